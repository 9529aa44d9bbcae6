/// The cohorts that are left as they are when all are to be filled, since their sessions are all over: who sat in them is what was, and where
/// people were erased their seats stay empty. Whoever names such a cohort means it.
///
/// Where the whole term is over it is being composed after the event, or tried out: then only those are left of which somebody was erased.
public struct PastCohorts: Hashable, Sendable {
    /// Those that are left as they are, in the order of the programme.
    public let left: [CohortID]
    /// All others.
    public let open: Set<CohortID>

    /// The past cohorts of a term on a day.
    /// - Parameter dates: of each cohort's sessions.
    public init(_ data: TermData, dates: [CohortID: [CivilDate]], today: CivilDate) {
        let programme = data.programme
        let over = programme.cohorts.map(\.id).filter { id in
            // A cohort that lacks dates is not over.
            guard let own = dates[id], own.count >= programme.sessionsPerCohort, let last = own.max() else { return false }
            return last < today
        }
        let isAll = over.count == programme.cohorts.count
        left = isAll ? over.filter { data.former[$0].persons > 0 } : over
        open = Set(programme.cohorts.map(\.id)).subtracting(left)
    }
}
