import Dispatch

/// Proves a bound beside a search: on a thread of its own while a clock says when to stop, or in a number of rounds that does not depend on
/// any clock.
final class BoundTask: Sendable {
    /// What both threads look at.
    private struct Shared {
        var bound: Int?
        var isCancelled = false
        var deal: CohortDeal?
    }

    private let shared = Locked(Shared())
    private let group = DispatchGroup()
    private let work: BoundWork

    /// The least number of empty seats that is proven.
    let unfilledBound: Int
    private let isFull: Bool

    /// A task for filling the cohorts of a scope; nothing is done yet.
    init(_ working: WorkingComposition, scope: [Int], isLocked: [Bool], seed: UInt64) {
        work = BoundWork(working, scope: scope, isLocked: isLocked, seed: seed)
        unfilledBound = work.unfilledBound
        isFull = work.isFull
        let bound = work.bound
        shared.withLock { $0.bound = bound }
    }

    /// The highest bound so far, for compositions that leave so many seats empty; nil where nothing is proven for those.
    ///
    /// Where every seat could be taken as far as is known, the bound is for compositions that take every seat: it says nothing of others.
    func bound(unfilled: Int) -> Int? {
        guard !isFull || unfilled <= unfilledBound else { return nil }
        return shared.withLock { $0.bound }
    }

    /// The best deal that is known; nil while there is none.
    var deal: CohortDeal? { shared.withLock { $0.deal } }

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

    /// Proves on this thread, in so many rounds at the most.
    func run(mostRounds: Int) {
        var work = work
        var rounds = 0
        while rounds < mostRounds, !work.isDone, !isCancelled {
            work.round { self.isCancelled }
            rounds += 1
            shared.withLock {
                $0.bound = work.bound
                $0.deal = work.deal
            }
        }
    }

    private var isCancelled: Bool { shared.withLock { $0.isCancelled } }
}
