/// What has happened at a cohort's sessions so far: who was there, session by session.
public struct CohortAttendance: Hashable, Sendable {
    /// What is known of each person at a session, by the number of the session. A session that has an entry was held.
    public var attendance: [Int: [PersonID: AttendanceState]]

    /// The given attendance.
    public init(_ attendance: [Int: [PersonID: AttendanceState]] = [:]) {
        self.attendance = attendance.filter { !$0.value.isEmpty }
    }

    /// The sessions that were held, in order.
    public var heldSessions: [Int] { attendance.keys.sorted() }

    /// Who was at a session; nil where it was not held.
    public func present(at session: Int) -> Set<PersonID>? {
        attendance[session].map { marks in Set(marks.filter { $0.value.wasThere }.keys) }
    }
}
