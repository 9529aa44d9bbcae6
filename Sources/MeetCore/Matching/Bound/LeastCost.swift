/// What a cohort of a kind costs at prices at the least, and the fillings that were met on the way.
struct LeastCost {
    /// No filling costs less, in units.
    private(set) var value: Int
    /// Fillings that cost little.
    private(set) var found: [[Int32]]
    /// Whether a closer look would bring nothing.
    private(set) var isClosed: Bool

    /// How close to look.
    struct Effort {
        /// How many parts a proof may look at.
        var nodes: Int
        /// What a cohort is worth at the prices, if they are those of a mixture: then no effort is spared.
        var worth: Double?
    }

    /// What lies nearer to the best than this, in energy, is not looked at further.
    static let tolerance = 0.02
    /// So many parts by groups are proven apart at the most.
    private static let mostParts = 32

    /// - Parameters:
    ///   - prices: the price of each class, in units.
    ///   - best: a known filling.
    init(_ pricing: Pricing, _ prices: [Int], best: [Int32], _ effort: Effort, isCancelled: () -> Bool) {
        if let simpler = pricing.dissolving(prices) {
            self.init(proving: simpler, prices, best: simpler.dissolved(best), effort, isCancelled)
            found = found.map(pricing.regrouped)
            let wanted = ((effort.worth ?? -.infinity) - Self.tolerance) * Double(Pricing.scale)
            let isNew = pricing.allows(found[0]) && Double(pricing.cost(of: found[0], prices)) < wanted
            if isNew || Double(value) >= wanted || isCancelled() { return }
            // Cheap only because groups were taken apart: then they are looked at as they are.
            let whole = Self(proving: pricing, prices, best: best, effort, isCancelled)
            value = max(value, whole.value)
            found += whole.found
            isClosed = whole.isClosed
        } else {
            self.init(proving: pricing, prices, best: best, effort, isCancelled)
        }
    }

    private init(proving pricing: Pricing, _ prices: [Int], best: [Int32], _ effort: Effort, _ isCancelled: () -> Bool) {
        let isThorough = effort.worth != nil
        let grain = pricing.grain(prices)
        var best = best
        var bestValue = pricing.cost(of: best, prices)
        var least = bestValue
        found = []
        let none = [Int32](repeating: 0, count: pricing.classCount)
        for part in isThorough ? pricing.partsByGroups(most: Self.mostParts) : [(none, pricing)] {
            let price = part.taken.indices.reduce(0) { $0 + Int(part.taken[$1]) * prices[$1] }
            var proof = PricingProof(part.rest, prices: prices, best: best, value: bestValue - price, grain: grain)
            let value = proof.run(
                tolerance: Self.tolerance, nodeLimit: effort.nodes, isThorough: isThorough, isCancelled: isCancelled)
            least = min(least, value + price)
            found += proof.others.map { zip($0, part.taken).map { $0 + $1 } }
            if proof.bestValue + price < bestValue {
                bestValue = proof.bestValue + price
                best = zip(proof.best, part.taken).map { $0 + $1 }
            }
        }
        value = least
        isClosed = least >= bestValue && !isCancelled()
        found.insert(best, at: 0)
    }
}
