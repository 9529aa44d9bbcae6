extension Store {
    /// How many people there are.
    public func peopleCount() throws -> Int {
        try withDatabase { try $0.int("SELECT count(*) FROM person") ?? 0 }
    }

    /// What a screen can show before all is read.
    ///
    /// - Parameter cohorts: of so many cohorts, from the first, all members are read.
    public func preview(cohorts: Int) throws -> StorePreview {
        try withDatabase { database in
            try database.transaction(.deferred) {
                let seated = "SELECT person FROM seat WHERE cohort IN (SELECT key FROM cohort ORDER BY position LIMIT ?1)"
                let wanted = """
                    SELECT key, \(PersonRow.form.read) FROM person WHERE key IN (\(seated)) OR (together <> '' \
                    AND together IN (SELECT together FROM person WHERE key IN (\(seated)) AND together <> '')) ORDER BY id
                    """
                var people: [Person] = []
                var idOfKey: [Int: PersonID] = [:]
                var reader = PersonReader()
                try database.statement(wanted).forEach([.integer(cohorts)]) { row in
                    let person = try reader.person(row, from: 1)
                    people.append(person)
                    idOfKey[row.int(0)] = person.id
                }
                let ids = try Dictionary(
                    uniqueKeysWithValues: database.statement("SELECT key, id FROM cohort").all { ($0.int(0), CohortID($0.text(1))) })
                var members: [CohortID: [PersonID]] = [:]
                var pins = Pins()
                for (key, person) in idOfKey.sorted(by: { $0.key < $1.key }) {
                    if let cohort = try database.int("SELECT cohort FROM seat WHERE person = ?1", [.integer(key)]).flatMap({ ids[$0] }) {
                        members[cohort, default: []].append(person)
                    }
                    if let cohort = try database.int("SELECT cohort FROM pin WHERE person = ?1", [.integer(key)]).flatMap({ ids[$0] }) {
                        pins.pinned[person] = cohort
                    }
                }
                let data = TermData(
                    programme: try ProgrammeRowReader(database).programme(), people: people, composition: Composition(members), pins: pins)
                return StorePreview(
                    data: data, people: try database.int("SELECT count(*) FROM person") ?? 0,
                    seated: try database.int("SELECT count(*) FROM seat") ?? 0)
            }
        }
    }
}
