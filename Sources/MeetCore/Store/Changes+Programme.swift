extension Changes {
    /// Makes the programme what is given, row by row: what did not change is not written.
    ///
    /// Things are found again by their ids, so that an id that changed is a new thing. With a cohort that is gone go its seats, pins and
    /// exclusions, bookings, tables and attendance, and its part of versions that were kept; the members wait again. With axes, categories and slots that this takes out go
    /// what persons have of them; what persons have of others that there never were stays. Bookings that are mere ideas follow their sessions.
    /// - Throws: `StoreError.duplicate` and `.unknown` where ids do not fit together; `.damaged` where what persons have cannot be read.
    public func put(_ programme: Programme) throws {
        try check(programme)
        let former = try namedParts()
        let ideas = try Store.bookings(database, "WHERE state = 'idea'")
        let before = ideas.isEmpty ? nil : try self.programme()
        _ = try write(ProgrammeRows.programme, ProgrammeRows.values(programme))
        let slots = try writeAll(ProgrammeRows.slot, programme.slots) { ProgrammeRows.values($0, at: $1) }
        let axes = try writeAll(ProgrammeRows.axis, programme.axes) { ProgrammeRows.values($0, at: $1) }
        let leaders = try writeAll(ProgrammeRows.leader, programme.leaders) { ProgrammeRows.values($0, at: $1) }
        let sessions = try writeAll(ProgrammeRows.sessionPlan, programme.sessions) { ProgrammeRows.values($0, at: $1) }
        let daysOff = try writeAll(ProgrammeRows.daysOff, programme.daysOff) { ProgrammeRows.values($0, at: $1) }
        let venues = try writeAll(ProgrammeRows.requiredVenue, programme.venueRules.required) { ProgrammeRows.values($0, at: $1) }

        let axisKeys = try keys("axis")
        var categories: Set<[SQLValue]> = []
        for axis in programme.axes {
            let key = axisKeys[axis.id.text] ?? 0
            categories.formUnion(
                try writeAll(ProgrammeRows.category, axis.categories) { ProgrammeRows.values($0, axis: key, at: $1) })
        }
        let slotKeys = try keys("slot")
        let cohorts = try writeAll(ProgrammeRows.cohort, programme.cohorts) {
            ProgrammeRows.values($0, slot: slotKeys[$0.slot.text] ?? 0, at: $1)
        }

        // What others refer to goes last.
        let goneCohorts = try missing(ProgrammeRows.cohort, cohorts)
        if !goneCohorts.isEmpty { try takeFromVersions(former.cohorts.subtracting(programme.cohorts.map(\.id.text))) }
        for key in goneCohorts {
            for table in ["seat", "pin", "exclusion", "version_seat", "table_seat", "attendance", "booking"] {
                try database.run("DELETE FROM \(table) WHERE cohort = ?1", [.integer(key)])
            }
            try delete(key, from: "cohort")
        }
        let rest = [
            (ProgrammeRows.category, categories), (ProgrammeRows.axis, axes), (ProgrammeRows.slot, slots), (ProgrammeRows.leader, leaders),
            (ProgrammeRows.sessionPlan, sessions), (ProgrammeRows.daysOff, daysOff), (ProgrammeRows.requiredVenue, venues),
        ]
        for (form, kept) in rest {
            for key in try missing(form, kept) { try delete(key, from: form.table) }
        }
        try forget(
            categories: former.categories.subtracting(
                programme.axes.flatMap { axis in axis.categories.map { [axis.id.text, $0.id.text] } }),
            slots: former.slots.subtracting(programme.slots.map(\.id.text)))
        if let before { try follow(Booking.following(ideas, from: before, to: programme), in: programme) }
    }

    /// Takes ideas to the new times of their sessions. One whose house is ours for another session then stays behind, and is told as trouble.
    private func follow(_ moved: [Booking], in programme: Programme) throws {
        let kept = Set(programme.cohorts.map(\.id))
        var waiting = moved.filter { kept.contains($0.session.cohort) }
        // Where several go along a row of days, the last makes room for the one before it.
        while !waiting.isEmpty {
            var late: [Booking] = []
            for booking in waiting {
                do { try put(booking) } catch StoreError.venueTaken { late.append(booking) }
            }
            guard late.count < waiting.count else { return }
            waiting = late
        }
    }

    /// The ids of what others name by id, as they are now; a category with that of its axis.
    private func namedParts() throws -> (categories: Set<[String]>, slots: Set<String>, cohorts: Set<String>) {
        let pairs = "SELECT axis.id, category.id FROM category JOIN axis ON axis.key = category.axis"
        return (
            Set(try database.statement(pairs).all { [$0.text(0), $0.text(1)] }), Set(try keys("slot").keys), Set(try keys("cohort").keys)
        )
    }

    /// Takes cohorts out of versions, so that a new cohort of the same id is none of theirs. A version of them alone goes.
    private func takeFromVersions(_ cohorts: Set<String>) throws {
        let versions = try database.statement("SELECT key, cohorts FROM composition_version").all {
            ($0.int(0), JoinedText.split($0.text(1)))
        }
        for (number, named) in versions where !cohorts.isDisjoint(with: named) {
            let left = named.filter { !cohorts.contains($0) }
            if left.isEmpty {
                try removeVersion(number)
            } else {
                try database.run(
                    "UPDATE composition_version SET cohorts = ?2, version = ?3 WHERE key = ?1",
                    [.integer(number), .text(JoinedText.join(left)), .integer(revision)])
            }
        }
    }

    /// Takes from all persons what they have of some categories, each with its axis, and at some slots.
    private func forget(categories: Set<[String]>, slots: Set<String>) throws {
        guard !categories.isEmpty || !slots.isEmpty else { return }
        var seen: [[String]: [String]] = [:]
        var changed: [(key: Int, texts: [String])] = []
        let select = "SELECT key, axis_values, available, id FROM person WHERE axis_values <> '' OR available <> ''"
        try database.statement(select).forEach { row in
            let texts = [row.text(1), row.text(2)]
            let kept: [String]
            if let known = seen[texts] {
                kept = known
            } else {
                guard let pairs = JoinedText.pairs(texts[0]) else {
                    throw StoreError.damaged(details: "person.axis_values, id \(row.text(3))")
                }
                let values = pairs.filter { !categories.contains([$0.0, $0.1]) }
                kept = [JoinedText.join(values), JoinedText.join(JoinedText.split(texts[1]).filter { !slots.contains($0) })]
                seen[texts] = kept
            }
            if kept != texts { changed.append((row.int(0), kept)) }
        }
        let update = try database.statement("UPDATE person SET axis_values = ?2, available = ?3, version = ?4 WHERE key = ?1")
        for (key, texts) in changed { try update.run([.integer(key), .text(texts[0]), .text(texts[1]), .integer(revision)]) }
    }

    /// Writes values as rows, in order.
    /// - Returns: what names the rows.
    private func writeAll<T>(_ form: RowForm, _ values: [T], _ row: (T, Int) -> [SQLValue]) throws -> Set<[SQLValue]> {
        let places = form.identity.compactMap { form.columns.firstIndex(of: $0) }
        var written: Set<[SQLValue]> = []
        for (position, value) in values.enumerated() {
            let row = row(value, position)
            _ = try write(form, row)
            written.insert(places.map { row[$0] })
        }
        return written
    }

    /// The keys of the rows that are not among those kept.
    private func missing(_ form: RowForm, _ kept: Set<[SQLValue]>) throws -> [Int] {
        try database.statement("SELECT key, \(form.identity.joined(separator: ", ")) FROM \(form.table) ORDER BY key").all { row in
            let name = form.identity.enumerated().map { index, column -> SQLValue in
                column == "id" ? .text(row.text(index + 1)) : .integer(row.int(index + 1))
            }
            return kept.contains(name) ? nil : row.int(0)
        }.compactMap { $0 }
    }

    private func delete(_ key: Int, from table: String) throws {
        try database.run("DELETE FROM \(table) WHERE key = ?1", [.integer(key)])
    }

    private func keys(_ table: String) throws -> [String: Int] {
        Dictionary(uniqueKeysWithValues: try database.statement("SELECT id, key FROM \(table)").all { ($0.text(0), $0.int(1)) })
    }

    /// Refuses two things of one id, and a cohort in a slot that there is not.
    private func check(_ programme: Programme) throws {
        try unique(.slot, programme.slots.map(\.id.text))
        try unique(.axis, programme.axes.map(\.id.text))
        try unique(.leader, programme.leaders.map(\.id.text))
        try unique(.cohort, programme.cohorts.map(\.id.text))
        for axis in programme.axes { try unique(.category, axis.categories.map(\.id.text)) }
        let slots = Set(programme.slots.map(\.id))
        for cohort in programme.cohorts where !slots.contains(cohort.slot) { throw StoreError.unknown(.slot, id: cohort.slot.text) }
    }

    private func unique(_ subject: StoreError.Subject, _ ids: [String]) throws {
        var seen: Set<String> = []
        for id in ids where !seen.insert(id).inserted { throw StoreError.duplicate(subject, id: id) }
    }
}
