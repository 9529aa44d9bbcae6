import MeetCore

/// Persons in one field, as names with ids: `Åsa Öberg (p000003), Bo Ek (p000017)`.
///
/// Who types a name need not know the id where nobody else has the name.
enum ApartText {
    /// One of the texts between commas that names nobody, or several.
    enum Problem: Hashable, Sendable {
        case unknown(String)
        case several(String, [PersonID])
    }

    /// The persons as a text.
    static func text(_ ids: [PersonID], _ desk: Desk) -> String {
        ids.map { entry($0, desk) }.joined(separator: ", ")
    }

    /// A person as one of the texts between commas; an id alone where there is no such person any more.
    static func entry(_ id: PersonID, _ desk: Desk) -> String {
        guard desk.problem.index(of: id) != nil else { return id.text }
        let name = desk.name(of: id).map { ",;|".contains($0) ? " " : $0 }
        return "\(String(name)) (\(id.text))"
    }

    /// The ids that a text names.
    ///
    /// - Parameter known: ids that are good although there is no such person, since they were there before.
    static func ids(_ text: String, known: [PersonID], _ desk: Desk) -> (ids: [PersonID], problem: Problem?) {
        var ids: [PersonID] = []
        var problem: Problem?
        for part in parts(text) {
            let own = part.last == ")" ? part.lastIndex(of: "(").map { String(part[part.index(after: $0)...].dropLast()) } : nil
            if let id = [own, part].compactMap({ $0 }).map({ PersonID($0) }).first(where: {
                desk.problem.index(of: $0) != nil || known.contains($0)
            }) {
                if !ids.contains(id) { ids.append(id) }
                continue
            }
            let named = people(named: part, desk)
            if named.count == 1 {
                ids.append(named[0])
            } else if problem == nil {
                problem = named.isEmpty ? .unknown(part) : .several(part, named)
            }
        }
        return (ids, problem)
    }

    /// What the text becomes with each of the persons who are found by what is typed last.
    static func suggestions(_ text: String, besides person: PersonID, _ desk: Desk) -> [String] {
        let start = text.lastIndex { ",;|".contains($0) }.map { text.index(after: $0) } ?? text.startIndex
        let typed = text[start...].drop { $0 == " " }
        guard typed.count >= 2, !typed.hasSuffix(")"), let matches = desk.search.filter(String(typed)) else { return [] }
        let head = text[..<typed.startIndex]
        return desk.byName.lazy.filter { matches($0) && desk.person($0).id != person }.prefix(4)
            .map { head + entry(desk.person($0).id, desk) }
    }

    private static func parts(_ text: String) -> [String] {
        text.split { ",;|".contains($0) }.map { CleanText.line(String($0)) }.filter { !$0.isEmpty }
    }

    private static func people(named name: String, _ desk: Desk) -> [PersonID] {
        let wanted = TextFolding.fold(name)
        guard let matches = desk.search.filter(name) else { return [] }
        return desk.byName.lazy.filter { matches($0) && TextFolding.fold(desk.person($0).shownName) == wanted }.prefix(5)
            .map { desk.person($0).id }
    }
}
