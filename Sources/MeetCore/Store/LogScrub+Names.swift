// What things of the programme were called: it may have been somebody's name.
extension LogScrub {
    /// Takes out of what is told of changes of the programme the names of things that nothing is called any more. What something is still
    /// called can be found there, and changed.
    func removeFormerNames() throws {
        let rows = try database.statement("SELECT key, kind, detail FROM change WHERE kind IN ('edit-rules', 'take-back')").all {
            (key: $0.int(0), kind: $0.text(1), parts: JoinedText.split($0.text(2)))
        }
        guard !rows.isEmpty else { return }
        let present = names(of: try ProgrammeRowReader(database).programme())
        let update = try database.statement("UPDATE change SET detail = ?2 WHERE key = ?1")
        for (key, kind, parts) in rows {
            guard let place = ChangeKind.namePlace(kind, parts), parts.indices.contains(place), !parts[place].isEmpty,
                !present.contains(parts[place]), parts[place] != Self.erased
            else { continue }
            var told = parts
            told[place] = Self.erased
            try update.run([.integer(key), .text(JoinedText.join(told))])
        }
    }

    /// All that things of a programme are called, in any language.
    private func names(of programme: Programme) -> Set<String> {
        var names: Set<String> = [programme.name]
        func add(_ label: Label, _ id: String) {
            names.insert(id)
            names.formUnion(label.texts.values)
        }
        for slot in programme.slots { add(slot.label, slot.id.text) }
        for axis in programme.axes {
            add(axis.label, axis.id.text)
            for category in axis.categories { add(category.label, category.id.text) }
        }
        for cohort in programme.cohorts { names.formUnion([cohort.id.text, cohort.name]) }
        for days in programme.daysOff { names.formUnion([days.label, days.days.lowerBound.description]) }
        return names
    }
}
