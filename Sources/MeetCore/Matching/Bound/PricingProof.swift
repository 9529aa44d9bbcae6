/// Proves how low the energy with prices of one cohort can be: branch and bound.
///
/// Every feature's sum is split from the counts that make it up, and multipliers charge for the difference. At any multipliers the parts are
/// minimised apart, exactly and in whole numbers, and their sum is a valid bound. Branching narrows the range of a sum or of a count.
struct PricingProof {
    /// A part of the fillings: ranges of sums and counts.
    private struct Node {
        var low: [Int32]
        var high: [Int32]
        /// 2 for sums that can only be even or only be odd here, else 1.
        var step: [Int32]
        var bound: Double
        /// The bound in whole units, at rounded multipliers.
        var certified: Int
        /// The sums and counts of the relaxation's solution, in the order of the ranges.
        var average: [Double]
    }

    private let pricing: Pricing
    /// Prices in units of 1/scale.
    private let prices: [Int]
    private let classes: [Int]
    /// Features, then the number of members, which is a sum like the others.
    private let rowCount: Int
    /// `share[class place * rowCount + row]`.
    private let share: [Double]
    private let base: [Int32]
    private let range: PricingRange
    private let parity: ParityRelations

    /// The best filling known and its value in units.
    private(set) var best: [Int32]
    private(set) var bestValue: Int
    /// Other good fillings that were met: further ways for the master program.
    private(set) var others: [[Int32]] = []
    private var relaxation: SumRelaxation
    /// The number of parts looked at.
    private(set) var nodes = 0

    /// All values are multiples of this, in units: so are bounds that are rounded up to it.
    let grain: Int

    private static let scale = Double(Pricing.scale)

    /// A proof for a cohort at prices, beginning with a known filling.
    ///
    /// - Parameters:
    ///   - value: what the known one costs, where it is a filling of something else: then only cheaper ones are looked for.
    ///   - grain: what all values are a multiple of, that one too; found from the prices where it is not said.
    init(_ pricing: Pricing, prices: [Int], best: [Int32], value: Int? = nil, grain: Int? = nil) {
        self.pricing = pricing
        self.prices = prices
        self.best = best
        bestValue = value ?? pricing.cost(of: best, prices)
        let featureCount = pricing.featureCount
        let classes = pricing.classes
        self.classes = classes
        rowCount = featureCount + 1
        var share = [Double](repeating: 0, count: classes.count * (featureCount + 1))
        for (place, group) in classes.enumerated() {
            for feature in 0..<featureCount {
                share[place * (featureCount + 1) + feature] = Double(pricing.shares[group * featureCount + feature])
            }
            share[place * (featureCount + 1) + featureCount] = Double(pricing.sizes[group])
        }
        self.share = share
        base = pricing.base + [0]
        let rows = featureCount + 1
        relaxation = SumRelaxation(
            share: classes.indices.map { Array(share[$0 * rows..<($0 + 1) * rows]) },
            costs: classes.map { Double(prices[$0]) / Self.scale }, base: base.map(Double.init))
        self.grain = grain ?? pricing.grain(prices)
        range = PricingRange(pricing)
        parity = ParityRelations(pricing)
    }

