import MeetCore

/// A person in the list of a session: a member, or a guest of that session alone.
struct MarkingRow: Hashable, Sendable {
    /// The index of the person on the desk.
    let person: Int
    let id: PersonID
    /// What is noted of the session that is shown; nil where nothing is.
    let state: AttendanceState?
    let isGuest: Bool
    /// At how many sessions of the cohort the person was away, with or without a word: sessions that were held, and that of the day.
    let away: Int

    /// So many absences are worth a call.
    static let manyAway = 2

    /// The members by name, then the guests by name.
    static func all(_ desk: Desk, cohort: Int, session: Int, _ attendance: CohortAttendance?) -> [MarkingRow] {
        let marks = attendance?.attendance[session] ?? [:]
        let group = desk.programme.cohorts[cohort]
        let away = attendance?.timesAway(from: group, dates: desk.dates[group.id] ?? [], today: desk.today) ?? [:]
        let members = desk.membersByName(cohort)
        func row(_ person: Int, isGuest: Bool) -> MarkingRow {
            let id = desk.person(person).id
            return MarkingRow(person: person, id: id, state: marks[id], isGuest: isGuest, away: away[id] ?? 0)
        }
        let known = Set(members)
        let guests = marks.keys.compactMap { desk.problem.index(of: $0) }.filter { !known.contains($0) }
            .sorted { desk.nameRank[$0] < desk.nameRank[$1] }
        return members.map { row($0, isGuest: false) } + guests.map { row($0, isGuest: true) }
    }
}
