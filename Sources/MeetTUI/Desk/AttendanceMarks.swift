import MeetCore

/// Marks of one session that are made at once, as one change that can be undone.
///
/// Each mark is a row of its own in the database: what another coordinator marks at the same door meanwhile stays.
struct AttendanceMarks: Hashable, Sendable {
    /// One person's mark.
    struct Mark: Hashable, Sendable {
        let person: PersonID
        /// What is noted; nil takes a mark away.
        let state: AttendanceState?
        /// What was noted when the mark was made.
        var former: AttendanceState?
    }

    /// At which session.
    let session: SessionKey
    let marks: [Mark]
    /// Whether only those get a mark who have none when it is written.
    let onlyUnmarked: Bool

    /// The mark of one person.
    /// - Parameter former: what is noted already, as far as it is seen.
    init(_ person: PersonID, _ state: AttendanceState?, over former: AttendanceState? = nil, at session: SessionKey) {
        self.session = session
        marks = [Mark(person: person, state: state, former: former)]
        onlyUnmarked = false
    }

    /// The same mark for all of some persons who have none.
    init(unmarked persons: [PersonID], _ state: AttendanceState, at session: SessionKey) {
        self.session = session
        marks = persons.map { Mark(person: $0, state: state) }
        onlyUnmarked = true
    }

    /// What the change log calls it.
    var kind: ChangeKind {
        if marks.count == 1, let mark = marks.first, !onlyUnmarked { return .markPerson(mark.person, session) }
        return .markAttendance(session)
    }

    /// Writes them, as part of one change; whether a person has a mark already is asked there.
    ///
    /// - Parameter name: what a person is called.
    /// - Throws: `OutdatedError.mark` where another has marked the person otherwise meanwhile: what one did not see one does not write over.
    func write(_ changes: Changes, name: (PersonID) -> String) throws {
        let present = try changes.attendance(of: session.cohort).attendance[session.number] ?? [:]
        for mark in marks {
            let noted = present[mark.person]
            if onlyUnmarked {
                if noted != nil { continue }
            } else if noted != mark.former, noted != mark.state {
                throw OutdatedError.mark(name: name(mark.person))
            }
            try changes.mark(mark.state, mark.person, at: session)
        }
    }

    /// The attendance of the session's cohort with these marks.
    func made(on attendance: CohortAttendance) -> CohortAttendance {
        var result = attendance
        var states = attendance.attendance[session.number] ?? [:]
        for mark in marks where !onlyUnmarked || states[mark.person] == nil { states[mark.person] = mark.state }
        // Of a session of which nothing is noted any more nothing is known.
        result.attendance[session.number] = states.isEmpty ? nil : states
        return result
    }
}