    /// A bound in units of 1/scale: no filling has a lower energy with prices.
    ///
    /// - Parameters:
    ///   - tolerance: parts that could improve on the best by less than this, in energy, are not looked at further.
    ///   - nodeLimit: how many parts are looked at; the bound is valid also when that is not enough.
    ///   - isThorough: whether the whole is first looked at by halves, which is exact where there are few classes, but takes its time.
    mutating func run(tolerance: Double, nodeLimit: Int, isThorough: Bool = false, isCancelled: () -> Bool = { false }) -> Int {
        guard var root = root() else { return bestValue }
        solve(&root)
        if isThorough, root.bound < Double(bestValue) / Self.scale - tolerance, let least = proveByHalves(isCancelled) { return least }
        var open = [root]
        var proven = Int.max
        while let node = Self.popLowest(&open) {
            if node.bound >= Double(bestValue) / Self.scale - tolerance {
                // The part with the lowest bound needs no look: neither do the others.
                proven = open.reduce(min(proven, node.certified)) { min($0, $1.certified) }
                break
            }
            guard nodes < nodeLimit, !isCancelled() else {
                proven = open.reduce(min(proven, node.certified)) { min($0, $1.certified) }
                break
            }
            let children = branches(of: node)
            if children.isEmpty { proven = min(proven, node.certified) }
            for var child in children {
                nodes += 1
                solve(&child)
                child.certified = max(child.certified, node.certified)
                child.bound = max(child.bound, node.bound)
                if child.bound >= Double(bestValue) / Self.scale - tolerance {
                    proven = min(proven, child.certified)
                } else {
                    Self.push(child, &open)
                }
            }
        }
        return min(proven, bestValue)
    }

    /// The least value, exactly; nil where there is too much to list.
    private mutating func proveByHalves(_ isCancelled: () -> Bool) -> Int? {
        let multipliers = relaxation.duals.map { Pricing.units(-$0) }
        let halves = PricingHalves(pricing, prices: prices, multipliers: multipliers, range: range, limit: bestValue - grain + 1)
        switch halves.run(isCancelled: isCancelled) {
        case .tooMany: return nil
        case .none: break
        case .found(let counts, let value, let others):
            self.others += others
            best = counts
            bestValue = value
        }
        return bestValue
    }

    /// The whole: all sums that the counts can make, within the hard limits. Nil where there is none.
    private func root() -> Node? {
        var low = range.low
        var high = range.high
        for group in classes {
            low.append(0)
            high.append(pricing.upper[group])
        }
        guard zip(low, high).allSatisfy({ $0 <= $1 }) else { return nil }
        var step = range.step
        guard parity.narrow(&low, &high, &step, base: base) else { return nil }
        return Node(low: low, high: high, step: step, bound: -.infinity, certified: .min, average: low.map { _ in 0 })
    }

    /// Finds the best multipliers for a part, and the bound that they give.
    private mutating func solve(_ node: inout Node) {
        let sums = (0..<rowCount).map { row in
            SumRelaxation.Sum(
                low: node.low[row], high: node.high[row], step: node.step[row], limits: row < rowCount - 1 ? pricing.limits[row] : nil)
        }
        relaxation.solve(low: node.low[rowCount...].map(Double.init), high: node.high[rowCount...].map(Double.init), sums: sums)
        // A sum's column stands with a minus in its row, so the price of a sum is the other way round.
        let multipliers = relaxation.duals.map { -$0 }
        node.certified = certify(multipliers, node)
        node.bound = Double(node.certified) / Self.scale
        node.average = relaxation.sumValues + relaxation.counts
        tryRounding(relaxation.counts)
    }

    /// The bound of a part in whole units, at multipliers rounded to whole units.
    private func certify(_ multipliers: [Double], _ node: Node) -> Int {
        let whole = multipliers.map(Pricing.units)
        var value = 0
        for (place, group) in classes.enumerated() {
            var cost = prices[group]
            for row in 0..<rowCount { cost += whole[row] * Int(share[place * rowCount + row]) }
            value += cost * Int(cost < 0 ? node.high[rowCount + place] : node.low[rowCount + place])
        }
        for row in 0..<rowCount {
            // The whole range is looked at: convexity would do, but a certificate should not lean on it.
            var least = Int.max
            for sum in stride(from: node.low[row], through: node.high[row], by: Int(node.step[row])) {
                let energy = row < rowCount - 1 ? pricing.limits[row].energy(sum) * Pricing.scale : 0
                least = min(least, energy - whole[row] * Int(sum - base[row]))
            }
            value += least
        }
        let rest = value % grain
        return rest == 0 ? value : value - rest + (rest > 0 ? grain : 0)
    }

