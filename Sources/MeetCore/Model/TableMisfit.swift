/// Who the tables of a cohort do not fit any more: people leave and join after tables are planned.
public struct TableMisfit: Hashable, Sendable {
    /// Who has a table and is no member any more, sorted by id.
    public let leavers: [PersonID]
    /// The members who have no table, sorted by id.
    public let unseated: [PersonID]
    /// The sessions of which that holds, in order.
    public let sessions: [Int]

    /// What does not fit; nil where all does. Sessions without any tables are not planned yet, and those that were held stay as they were.
    ///
    /// - Parameters:
    ///   - members: those of now.
    ///   - sessions: those to come; what is called off needs no tables.
    ///   - attendance: who has given word needs no table.
    public init?(_ plan: TablePlan, members: [Person], sessions: [Session], attendance: CohortAttendance) {
        let ids = Set(members.map(\.id))
        var leavers: Set<PersonID> = []
        var unseated: Set<PersonID> = []
        var numbers: [Int] = []
        for session in sessions where !session.isCancelled && attendance.present(at: session.key.number) == nil {
            let number = session.key.number
            let roll = attendance.roll(at: number)
            let gone = plan.leavers(at: number, members: ids)
            let without = plan.unseated(at: number, members: members.filter { roll.has($0.id) }, date: session.date)
            guard !gone.isEmpty || !without.isEmpty else { continue }
            leavers.formUnion(gone)
            unseated.formUnion(without)
            numbers.append(number)
        }
        guard !numbers.isEmpty else { return nil }
        self.leavers = leavers.sorted()
        self.unseated = unseated.sorted()
        self.sessions = numbers.sorted()
    }
}
