import MeetCore

extension Desk {
    /// An id for a person who is added: as an import makes them, above those in use.
    ///
    /// It looks at the last ids only, so that it takes no time whatever the number of persons.
    func newPersonID() -> PersonID {
        func number(_ id: PersonID) -> Int? {
            id.text.hasPrefix("p") && id.text.utf8.count <= 10 ? Int(id.text.dropFirst()).flatMap { $0 >= 0 ? $0 : nil } : nil
        }
        // People stand in the order of ids, so the highest of those with as many digits stands last.
        var next = max(data.people.count, data.people.suffix(200).compactMap { number($0.id) }.max() ?? 0) + 1
        while true {
            let digits = String(next)
            let id = PersonID("p" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits)
            if problem.index(of: id) == nil { return id }
            next += 1
        }
    }
}
