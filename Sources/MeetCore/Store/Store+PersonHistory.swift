extension Store {
    /// What was done that names a person, the newest first: who did what and when, without values.
    ///
    /// Changes that concern many at once (a match, an import) name nobody, and are not among them.
    public func history(of person: PersonID, limit: Int = 100) throws -> [ChangeRecord] {
        try withDatabase { database in
            let found = try database.statement(
                "SELECT \(ChangeRecord.columns) FROM change WHERE instr(detail, ?1) > 0 ORDER BY key DESC"
            ).all([.text(JoinedText.join([person.text]))]) { try ChangeRecord($0) }
            return Array(found.filter { $0.kind.names(person) }.prefix(limit))
        }
    }
}
