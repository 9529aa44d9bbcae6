/// A term with what has happened in it: what statistics are made of.
public struct TermRecord: Hashable, Sendable {
    /// The term.
    public let data: TermData
    /// The tables of the cohorts that have any.
    public let tables: [CohortID: TablePlan]
    /// Who came, of the cohorts of which anything is known.
    public let attendance: [CohortID: CohortAttendance]

    /// The given values.
    public init(_ data: TermData, tables: [CohortID: TablePlan] = [:], attendance: [CohortID: CohortAttendance] = [:]) {
        self.data = data
        self.tables = tables
        self.attendance = attendance
    }
}
