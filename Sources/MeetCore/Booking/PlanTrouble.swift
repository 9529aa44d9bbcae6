/// Something that a plan of venues does not give a cohort: why, where that is proven, or what is lacking.
public enum PlanTrouble: Hashable, Sendable {
    /// It is proven to stand in the way.
    case conflict(BookingConflict)
    /// A cohort lacks something with the plan, whose reason is another's, or is not proven.
    case lacking(SessionTrouble)

    /// All trouble of a plan: what is proven first, then the cohorts for each of which nothing by itself is proven, in order of the programme.
    ///
    /// - Parameters:
    ///   - term: what there was when it was planned.
    ///   - sessions: those of the cohorts that were planned.
    public static func all(_ plan: BookingPlan, _ term: TermData, sessions: [Session], today: CivilDate) -> [PlanTrouble] {
        let cohorts = Set(sessions.map(\.key.cohort))
        var planned = term
        planned.programme.cohorts = term.programme.cohorts.filter { cohorts.contains($0.id) }
        planned.bookings = plan.bookings
        let told = Set(plan.conflicts.map(\.cohorts).filter { $0.count == 1 }.flatMap { $0 })
        // What is looked for here is about no persons.
        let finder = SessionTroubleFinder(planned, sessions: sessions, busy: [], today: today) { _ in nil }
        let lacking = (finder.withoutVenue + finder.rules).filter { trouble in !trouble.sessions.contains { told.contains($0.cohort) } }
        return plan.conflicts.map { .conflict($0) } + lacking.map { .lacking($0) }
    }

    /// The session at which one begins to mend it; nil where it is about none.
    public var session: SessionKey? {
        switch self {
        case .conflict(let conflict): return conflict.session
        case .lacking(let trouble): return trouble.sessions.first
        }
    }

    /// The cohorts that it is about.
    public var cohorts: [CohortID] {
        switch self {
        case .conflict(let conflict): return conflict.cohorts
        case .lacking(let trouble): return trouble.sessions.map(\.cohort)
        }
    }

    /// What is lacking or in the way.
    public func sentence(_ words: Words, _ names: BookingNames) -> String {
        switch self {
        case .conflict(let conflict): return conflict.sentence(words, names)
        // What it can be is about venues, and names nobody.
        case .lacking(let trouble): return trouble.sentence(words, names, leader: \.text, person: \.text)
        }
    }
}
