import MeetCore

// What the runner looks up, and changes nothing.
extension StoreRunner {
    /// So many persons fit into the palette.
    private static let mostFound = 12

    /// The first persons by name whose names hold all words of a text; their other texts are not looked at.
    static func found(_ text: String, in desk: Desk, isWanted: () -> Bool) -> [PersonID] {
        guard let matches = desk.search.filter(text) else { return [] }
        let words = TextFolding.fold(text).split(whereSeparator: \.isWhitespace)
        var found: [PersonID] = []
        for (place, person) in desk.byName.enumerated() where matches(person) {
            if place & 0xFF == 0, !isWanted() { return [] }
            let name = TextFolding.fold(desk.person(person).shownName) + " " + desk.person(person).id.text.lowercased()
            guard words.allSatisfy({ name.contains($0) }) else { continue }
            found.append(desk.person(person).id)
            if found.count == mostFound { break }
        }
        return found
    }

    /// The last changes with the names of what they name, the newest first.
    func changes(_ most: Int) throws -> [ChangeLine] {
        let data = knownData
        return try store.history(limit: most).map { record in
            let (day, time) = Clock.local(record.at)
            return ChangeLine(day: day, time: time, who: record.who, name: data.map { name(record, $0) } ?? "", state: record.state)
        }
    }
}
