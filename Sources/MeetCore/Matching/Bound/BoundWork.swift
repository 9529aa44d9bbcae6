/// The rounds of a proof, one after the other: prices for each cluster of axes; the same with groups that come together as one, for the cluster
/// that matters most, and whole cohorts from that; the proof for each cluster, and with groups as one; better cohorts; and last prices for all
/// axes at once, which can only be better, but takes far longer.
struct BoundWork {
    private let working: WorkingComposition
    private let scope: [Int]
    private let isLocked: [Bool]
    private let clusters: [Set<Int>]
    private let parts: [ClassProblem]
    private let seed: UInt64

    private var searches: [PriceSearch] = []
    /// The cluster that matters most.
    private var main = 0
    /// The same with groups that come together as one.
    private var grouped: MixtureWork?
    /// Whether all that can be has been proven of the clusters.
    private var isProven = false
    /// All axes at once.
    private var whole: MixtureWork?
    private var stage = Stage.clusters

    /// What the next round is about.
    private enum Stage {
        case clusters
        case groups
        case dive
        case proof
        case groupProof
        case whole
        case wholeProof
        case done
    }

    /// The highest bound so far; at first the energy of the cohorts that are not to be filled, since no energy is negative.
    private(set) var bound: Int
    /// The best deal so far.
    private(set) var deal: CohortDeal?

    /// - Parameters:
    ///   - scope: the cohorts to fill.
    ///   - isLocked: who may not be moved.
    init(_ working: WorkingComposition, scope: [Int], isLocked: [Bool], seed: UInt64) {
        self.working = working
        self.scope = scope
        self.isLocked = isLocked
        self.seed = seed
        clusters = AxisCluster.all(of: working.problem)
        parts = clusters.map { ClassProblem(working, scope: scope, isLocked: isLocked, axes: $0) }
        let inScope = Set(scope)
        let others = working.members.indices.reduce(0) {
            inScope.contains($1) ? $0 : $0 + max(0, Int(working.problem.seatsHigh[$1]) - working.size($1))
        }
        // Without any axes there is one class, which tells as much of seats.
        let seats = parts.first ?? ClassProblem(working, scope: scope, isLocked: isLocked)
        isFull = seats.unfilledBound == 0
        unfilledBound = seats.unfilledBound + others
        bound = parts.reduce(0) { $0 + $1.fixedEnergy }
        if parts.isEmpty || scope.isEmpty || !Self.isCountable(working) { stage = .done }
    }

    /// Whether all energies, in units and over all cohorts, are whole numbers that can be counted with: weights and targets may be anything.
    private static func isCountable(_ working: WorkingComposition) -> Bool {
        let problem = working.problem
        // No cohort ever has more members than this.
        let largest = (0..<problem.cohortCount).map { max(Int(problem.seatsHigh[$0]), working.size($0)) }.max() ?? 0
        let people = Double(min(problem.personCount, largest))
        let most = working.limits.reduce(0.0) { total, limits in
            let distance = max(Double(limits.low) + people, people - Double(limits.high), 0)
            return total + Double(limits.weight) * distance * distance
        }
        return most * Double(problem.cohortCount) * Double(Pricing.scale) < 1e17
    }

    /// The least number of empty seats that is proven, those of the cohorts that are not to be filled among them.
    let unfilledBound: Int
    /// Whether every seat that is to be filled could be, as far as is known; then the bound is for compositions that do.
    let isFull: Bool

    /// Whether there is nothing left to do.
    var isDone: Bool { stage == .done }

    /// Does one round.
    mutating func round(isCancelled: () -> Bool) {
        switch stage {
        case .clusters: roundOfClusters(isCancelled)
        case .groups: roundOfGroups(isCancelled)
        case .dive: roundOfDive(isCancelled)
        case .proof: roundOfProof(isCancelled)
        case .groupProof: roundOfGroupProof(isCancelled)
        case .whole: roundOfWhole(isCancelled)
        case .wholeProof: roundOfWholeProof(isCancelled)
        case .done: break
        }
    }

    private mutating func roundOfClusters(_ isCancelled: () -> Bool) {
        if searches.count < parts.count {
            var search = PriceSearch(parts[searches.count], isFull: isFull, seed: seed, isCancelled: isCancelled)
            search.start(rounds: 12, isCancelled: isCancelled)
            searches.append(search)
        } else if let place = searches.firstIndex(where: { !$0.isConverged && !$0.isStuck && $0.unproven < Self.mostUnproven }) {
            searches[place].step(isProving: false, isCancelled: isCancelled)
        } else {
            main = searches.indices.max { searches[$0].bound < searches[$1].bound } ?? 0
            stage = .groups
        }
        bound = max(bound, searches.reduce(0) { $0 + $1.bound })
    }

    /// Where better ways are still found after so many rounds, the rest is left to the proof.
    private static let mostUnproven = 40

    /// Proves what was found for each cluster.
    private mutating func roundOfProof(_ isCancelled: () -> Bool) {
        if let place = searches.firstIndex(where: { !$0.isFinished && !$0.isStuck }) {
            searches[place].step(isCancelled: isCancelled)
            bound = max(bound, searches.reduce(0) { $0 + $1.bound })
        } else {
            isProven = true
            stage = .groupProof
        }
    }