    /// Rounds the average, goes down from there, and keeps what is better than the best known.
    private mutating func tryRounding(_ average: [Double]) {
        guard nodes % 8 == 0 else { return }
        var counts = [Int32](repeating: 0, count: pricing.classCount)
        var size = 0
        let order = classes.indices.sorted { average[$0] > average[$1] }
        for place in order {
            let group = classes[place]
            let most = (pricing.room.upperBound - size) / Int(pricing.sizes[group])
            let count = max(0, min(Int(average[place].rounded()), Int(pricing.upper[group]), most))
            counts[group] = Int32(count)
            size += count * Int(pricing.sizes[group])
        }
        _ = pricing.descend(&counts, prices.map { Double($0) / Self.scale })
        offer(counts)
    }

    /// Takes a filling as the best where it keeps the limits and is better.
    private mutating func offer(_ counts: [Int32]) {
        guard let energy = pricing.energy(pricing.sums(counts)), pricing.room.contains(pricing.size(counts)) else { return }
        let value = classes.reduce(energy * Pricing.scale) { $0 + prices[$1] * Int(counts[$1]) }
        if value < bestValue {
            if others.count < 8 { others.append(best) }
            bestValue = value
            best = counts
        } else if value < bestValue + 2 * Pricing.scale, others.count < 8 {
            others.append(counts)
        }
    }

    /// Two parts that together are the whole of a part; fewer where one is empty.
    private func branches(of node: Node) -> [Node] {
        var chosen = -1
        var most = 0.03
        for index in node.low.indices where node.low[index] < node.high[index] {
            let stepped = index < rowCount ? Double(node.step[index]) : 1
            let place = (node.average[index] - Double(node.low[index])) / stepped
            let fraction = place - place.rounded(.down)
            let isSum = index < rowCount
            let weight = isSum ? 1 + (index < rowCount - 1 ? Double(pricing.limits[index].weight) : 0) : 0.25
            let score = min(fraction, 1 - fraction) * weight
            if score > most {
                most = score
                chosen = index
            }
        }
        if chosen < 0 {
            // All is nearly whole, yet the bound is below: the widest range is halved, so that the search goes on.
            chosen = node.low.indices.max { node.high[$0] - node.low[$0] < node.high[$1] - node.low[$1] } ?? -1
            guard chosen >= 0, node.low[chosen] < node.high[chosen] else { return [] }
        }
        let stepped = chosen < rowCount ? node.step[chosen] : 1
        let steps = (node.high[chosen] - node.low[chosen]) / stepped
        let place = (node.average[chosen] - Double(node.low[chosen])) / Double(stepped)
        let cut = min(max(Int32(place.rounded(.down)), 0), steps - 1)
        var below = node
        below.high[chosen] = node.low[chosen] + cut * stepped
        var above = node
        above.low[chosen] = node.low[chosen] + (cut + 1) * stepped
        return [below, above].compactMap { part in
            var part = part
            guard part.low[chosen] <= part.high[chosen] else { return nil }
            return parity.narrow(&part.low, &part.high, &part.step, base: base) ? part : nil
        }
    }

    private static func push(_ node: Node, _ heap: inout [Node]) {
        heap.append(node)
        var child = heap.count - 1
        while child > 0, heap[child].bound < heap[(child - 1) / 2].bound {
            heap.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    private static func popLowest(_ heap: inout [Node]) -> Node? {
        guard let last = heap.popLast() else { return nil }
        guard let lowest = heap.first else { return last }
        heap[0] = last
        var parent = 0
        while true {
            let left = 2 * parent + 1
            guard left < heap.count else { break }
            let child = left + 1 < heap.count && heap[left + 1].bound < heap[left].bound ? left + 1 : left
            guard heap[child].bound < heap[parent].bound else { break }
            heap.swapAt(child, parent)
            parent = child
        }
        return lowest
    }
}
