/// Looks for prices of the classes at which the bound is high: at any prices, least energy plus price of every cohort, less what the supply
/// is worth, is a valid bound (Lagrangian relaxation of "no more of a type than there are").
///
/// The prices are found by column generation (Dantzig & Wolfe): a master program mixes the ways of filling a cohort that are known so that
/// the supply suffices; its multipliers are prices; at these, better ways are looked for; and so on. Prices are drawn towards the best so far,
/// which needs fewer rounds. The weights of the mixture are also where a good composition begins.
struct PriceSearch {
    let problem: ClassProblem
    private let pricings: [Pricing]
    private let typesOfClass: [[SupplyType]]
    /// The ways of filling each kind of cohort that are known.
    private(set) var columns: [[CohortColumn]]
    /// How many cohorts of a kind are filled so in the best mixture; those of a kind add up to its cohorts.
    private(set) var weights: [[Double]]
    /// The highest bound proven, in whole energy; 0 at the start, since no energy is negative.
    private(set) var bound = 0
    /// The energy of the best mixture, which the bound cannot exceed; infinite while none is known.
    private(set) var mixtureEnergy = Double.infinity
    /// Whether no prices can give a higher bound than there is, but for what proofs fell short.
    private(set) var isFinished = false

    private var known: [Set<[Int32]>]
    private var conditions: [SupplyCondition] = []
    /// The prices of the highest bound, `prices[time * classCount + class]`.
    private var center: [Double]
    private var centerValue = -Double.infinity
    private var pull = 0.6
    /// How many parts the proof for each kind of cohort may look at.
    private var depth = 10

    /// A search that knows no ways yet.
    ///
    /// - Parameter isFull: whether every seat is to be taken; true where the least number of empty seats is 0.
    init(_ problem: ClassProblem, isFull: Bool, seed: UInt64) {
        self.problem = problem
        let pricings = problem.kinds.map { Pricing(problem, $0, isFull: isFull) }
        self.pricings = pricings
        var typesOfClass = [[SupplyType]](repeating: [], count: problem.classCount)
        for type in problem.supply { typesOfClass[type.group].append(type) }
        self.typesOfClass = typesOfClass
        center = [Double](repeating: 0, count: max(1, problem.timeCount) * problem.classCount)
        columns = problem.kinds.map { _ in [] }
        weights = columns.map { _ in [] }
        known = columns.map { _ in [] }
        var random = SeededRandom(seed: seed, stream: 77)
        for kind in problem.kinds.indices {
            var filling = pricings[kind].randomFilling(&random)
            _ = pricings[kind].descend(&filling, [Double](repeating: 0, count: problem.classCount))
            add(filling, kind)
        }
    }

    /// Whether some kind of cohort cannot be filled at all as far as is known; then nothing can be said.
    var isStuck: Bool { columns.contains { $0.isEmpty } }

    /// Adds a way of filling a cohort, if it keeps the limits and is new.
    @discardableResult
    mutating func add(_ counts: [Int32], _ kind: Int) -> Bool {
        guard let energy = pricings[kind].energy(pricings[kind].sums(counts)) else { return false }
        guard pricings[kind].room.contains(counts.reduce(0) { $0 + Int($1) }) else { return false }
        guard known[kind].insert(counts).inserted else { return false }
        columns[kind].append(CohortColumn(counts: counts, energy: energy))
        weights[kind].append(0)
        return true
    }

    /// The mixture that was found last, without what it does not use; nil where the supply does not suffice for any.
    var mixture: CohortMixture? {
        guard mixtureEnergy < .infinity else { return nil }
        return CohortMixture(
            ways: columns.indices.map { kind in
                columns[kind].indices.filter { weights[kind][$0] > 1e-7 }.map { (columns[kind][$0].counts, weights[kind][$0]) }
            })
    }

    /// Begins with the prices of a linear program, where the problem is small enough for one.
    mutating func start(rounds: Int, isCancelled: () -> Bool) {
        guard !isStuck, let found = PriceProgram(problem, pricings, typesOfClass).solve(rounds: rounds, isCancelled: isCancelled) else {
            return
        }
        conditions = found.map(\.condition)
        _ = evaluate(prices(of: found), nodeLimit: depth, isCancelled: isCancelled)
    }

    /// One round: mixes what is known, and looks for better ways at the prices of the mixture.
    ///
    /// Where nothing new is found the next rounds look deeper, since only then the proof falls short.
    mutating func step(isCancelled: () -> Bool) {
        guard !isStuck, !isFinished else { return }
        let (found, energy) = mix()
        mixtureEnergy = energy
        let own = prices(of: found)
        if centerValue > -.infinity, pull > 0.25 {
            let drawn = zip(center, own).map { pull * $0 + (1 - pull) * $1 }
            if evaluate(drawn, nodeLimit: depth, isCancelled: isCancelled) { return }
        }
        if evaluate(own, nodeLimit: depth, isCancelled: isCancelled) || isCancelled() { return }
        if mixtureEnergy - centerValue < 0.02 * Double(max(1, problem.kinds.reduce(0) { $0 + $1.cohorts.count })) || depth > 20_000 {
            isFinished = true
        }
        depth *= 4
    }

