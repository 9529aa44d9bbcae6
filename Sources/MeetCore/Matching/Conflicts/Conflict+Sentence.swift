extension Conflict {
    /// What cannot be met and why, in a sentence that names numbers.
    ///
    /// - Parameter name: the shown name of a person.
    package func sentence(_ words: Words, _ programme: Programme, name: (PersonID) -> String) -> String {
        var names: [PersonID: String] = [:]
        for person in persons + parts.flatMap(\.persons) { names[person] = name(person) }
        return ConflictText(words: words, programme: programme, conflict: self, names: names).sentence
    }
}
