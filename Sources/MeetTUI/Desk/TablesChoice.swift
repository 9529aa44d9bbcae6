import MeetCore

/// A plan of tables to choose, with what it comes to.
struct TablesChoice: Hashable, Sendable {
    /// What kind of plan it is.
    enum Kind: Hashable, Sendable {
        /// One of all sessions.
        case plan
        /// One of the sessions to come; so many seats are at another table than before.
        case again(moved: Int)
    }

    let plan: TablePlan
    let score: SeatingScore
    /// How many pairs meet at least once, in percent.
    let percentMet: Int
    let kind: Kind

    /// The choice that a search found.
    init(_ found: SeatingResult, _ seating: CohortSeating, _ attendance: CohortAttendance, _ kind: Kind) {
        plan = seating.plan(found.tables)
        score = seating.score(of: plan, attendance: attendance)
        let counts = seating.encounters(plan, attendance: attendance).pairsByTimes
        let pairs = counts.reduce(0, +)
        percentMet = TableText.percent(pairs - (counts.first ?? 0), of: pairs)
        self.kind = kind
    }
}
