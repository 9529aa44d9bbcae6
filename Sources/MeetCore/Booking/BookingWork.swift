/// The search for a plan on its way: the plan, the bounds, and how much of the allowance is used.
struct BookingWork {
    private let problem: BookingProblem
    private let stop: StopRule
    private var random: SeededRandom
    private(set) var space: BookingSpace
    private var bounds: [TravelBound]
    private(set) var steps = 0
    private let progress: ((BookingProgress) -> Void)?
    private var nextReport = 0.1

    /// For one cohort at most so many choices are looked at before it is left at what is proven by then.
    private static let mostNodes = 400_000

    init(_ problem: BookingProblem, seed: UInt64, stop: StopRule, progress: ((BookingProgress) -> Void)?) {
        self.problem = problem
        self.stop = stop
        self.progress = progress
        random = SeededRandom(seed: seed, stream: 0)
        space = BookingSpace(problem)
        bounds = TimeCluster.all(in: problem).map { TravelBound(problem, $0) }
    }

    /// Whether the allowance is used up, or nothing better is possible.
    var isOver: Bool { stop.used(steps: steps) >= 1 }

    /// A travel that no plan with nothing broken and as few sessions without a venue can be below; nil where none is proven.
    var bound: Int? {
        guard isWhole else { return nil }
        var sum = 0
        for bound in bounds {
            guard let part = bound.best, !bound.isImpossible else { return nil }
            sum += part
        }
        return sum
    }

    /// Whether the plan leaves nothing open that could be otherwise: no rule is broken, but by bookings that are kept, and every session has a
    /// venue, but for those that none suits. The bounds hold for such plans.
    private var isWhole: Bool {
        space.levels.first == problem.groups.reduce(0) { $0 + $1.broken }
            && space.levels.second == problem.groups.reduce(0) { $0 + $1.hopeless }
    }

    /// Whether the travel is proven the least.
    var isProven: Bool { bound == space.levels.third }

    mutating func run() {
        guard !problem.seekers.isEmpty else { return proveNothing() }
        anneal(from: 800, share: 0.08)
        for index in bounds.indices { begin(index) }
        var vain = 0
        while !isOver, !isProven, vain < Self.mostVain {
            let before = (space.levels, bound)
            for index in bounds.indices where !isOver && !isProven(index) { better(index) }
            if !isOver { anneal(from: 60, share: 0.15) }
            vain = before == (space.levels, bound) ? vain + 1 : 0
        }
        settleCost()
    }

    /// After so many turns without anything better the search ends: by then it only repeats itself.
    private static let mostVain = 12

    /// Where every session has its booking there is nothing to prove but what is.
    private mutating func proveNothing() {
        for index in bounds.indices { bounds[index].round(target: target(index), nodes: 1) }
    }

    private func target(_ index: Int) -> Int { bounds[index].cluster.cohorts.reduce(0) { $0 + space.travel(of: $1) } }

    private func isProven(_ index: Int) -> Bool { isWhole && bounds[index].best == target(index) }

    /// The first bounds of a cluster, and a plan of it by their prices.
    private mutating func begin(_ index: Int) {
        guard !isOver else {
            bounds[index].relax(rounds: 1, target: target(index))
            return
        }
        bounds[index].relax(rounds: bounds[index].cluster.scarce.isEmpty ? 60 : 200, target: target(index))
        steps += 1000
        bounds[index].settle()
        for _ in 0..<2 where !isOver && !bounds[index].isImpossible { exactRound(index) }
        deal(index)
        for _ in 0..<4 where !polish(index) { break }
        report()
    }

    private mutating func exactRound(_ index: Int) {
        steps += bounds[index].round(target: target(index), nodes: Self.mostNodes)
    }

    /// Another round of bounds, another plan by the prices, and each cohort again.
    private mutating func better(_ index: Int) {
        if !bounds[index].cluster.scarce.isEmpty { exactRound(index) }
        if !isOver { deal(index) }
        while !isOver, polish(index) {}
        report()
    }

    /// Deals the cohorts of a cluster their venues one after the other, in an order by lots, each the best that is left at the prices of the
    /// bound; what is worse than the plan so far is taken back.
    private mutating func deal(_ index: Int) {
        let before = space.levels
        var order = bounds[index].cluster.cohorts
        let old = order.flatMap { problem.groups[$0].seekers }.map { ($0, Int(space.place[$0])) }
        random.shuffle(&order)
        for (seeker, _) in old { space.put(seeker, problem.none) }
        for cohort in order { seat(cohort, index, prices: bounds[index].bestPrices) }
        guard space.levels > before else { return }
        for (seeker, _) in old { space.put(seeker, problem.none) }
        for (seeker, venue) in old { space.put(seeker, venue) }
    }

    /// Chooses anew for each cohort of a cluster while the others stay; gives whether that bettered anything.
    private mutating func polish(_ index: Int) -> Bool {
        let before = space.levels
        var order = bounds[index].cluster.cohorts
        random.shuffle(&order)
        for cohort in order where !isOver { seat(cohort, index, prices: nil) }
        return space.levels < before
    }

    /// The best choice of a cohort while the others stay; without prices only where it is better than what it has.
    private mutating func seat(_ cohort: Int, _ index: Int, prices: [Int]?) {
        let seekers = problem.groups[cohort].seekers
        let old = seekers.map { Int(space.place[$0]) }
        let before = space.levels
        let isFull = prices == nil && !old.contains(problem.none)
        let limit = isFull ? space.travel(of: cohort) : Int.max / 8
        for seeker in seekers { space.put(seeker, problem.none) }
        let place = bounds[index].cluster.cohorts.firstIndex(of: cohort) ?? 0
        let search = PlaceSearch(
            problem, cohort: cohort, prices: prices ?? [Int](repeating: 0, count: problem.none), weights: bounds[index].parts(place),
            isFree: { space.isFree($0, $1) })
        var nodes = Self.mostNodes
        let answer = search.solve(below: limit, nodes: &nodes)
        steps += Self.mostNodes - nodes + 1
        if let places = answer.best?.places {
            for (seeker, venue) in zip(seekers, places) where Int(venue) != problem.none && space.isFree(seeker, Int(venue)) {
                space.put(seeker, Int(venue))
            }
            if prices != nil || space.levels < before { return }
            for seeker in seekers { space.put(seeker, problem.none) }
        }
        for (seeker, venue) in zip(seekers, old) where venue == problem.none || space.isFree(seeker, venue) { space.put(seeker, venue) }
    }

    private mutating func anneal(from temperature: Double, share: Double) {
        let part = stop.part(share, stepsDone: steps)
        let annealing = Annealing(start: [4, 0.6, temperature, 1e6], end: [0.05, 0.03, 8, 1000])
        steps += annealing.run(&space, random: &random, stop: part)
    }

    /// Where travel is equal the cheaper venue is taken.
    private mutating func settleCost() {
        let annealing = Annealing(start: [0, 0, 0, 0], end: [0, 0, 0, 0])
        steps += annealing.run(&space, random: &random, stop: StopRule(steps: 200 * problem.seekers.count))
    }

    private mutating func report() {
        guard let progress, stop.usesClock || !stop.countsSteps, stop.elapsedSeconds >= nextReport else { return }
        nextReport = stop.elapsedSeconds + 0.1
        progress(BookingProgress(score: BookingScore(space.levels), travelBound: bound, used: min(1, stop.used(steps: steps))))
    }
}
