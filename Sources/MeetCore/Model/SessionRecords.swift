/// What is kept of sessions beside the term: tables, attendance, and what was known of absences when seats were given.
public struct SessionRecords: Hashable, Sendable {
    /// The tables of each cohort that has any.
    public var plans: [CohortID: TablePlan]
    /// Who was marked, of each cohort of which anything is known.
    public var attendance: [CohortID: CohortAttendance]
    /// The days of their cohort's sessions on which members were known to be away when they got the seat: whoever seated them took that as it
    /// was. Of who is not named here nothing was known.
    public var accepted: [PersonID: Set<CivilDate>]

    /// The given records.
    public init(
        plans: [CohortID: TablePlan] = [:], attendance: [CohortID: CohortAttendance] = [:], accepted: [PersonID: Set<CivilDate>] = [:]
    ) {
        self.plans = plans
        self.attendance = attendance
        self.accepted = accepted
    }
}
