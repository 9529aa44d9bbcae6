extension Store {
    /// Erases what is due, in one go: what `plan` makes of the term as it is at that moment, so that nothing goes that is not due any more.
    ///
    /// It is one transaction: after an interruption either all of it is done or nothing, and it can be run again.
    /// - Throws: `StoreError.busy`, `.readOnly`, `.cannotWrite`.
    public func erase(at: Timestamp, who: String, due plan: (TermData) throws -> ErasurePlan) throws -> Erasure {
        let erasure = try write { database in
            let (people, idOfKey) = try Self.people(database)
            let data = TermData(
                programme: try ProgrammeRowReader(database).programme(), people: people,
                composition: try Self.composition(database, idOfKey))
            let plan = try plan(data)
            var eraser = try Eraser(database, .eraseDue(people: plan.persons.count, parts: plan.others.count), at: at, who: who)
            for kind in Retention.Kind.allCases {
                if let persons = plan.parts[kind] { try eraser.erase(kind, of: persons.subtracting(plan.persons)) }
            }
            if !plan.persons.isEmpty { try eraser.erase(plan.persons) }
            // Draws first: what is told of the change that a draw belongs to stays as long as the draw.
            for kind in [Retention.Kind.draws, .versions, .log] {
                if let day = plan.records[kind] { try eraser.erase(kind, before: day) }
            }
            return (try eraser.finish(), !eraser.result.isEmpty)
        }
        return try wiped(erasure)
    }

    /// How many records of each kind were made before the given days.
    public func recordCounts(before days: [Retention.Kind: CivilDate]) throws -> [Retention.Kind: Int] {
        try withDatabase { database in
            var counts: [Retention.Kind: Int] = [:]
            for (kind, day) in days {
                guard let select = Eraser.recordsBefore[kind] else { continue }
                counts[kind] = try database.int("SELECT count(*) FROM (\(select))", [.text(DateText.text(day))]) ?? 0
            }
            return counts
        }
    }
}
