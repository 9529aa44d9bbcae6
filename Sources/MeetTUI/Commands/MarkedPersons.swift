import MeetCore

/// Finds the persons whom a command line names, by id or by the whole name.
struct MarkedPersons {
    private let store: Store

    init(_ store: Store) { self.store = store }

    /// The persons in the order in which they are named, each once.
    /// - Throws: `UsageError.unknownPerson`; `MarkError.severalPersons` where several have the name.
    func find(_ names: [String]) throws -> [Person] {
        var found: [Person] = []
        // Everybody is only read where somebody is named by name.
        var all: [Person]?
        for name in names {
            let person: Person
            if let known = try store.person(PersonID(name)) {
                person = known
            } else {
                let people = try all ?? store.loadPeople()
                all = people
                let wanted = CleanText.line(name)
                let named = people.filter { $0.name == wanted || $0.shownName == wanted }
                guard named.count < 2 else { throw MarkError.severalPersons(name, named.map(\.id)) }
                guard let one = named.first else { throw UsageError.unknownPerson(name) }
                person = one
            }
            if !found.contains(where: { $0.id == person.id }) { found.append(person) }
        }
        return found
    }
}
