/// What a plan of tables was made from. Where it is not what there is any more, the plan is not kept: it would seat people who have left, or
/// undo what somebody else planned or marked meanwhile.
public struct TablesBasis: Hashable, Sendable {
    /// Whose tables.
    public let cohort: CohortID
    /// The tables so far.
    public let plan: TablePlan
    /// Who was marked as there or away.
    public let marks: [Int: [PersonID: AttendanceState]]
    /// The members, sorted by id.
    public let members: [PersonID]

    /// What there is of a cohort.
    public init(cohort: CohortID, plan: TablePlan, attendance: CohortAttendance, members: [PersonID]) {
        self.cohort = cohort
        self.plan = plan
        marks = attendance.attendance
        self.members = members.sorted()
    }
}
