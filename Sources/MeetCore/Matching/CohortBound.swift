/// Proves below which mix energy no composition of one cohort can be, whoever of those who wait takes a seat, while all others stay where
/// they are. The same proof as beside a match, for one cohort alone.
public final class CohortBound: Sendable {
    private let task: BoundTask
    private let cohort: Int
    private let others: Int

    /// A proof for a cohort; nothing is proven yet.
    public init(of cohort: Int, in working: WorkingComposition) {
        self.cohort = cohort
        var random = SeededRandom(seed: 1, stream: 0)
        let scope = MatchScope(cohorts: [working.problem.cohorts[cohort]])
        let space = MatchSpace(working, scope: scope, random: &random)
        task = BoundTask(space.working, scope: space.scope, isLocked: space.isLocked, seed: 1)
        let prepared = space.working
        others = prepared.members.indices.reduce(0) { $1 == cohort ? $0 : $0 + prepared.mix($1) }
    }

    /// Proves on this thread until nothing more can be proven, in so many rounds at the most, or until `cancel` is called.
    public func run(mostRounds: Int = .max) { task.run(mostRounds: mostRounds) }

    /// Asks the proof to end soon; from any thread.
    public func cancel() { task.finish() }

    /// What is proven so far, for compositions with as few empty seats as can be; nil where nothing is.
    public var energy: Int? { task.bound(unfilled: task.unfilledBound).map { max(0, $0 - others) } }
}

extension WorkingComposition {
    /// A number that tells whom a cohort can be composed of: as long as it is the same, so is what is proven of the cohort.
    ///
    /// It is made of who sits in other cohorts, and of pins and exclusions; who of the rest sits in the cohort itself changes nothing.
    public func poolStamp(of cohort: Int) -> UInt64 {
        var stamp: UInt64 = 0
        for person in placeOf.indices {
            let place = Int(placeOf[person])
            if place >= 0, place != cohort { stamp &+= Self.mixed(UInt64(person) << 1) }
            let pinned = Int(pins.pinnedTo[person])
            if pinned >= 0 { stamp &+= Self.mixed(UInt64(person) << 32 | UInt64(pinned) << 1 | 1) }
        }
        for (person, cohorts) in pins.excludedFrom where cohorts.contains(Int32(cohort)) {
            stamp &+= Self.mixed(~UInt64(truncatingIfNeeded: person))
        }
        return stamp
    }

    /// A number that tells who sits where and what is fixed by hand: as long as it is the same, so is all that is worked out of it.
    public var arrangementStamp: UInt64 {
        var stamp: UInt64 = 0
        for person in placeOf.indices {
            if placeOf[person] >= 0 { stamp &+= Self.mixed(UInt64(person) << 32 | UInt64(placeOf[person]) << 2) }
            if pins.pinnedTo[person] >= 0 { stamp &+= Self.mixed(UInt64(person) << 32 | UInt64(pins.pinnedTo[person]) << 2 | 1) }
        }
        for (person, cohorts) in pins.excludedFrom {
            for cohort in cohorts { stamp &+= Self.mixed(UInt64(person) << 32 | UInt64(cohort) << 2 | 2) }
        }
        return stamp
    }

    /// A number with its bits well mixed, so that sums of such numbers are equal only for equal sets.
    private static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
