/// Ids for persons who are added by hand: as an import makes them, above those in use.
public enum NewPersonID {
    /// An id that nobody has.
    ///
    /// It looks at the last ids only, so that it takes no time whatever the number of persons.
    /// - Parameters:
    ///   - people: all, in the order of ids.
    ///   - isTaken: whether somebody has an id.
    public static func make(among people: [Person], isTaken: (PersonID) -> Bool) -> PersonID {
        // People stand in the order of ids, so the highest of those with as many digits stands last.
        var next = max(people.count, people.suffix(200).compactMap { number($0.id) }.max() ?? 0) + 1
        while true {
            let id = PersonID("p" + next.padded(6))
            if !isTaken(id) { return id }
            next += 1
        }
    }

    private static func number(_ id: PersonID) -> Int? {
        id.text.hasPrefix("p") && id.text.utf8.count <= 10 ? Int(id.text.dropFirst()).flatMap { $0 >= 0 ? $0 : nil } : nil
    }
}
