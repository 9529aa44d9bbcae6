import Dispatch
import Synchronization

/// Proves a bound beside a search: on a thread of its own while a clock says when to stop, or in a number of rounds that does not depend on
/// any clock.
final class BoundTask: Sendable {
    /// What both threads look at.
    private struct Shared {
        var bound: Int?
        var isCancelled = false
        var mixture: CohortMixture?
        /// The best composition so far, as ways of filling each kind of cohort.
        var offered: [(kind: Int, counts: [Int32])] = []
    }

    private let shared = Mutex(Shared())
    private let group = DispatchGroup()
    private let problem: ClassProblem
    private let isFull: Bool
    private let seed: UInt64
    private let kindOfCohort: [Int: Int]

    /// A task for a problem; nothing is done yet.
    init(_ problem: ClassProblem, seed: UInt64) {
        self.problem = problem
        self.seed = seed
        isFull = problem.unfilledBound == 0
        var kindOfCohort: [Int: Int] = [:]
        for (kind, definition) in problem.kinds.enumerated() {
            for cohort in definition.cohorts { kindOfCohort[cohort] = kind }
        }
        self.kindOfCohort = kindOfCohort
    }

    /// The least number of empty seats that is proven.
    var unfilledBound: Int { problem.unfilledBound }

    /// The highest bound so far, for compositions that leave so many seats empty; nil where nothing is proven for those.
    ///
    /// Where every seat could be taken as far as is known, the bound is for compositions that take every seat: it says nothing of others.
    func bound(unfilled: Int) -> Int? {
        guard !isFull || unfilled == 0 else { return nil }
        return shared.withLock { $0.bound }
    }

    /// The kinds of cohorts, in the order of the mixture.
    var kinds: [CohortKind] { problem.kinds }

    /// The best mixture of ways to fill the cohorts that the supply allows; nil while none is known.
    var mixture: CohortMixture? { shared.withLock { $0.mixture } }

    /// Begins on another thread, and goes on until there is no more to prove or `finish` is called.
    func start() {
        DispatchQueue.global().async(group: group) {
            self.run(mostRounds: .max)
        }
    }

    /// Asks the task to stop, and waits until it has.
    func finish() {
        shared.withLock { $0.isCancelled = true }
        group.wait()
    }

    /// Shows the task a composition, whose cohorts are good ways to begin with.
    func offer(_ working: WorkingComposition, isLocked: [Bool]) {
        let ways = kindOfCohort.sorted { $0.key < $1.key }.map { cohort, kind in
            var counts = [Int32](repeating: 0, count: problem.classCount)
            for member in working.members[cohort] where !isLocked[Int(member)] { counts[Int(working.classOf[Int(member)])] += 1 }
            return (kind: kind, counts: counts)
        }
        shared.withLock { $0.offered = ways }
    }

    /// Proves on this thread, in so many rounds at the most.
    func run(mostRounds: Int) {
        guard !problem.kinds.isEmpty else { return }
        var search = PriceSearch(problem, isFull: isFull, seed: seed)
        guard mostRounds > 0, !search.isStuck else { return }
        takeOffers(&search)
        search.start(rounds: 12) { self.isCancelled }
        publish(search.bound)
        var rounds = 1
        while rounds < mostRounds, !search.isFinished, !isCancelled {
            takeOffers(&search)
            search.step { self.isCancelled }
            publish(search.bound)
            if let mixture = search.mixture { shared.withLock { $0.mixture = mixture } }
            rounds += 1
        }
    }

    private var isCancelled: Bool { shared.withLock { $0.isCancelled } }

    private func publish(_ bound: Int) {
        shared.withLock { $0.bound = max(bound, $0.bound ?? 0) }
    }

    private func takeOffers(_ search: inout PriceSearch) {
        for (kind, counts) in shared.withLock({ $0.offered }) { search.add(counts, kind) }
    }
}
