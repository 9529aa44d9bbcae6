import MeetCore

/// One whom a person sits with, and when.
struct TablesPartner: Hashable, Sendable {
    let person: PersonID
    /// The sessions at which they share a table.
    let sessions: [Int]

    /// Those whom a person sits with, most often first, then by the first session.
    static func all(of person: PersonID, _ record: TablesRecord) -> [TablesPartner] {
        var sessions: [PersonID: [Int]] = [:]
        for session in record.plan.sessions where !record.isCalledOff(session) {
            let roll = record.attendance.roll(at: session)
            guard roll.has(person) else { continue }
            for table in record.plan[session] where table.contains(person) {
                for other in table where other != person && roll.has(other) {
                    sessions[other, default: []].append(session)
                }
            }
        }
        return sessions.map { TablesPartner(person: $0.key, sessions: $0.value) }.sorted {
            (-$0.sessions.count, $0.sessions.first ?? 0, $0.person.text) < (-$1.sessions.count, $1.sessions.first ?? 0, $1.person.text)
        }
    }
}
