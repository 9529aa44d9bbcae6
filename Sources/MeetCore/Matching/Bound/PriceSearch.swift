/// Looks for prices of the classes at which the bound is high: at any prices, least energy plus price of every cohort, less what the supply
/// is worth, is a valid bound (Lagrangian relaxation of "no more of a type than there are").
///
/// The prices are found by column generation (Dantzig & Wolfe): a program mixes the ways of filling a cohort that are known so that the supply
/// suffices; its multipliers are prices; at these, better ways are looked for; and so on, until there are none, which is then proven.
struct PriceSearch {
    let problem: ClassProblem
    private let pricings: [Pricing]
    private let finder: WayFinder
    private var program: MixtureProgram
    private var known: Set<CohortWay> = []
    private var random: SeededRandom

    /// The highest bound proven, in whole energy; 0 at the start, since no energy is negative.
    private(set) var bound = 0
    /// The energy of the best mixture, which the bound cannot exceed; infinite while none is known.
    private(set) var mixtureEnergy = Double.infinity
    /// Whether no prices can give a higher bound than there is, but for what proofs fell short.
    private(set) var isFinished = false
    /// Whether the last round found no better ways.
    private(set) var isConverged = false
    /// Whether some kind of cohort cannot be filled at all as far as is known; then nothing can be said.
    private(set) var isStuck = false

    /// How many parts the proof for each kind of cohort may look at.
    private var depth = 40
    /// Rounds since anything was last proven.
    private(set) var unproven = 0

    /// A search that knows no ways yet.
    ///
    /// - Parameter isFull: whether every seat is to be taken; true where the least number of empty seats is 0.
    init(_ problem: ClassProblem, isFull: Bool, seed: UInt64, isCancelled: () -> Bool) {
        self.problem = problem
        pricings = problem.kinds.map { Pricing(problem, $0, isFull: isFull) }
        finder = WayFinder(problem, pricings)
        program = MixtureProgram(problem)
        random = SeededRandom(seed: seed, stream: 77)
        for kind in problem.kinds.indices {
            var way: CohortWay?
            // One descent may end where a limit is broken though there are ways that break none.
            for _ in 0..<Self.mostBeginnings where way == nil && !isStuck && !isCancelled() {
                var filling = pricings[kind].randomFilling(&random)
                _ = pricings[kind].descend(&filling, [Double](repeating: 0, count: problem.classCount), isCancelled: isCancelled)
                way = finder.way(filling, kind)
            }
            if let way { add([way]) } else { isStuck = true }
        }
    }

    /// A search that begins with the ways that another has found for the same cohorts and the same classes of single persons.
    init(_ problem: ClassProblem, isFull: Bool, seed: UInt64, after other: PriceSearch, isCancelled: () -> Bool) {
        self.init(problem, isFull: isFull, seed: seed, isCancelled: isCancelled)
        for way in other.program.cheapest(Self.mostTaken) {
            let counts = way.counts + [Int32](repeating: 0, count: problem.classCount - way.counts.count)
            if let way = finder.way(counts, way.kind) { add([way]) }
        }
        let begun = Set(program.ways.map(\.kind))
        isStuck = !problem.kinds.indices.allSatisfy(begun.contains)
    }

    /// A kind of cohort for which so many descents lead to no way is taken to have none.
    private static let mostBeginnings = 10
    /// So many ways are taken over from another search.
    private static let mostTaken = 1000

    /// Adds ways that are new; true where any is.
    @discardableResult
    private mutating func add(_ ways: [CohortWay]) -> Bool {
        var isNew = false
        for way in ways where known.insert(way).inserted {
            program.add(way)
            isNew = true
        }
        return isNew
    }

    /// The way from the mixture to whole cohorts; nil where the supply does not suffice for any mixture.
    func dive(seed: UInt64) -> MixtureDive? {
        mixtureEnergy < .infinity ? MixtureDive(problem, finder, program, seed: seed) : nil
    }

    /// The price of each class at the time at which it is highest, in the mixture found last.
    var highestPrices: [Double] {
        let prices = program.prices
        return (0..<problem.classCount).map { group in
            (0..<problem.timeCount).reduce(0) { max($0, prices[$1 * problem.classCount + group]) }
        }
    }

    /// Begins with the prices of a linear program, where the problem is small enough for one.
    mutating func start(rounds: Int, isCancelled: () -> Bool) {
        guard !isStuck, let prices = PriceProgram(problem, pricings).solve(rounds: rounds, isCancelled: isCancelled) else { return }
        add(finder.look(at: prices, below: [Double](repeating: .infinity, count: problem.kinds.count), &random, isCancelled: isCancelled))
        _ = prove(prices, below: nil, isCancelled: isCancelled)
    }

