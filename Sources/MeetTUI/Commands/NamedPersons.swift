import MeetCore

/// Finds the persons whom a command line names, by id or by the whole name: the one way for all commands.
///
/// Case does not count, nor do accents that were not typed. The beginning of a name is not enough: whom a command is about must not depend on
/// who else applied. Where nobody is called so, the error says whom one may have meant. The name that a protected identity hides names nobody:
/// else any command would tell whose it is.
struct NamedPersons {
    /// What serves as the name of a person.
    enum Manner {
        /// What lists show, however it is written.
        case shown
        /// Also the name that is hidden, letter by letter: it is the person who asks for what is known of them.
        case own
        /// What lists show or the name that is hidden, but letter by letter: what cannot be undone is done to nobody by a name that is near.
        case exact
    }

    private let one: (PersonID) throws -> Person?
    private let everybody: () throws -> [Person]

    /// Among those of a database; everybody is only read where somebody is named by name.
    init(_ store: Store) {
        one = { try store.person($0) }
        everybody = { try store.loadPeople() }
    }

    /// Among those of a term.
    init(_ term: LoadedTerm) {
        one = { id in term.working.problem.index(of: id).map { term.data.people[$0] } }
        everybody = { term.data.people }
    }

    /// The person who is named.
    /// - Throws: `UsageError.unknownPerson`; `.severalPersons` where several have the name.
    func find(_ name: String, by manner: Manner = .shown) throws -> Person {
        var people: [Person]?
        return try find(name, manner, &people)
    }

    /// The persons in the order in which they are named, each once.
    /// - Throws: as for one.
    func find(_ names: [String]) throws -> [Person] {
        var found: [Person] = []
        var people: [Person]?
        for name in names {
            let person = try find(name, .shown, &people)
            if !found.contains(where: { $0.id == person.id }) { found.append(person) }
        }
        return found
    }

    /// Whether somebody has the id, or is called so.
    func isName(_ text: String) throws -> Bool {
        if try one(PersonID(text)) != nil { return true }
        return try everybody().contains { Self.isCalled($0.shownName, CleanText.line(text)) }
    }

    private func find(_ name: String, _ manner: Manner, _ people: inout [Person]?) throws -> Person {
        if let known = try one(PersonID(name)) { return known }
        let all = try people ?? everybody()
        people = all
        let wanted = CleanText.line(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let exact = all.filter { $0.shownName == wanted || (manner != .shown && $0.name == wanted) }
        let named = exact.isEmpty && manner != .exact ? all.filter { Self.isCalled($0.shownName, wanted) } : exact
        guard named.count < 2 else { throw UsageError.severalPersons(name, named.map(\.id.text)) }
        guard let person = named.first else {
            throw UsageError.unknownPerson(name, near: NearNames.find(wanted, among: all).map { "\($0.shownName) (\($0.id.text))" })
        }
        return person
    }

    /// Whether a name is what was typed, but for case and for accents that were not typed.
    private static func isCalled(_ name: String, _ typed: String) -> Bool {
        guard !typed.isEmpty else { return false }
        let (plain, folded) = (typed.lowercased(), TextFolding.fold(typed))
        return plain == folded ? TextFolding.fold(name) == folded : name.lowercased() == plain
    }
}
