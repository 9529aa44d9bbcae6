// The tables of a cohort as they are at the moment of a change.
extension Changes {
    /// The tables of a cohort at all its sessions.
    public func tablePlan(of cohort: CohortID) throws -> TablePlan {
        var tables: [Int: [[PersonID]]] = [:]
        try database.statement(
            """
            SELECT session, table_number, person.id FROM table_seat JOIN cohort ON cohort.key = table_seat.cohort
            JOIN person ON person.key = table_seat.person WHERE cohort.id = ?1 ORDER BY session, table_number
            """
        ).forEach([.text(cohort.text)]) { row in
            var list = tables[row.int(0)] ?? []
            while list.count < row.int(1) { list.append([]) }
            list[row.int(1) - 1].append(PersonID(row.text(2)))
            tables[row.int(0)] = list
        }
        return TablePlan(tables)
    }
}