    /// One round: mixes what is known, and looks for better ways at the prices of the mixture.
    ///
    /// Where none is found, that there is none is proven; where the proof falls short, the next looks deeper.
    ///
    /// - Parameter isProving: whether to prove at all; else what is left to do is to find ways, until `isConverged`.
    mutating func step(isProving: Bool = true, isCancelled: () -> Bool) {
        guard !isStuck, !isFinished else { return }
        program.solve(isCancelled: isCancelled)
        mixtureEnergy = program.energy + Double(problem.fixedEnergy)
        let prices = program.prices
        let worths = program.worths
        let isNew = add(
            finder.look(at: prices, below: worths, from: program.cheapest(2 * problem.kinds.count), &random, isCancelled: isCancelled))
        isConverged = !isNew
        unproven += 1
        if !isProving || (isNew && unproven < Self.mostUnproven) { return }
        unproven = 0
        if prove(prices, below: isNew ? nil : worths, isCancelled: isCancelled) || isNew || isCancelled() { return }
        // Energies are whole, so what lies between the bound and the mixture need not be proven to the last.
        if Double(bound) >= mixtureEnergy - 1e-6 || depth > Self.deepest {
            isFinished = true
        } else {
            depth *= 4
        }
    }

    /// After so many rounds something is proven, though better ways are still found: the bound is to be seen growing.
    private static let mostUnproven = 20
    /// A proof that falls short of so many parts is not tried again.
    private static let deepest = 50_000

    /// The prices at which something was proven last, and what was proven to the end at them.
    private var provenPrices: [Int] = []
    private var closed: [LeastCostKey: LeastCost] = [:]

    private struct LeastCostKey: Hashable {
        let kinds: [Int]
        let prices: [Int]
    }

    /// Prices all kinds of cohorts, takes the bound that follows, and keeps the ways that were found.
    ///
    /// - Parameter worths: what a cohort of each kind is worth at the prices of a mixture, if the prices are those: then no effort is spared.
    /// - Returns: whether any way was found that is new and cheaper than a cohort is worth.
    private mutating func prove(_ prices: [Double], below worths: [Double]?, isCancelled: () -> Bool) -> Bool {
        let scale = Double(Pricing.scale)
        let whole = prices.map(Pricing.units)
        var total = problem.fixedEnergy * Pricing.scale - problem.worth(of: whole)
        var isNew = false
        if whole != provenPrices {
            closed = [:]
            provenPrices = whole
        }
        var done: [PricingKey: [Int]] = [:]
        for kind in problem.kinds.indices { done[PricingKey(problem.kinds[kind], prices: pricesOf(kind, whole)), default: []].append(kind) }
        for kinds in done.values.sorted(by: { $0[0] < $1[0] }) {
            // Kinds that differ only in who can come are first proven as one, to which all can come who can come to any.
            let own = pricesOf(kinds[0], whole)
            let worth = worths.map { worths in kinds.reduce(-.infinity) { max($0, worths[$1]) } }
            let joint = leastCost(kinds, own, worth, isCancelled)
            var found = joint.found
            for kind in kinds {
                if isCancelled() { return isNew }
                var value = joint.value
                if kinds.count > 1, let worth = worths?[kind], Double(value) < (worth - LeastCost.tolerance) * scale {
                    let single = leastCost([kind], own, worth, isCancelled)
                    value = max(value, single.value)
                    found += single.found
                }
                total += value * problem.kinds[kind].cohorts.count
            }
            if let worths {
                for counts in found where add(finder.ways(counts, kinds[0], prices, below: worths)) { isNew = true }
            }
        }
        // Energies are whole: what is above n is at least n + 1.
        let quotient = total / Pricing.scale
        bound = max(bound, total > quotient * Pricing.scale ? quotient + 1 : quotient)
        return isNew
    }

    /// What a cohort of some kinds costs at the least; what was proven to the end is remembered as long as prices stay.
    private mutating func leastCost(_ kinds: [Int], _ prices: [Int], _ worth: Double?, _ isCancelled: () -> Bool) -> LeastCost {
        let key = LeastCostKey(kinds: kinds, prices: prices)
        if let known = closed[key] { return known }
        let effort = LeastCost.Effort(nodes: depth, worth: worth)
        let cost = LeastCost(
            Pricing.joint(kinds.map { pricings[$0] }), prices, best: cheapest(kinds, prices), effort, isCancelled: isCancelled)
        if cost.isClosed { closed[key] = cost }
        return cost
    }

    /// The prices at the time of a kind, by class.
    private func pricesOf(_ kind: Int, _ prices: [Int]) -> [Int] {
        let start = problem.kinds[kind].group * problem.classCount
        return Array(prices[start..<start + problem.classCount])
    }

    /// The known way of some kinds that is cheapest at prices.
    private func cheapest(_ kinds: [Int], _ prices: [Int]) -> [Int32] {
        var best: [Int32] = []
        var least = Int.max
        for way in program.ways where kinds.contains(way.kind) {
            var value = way.energy * Pricing.scale
            for group in pricings[way.kind].classes where way.counts[group] > 0 { value += prices[group] * Int(way.counts[group]) }
            if value < least {
                least = value
                best = way.counts
            }
        }
        return best
    }
}
