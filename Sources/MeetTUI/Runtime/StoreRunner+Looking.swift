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

    /// What was done with a person: changes that name the person, seats that came or went with others, and versions in which the person sits;
    /// the newest first.
    func history(of person: PersonID) throws -> [ChangeLine] {
        let data = knownData
        let cohort = { (id: CohortID?) in id.map { data?.programme.cohort($0)?.name ?? $0.text } }
        let moments = MomentText(zone: data?.programme.timeZone ?? "")
        func line(_ at: Timestamp, _ who: String, _ name: String, _ state: ChangeRecord.State?) -> (Timestamp, ChangeLine) {
            let (day, time) = moments.parts(at)
            return (at, ChangeLine(day: day, time: time, who: who, name: name, state: state))
        }
        let named = try store.history(of: person).map { record in
            line(record.at, record.who, data.map { name(record, $0) } ?? "", record.state)
        }
        let moves = try store.seatMoves(of: person).map { move in
            let name = words.seatMove(from: cohort(move.from), to: cohort(move.to), by: data.map { self.name(move.change, $0) } ?? "")
            return line(move.change.at, move.change.who, name, move.change.state)
        }
        let versions = try store.versionSeats(of: person).map { seat in
            line(seat.at, seat.who, words.seatInVersion(cohort(seat.cohort) ?? "", seat.version), nil)
        }
        // Within a second they stay as they come.
        return (named + moves + versions).enumerated().sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element.1)
    }

    /// What a change is called, with the names of what it is about.
    func name(_ record: ChangeRecord, _ data: TermData) -> String {
        let version = record.kind.version.flatMap { try? store.versionName($0, keptAt: record.at) }
        return record.kind.text(
            words, person: { id in data.people.first { $0.id == id }?.shownName ?? id.text },
            cohort: { id in data.programme.name(of: id) },
            venue: { id in data.venues.first { $0.id == id }?.name ?? id.text },
            leader: { id in data.programme.name(of: id) },
            version: version)
    }

    /// The shown name of a person, as far as people are known here; else the id.
    func nameKnown(of id: PersonID) -> String { knownData?.people.first { $0.id == id }?.shownName ?? id.text }

    /// The last changes with the names of what they name, the newest first.
    func changes(_ most: Int) throws -> [ChangeLine] {
        let data = knownData
        let moments = MomentText(zone: data?.programme.timeZone ?? "")
        return try store.history(limit: most).map { record in
            let (day, time) = moments.parts(record.at)
            return ChangeLine(day: day, time: time, who: record.who, name: data.map { name(record, $0) } ?? "", state: record.state)
        }
    }
}
