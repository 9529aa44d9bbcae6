import MeetCore

/// A seat in the list of a session's tables.
struct TablesRow: Hashable, Sendable {
    let person: PersonID
    /// The table; 1 is the first, 0 for a member who has none.
    let table: Int
    /// Whether it is the first of its table in the list.
    let isFirst: Bool
    /// How many of those at the table the person sits with at another session too.
    let again: Int
    /// How many others the person sits with over all sessions.
    let others: Int
    /// Whether the person was away at the session, or has given word not to come.
    let isAbsent: Bool
    /// Whether the person has left the cohort since the tables were planned.
    let hasLeft: Bool

    /// The seats of a session, table by table and by name; members without a table come last.
    static func all(_ record: TablesRecord, session: Int, _ desk: Desk) -> [TablesRow] {
        let places = Dictionary(record.seating.people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        func rank(_ person: PersonID) -> Int32 { desk.problem.index(of: person).map { desk.nameRank[$0] } ?? .max }
        var groups = record.plan[session].enumerated().map { (table: $0 + 1, persons: $1) }
        let unseated = record.unseated(at: session)
        if !unseated.isEmpty { groups.append((0, unseated)) }
        return groups.flatMap { group in
            let persons = group.persons.map { ($0, rank($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
            return persons.enumerated().map { place, person in
                var again = 0
                if let own = places[person], group.table > 0 {
                    again = persons.count { other in places[other].map { $0 != own && record.encounters[own, $0] > 1 } ?? false }
                }
                return TablesRow(
                    person: person, table: group.table, isFirst: place == 0, again: again,
                    others: places[person].map { record.encounters.partners(of: $0) } ?? 0,
                    isAbsent: record.isAway(person, at: session), hasLeft: places[person] == nil)
            }
        }
    }
}