    /// Prices all kinds of cohorts, takes the bound that follows, and keeps the ways that were found.
    ///
    /// - Returns: whether any way was new.
    private mutating func evaluate(_ prices: [Double], nodeLimit: Int, isCancelled: () -> Bool) -> Bool {
        let scale = Double(Pricing.scale)
        let whole = prices.map { Int(($0 * scale).rounded()) }
        var total = problem.fixedEnergy * Pricing.scale
        for type in problem.supply {
            var worth = 0
            var times = type.times
            while times != 0 {
                let time = times.trailingZeroBitCount
                times &= times - 1
                worth = max(worth, whole[time * problem.classCount + type.group])
            }
            total -= worth * type.count
        }
        var isNew = false
        for kind in problem.kinds.indices {
            if isCancelled() { return isNew }
            let start = problem.kinds[kind].group * problem.classCount
            let own = Array(whole[start..<start + problem.classCount])
            let (counts, value) = cheapest(kind, own)
            var proof = PricingProof(pricings[kind], prices: own, best: counts, value: value)
            total += proof.run(tolerance: 0.02, nodeLimit: nodeLimit, isCancelled: isCancelled) * problem.kinds[kind].cohorts.count
            if proof.bestValue < value, add(proof.best, kind) { isNew = true }
            for other in proof.others { if add(other, kind) { isNew = true } }
        }
        let value = Double(total) / scale
        if value > centerValue {
            centerValue = value
            center = prices
            pull = min(0.9, pull + 0.05)
        } else {
            pull = max(0.2, pull - 0.1)
        }
        // Energies are whole: what is above n is at least n + 1.
        bound = max(bound, Int(value.rounded(.up)))
        return isNew
    }

    /// The column of a kind that is cheapest at prices.
    private func cheapest(_ kind: Int, _ prices: [Int]) -> (counts: [Int32], value: Int) {
        var best = 0
        var least = Int.max
        for (place, column) in columns[kind].enumerated() {
            var value = column.energy * Pricing.scale
            for group in pricings[kind].classes where column.counts[group] > 0 { value += prices[group] * Int(column.counts[group]) }
            if value < least {
                least = value
                best = place
            }
        }
        return (columns[kind][best].counts, least)
    }

    /// The prices of each class at each time that prices of conditions come to.
    private func prices(of found: [(condition: SupplyCondition, price: Double)]) -> [Double] {
        var prices = [Double](repeating: 0, count: center.count)
        for (condition, price) in found {
            for time in 0..<problem.timeCount where condition.times >> UInt64(time) & 1 == 1 {
                prices[time * problem.classCount + condition.group] += price
            }
        }
        return prices
    }

    /// The best mixture of the ways known: sets the weights, and gives the prices of the conditions and the energy.
    private mutating func mix() -> (prices: [(condition: SupplyCondition, price: Double)], energy: Double) {
        let kindCount = problem.kinds.count
        // Conditions that cost nothing are left out until they are broken again: the program stays small.
        var conditions = self.conditions
        let flat = columns.indices.flatMap { kind in columns[kind].indices.map { (kind: kind, place: $0) } }
        func part(_ condition: SupplyCondition, _ kind: Int, _ column: CohortColumn) -> Double {
            condition.times >> UInt64(problem.kinds[kind].group) & 1 == 1 ? Double(column.counts[condition.group]) : 0
        }
        var program = SumRelaxation(
            share: flat.map { way in (0..<kindCount).map { $0 == way.kind ? 1 : 0 } },
            costs: flat.map { Double(columns[$0.kind][$0.place].energy) }, base: [Double](repeating: 0, count: kindCount))
        program.solve(
            low: flat.map { _ in 0 }, high: flat.map { Double(problem.kinds[$0.kind].cohorts.count) },
            sums: problem.kinds.map {
                SumRelaxation.Sum(low: Int32($0.cohorts.count), high: Int32($0.cohorts.count), step: 1, limits: nil)
            })
        for condition in conditions {
            program.add(limit: Int32(condition.supply), share: flat.map { part(condition, $0.kind, columns[$0.kind][$0.place]) })
        }
        for _ in 0..<20 {
            program.improve(mostPivots: 2000)
            var demand = [Double](repeating: 0, count: center.count)
            for (way, count) in zip(flat, program.counts) where count > 1e-9 {
                let start = problem.kinds[way.kind].group * problem.classCount
                for group in pricings[way.kind].classes {
                    demand[start + group] += count * Double(columns[way.kind][way.place].counts[group])
                }
            }
            let known = Set(conditions)
            let new = SupplyCondition.broken(by: demand, in: problem, typesOfClass).filter { !known.contains($0) }
            if new.isEmpty { break }
            for condition in new {
                program.add(limit: Int32(condition.supply), share: flat.map { part(condition, $0.kind, columns[$0.kind][$0.place]) })
            }
            conditions += new
        }
        for (way, count) in zip(flat, program.counts) { weights[way.kind][way.place] = max(0, count) }
        let found = zip(conditions, program.duals.dropFirst(kindCount)).map { (condition: $0, price: max(0, -$1)) }
        self.conditions = found.filter { $0.price > 1e-9 }.map(\.condition)
        return (found, program.lacking > 1e-6 ? .infinity : program.value + Double(problem.fixedEnergy))
    }
}