    /// Proves what was found with groups as one, where that is more than was proven without.
    private mutating func roundOfGroupProof(_ isCancelled: () -> Bool) {
        guard let search = grouped?.search, grouped?.isWorthProving == true, search.mixtureEnergy > Double(searches[main].bound) + 1e-6
        else {
            stage = .dive
            return
        }
        grouped?.prove(isCancelled: isCancelled)
        let others = searches.indices.reduce(0) { $1 == main ? $0 : $0 + searches[$1].bound }
        bound = max(bound, (grouped?.search.bound ?? 0) + others)
    }

    private mutating func roundOfGroups(_ isCancelled: () -> Bool) {
        if grouped != nil {
            grouped?.price(isCancelled: isCancelled)
            if grouped?.isSettled == true { stage = .dive }
        } else if working.problem.groups.isEmpty {
            grouped = MixtureWork(searches[main], seed: seed)
            stage = .dive
        } else {
            let problem = ClassProblem(working, scope: scope, isLocked: isLocked, axes: clusters[main], groups: dearestGroups())
            grouped = MixtureWork(
                PriceSearch(problem, isFull: isFull, seed: seed, after: searches[main], isCancelled: isCancelled), seed: seed)
        }
    }

    /// The groups of those kinds whose members are dearest together: it matters most that these get a seat.
    private func dearestGroups() -> [Int] {
        let prices = searches[main].highestPrices
        let problem = working.problem
        var kinds: [[Int32]: (price: Double, groups: [Int])] = [:]
        for (place, group) in problem.groups.enumerated() where group.allSatisfy({ !isLocked[Int($0)] }) {
            let key = group.map { parts[main].classOf[Int(problem.classOf[Int($0)])] }.sorted()
            kinds[key, default: (key.reduce(0) { $0 + prices[Int($1)] }, [])].groups.append(place)
        }
        let dearest = kinds.sorted { left, right in
            let first = left.value.price * Double(left.value.groups.count)
            let second = right.value.price * Double(right.value.groups.count)
            return first != second ? first > second : left.key.lexicographicallyPrecedes(right.key)
        }
        let most = problem.groups.count > Self.manyGroups ? Self.fewKindsOfGroups : Self.mostKindsOfGroups
        return dearest.prefix(most).flatMap(\.value.groups).sorted()
    }

    /// So many kinds of groups are classes of their own; the others are seated where they fit.
    private static let mostKindsOfGroups = 80
    /// Where there are many groups each kind has several, its program is slower, and the cheaper kinds matter less.
    private static let fewKindsOfGroups = 32
    private static let manyGroups = 1000

    private mutating func roundOfDive(_ isCancelled: () -> Bool) {
        if grouped?.mend(isCancelled: isCancelled) == true { keep(grouped) }
        guard let grouped, grouped.isFeasible else {
            stage = isProven ? .whole : .proof
            return
        }
        // A good composition is wanted first, then how good it is, then a better one.
        if !isProven {
            if grouped.isLeast || grouped.failures >= Self.fewFailures { stage = .proof }
        } else if grouped.isLeast || grouped.failures >= Self.mostFailures {
            stage = .whole
        }
    }

    /// Keeps the best whole cohorts of a mixture as the deal.
    private mutating func keep(_ work: MixtureWork?) {
        guard let work, let best = work.best else { return }
        deal = CohortDeal(best, work.search.problem, number: (deal?.number ?? 0) + 1)
    }

    /// After so many rounds that brought nothing better, it is time for the proof.
    private static let fewFailures = 6
    /// After so many rounds that brought nothing, no better deal is looked for.
    private static let mostFailures = 80

    private mutating func roundOfWhole(_ isCancelled: () -> Bool) {
        guard clusters.count > 1 else {
            stage = .done
            return
        }
        guard let work = whole else {
            let problem = ClassProblem(working, scope: scope, isLocked: isLocked, groups: dearestGroups())
            var search = PriceSearch(problem, isFull: isFull, seed: seed, isCancelled: isCancelled)
            search.start(rounds: 12, isCancelled: isCancelled)
            whole = MixtureWork(search, seed: seed)
            bound = max(bound, search.bound)
            return
        }
        if !work.isSettled {
            whole?.price(isCancelled: isCancelled)
        } else {
            if whole?.mend(isCancelled: isCancelled) == true { keep(whole) }
            if let whole, !whole.isFeasible || whole.isLeast || whole.failures >= Self.fewFailures { stage = .wholeProof }
        }
    }

    private mutating func roundOfWholeProof(_ isCancelled: () -> Bool) {
        guard let work = whole else {
            stage = .done
            return
        }
        if work.isWorthProving {
            whole?.prove(isCancelled: isCancelled)
            bound = max(bound, whole?.search.bound ?? 0)
        } else if work.isFeasible, !work.isLeast, work.failures < Self.mostFailures {
            if whole?.mend(isCancelled: isCancelled) == true { keep(whole) }
        } else {
            stage = .done
        }
    }
}
