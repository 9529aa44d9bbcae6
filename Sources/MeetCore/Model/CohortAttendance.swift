/// What is known of who comes to a cohort's sessions: who was there, and who has said not to come.
public struct CohortAttendance: Hashable, Sendable {
    /// What is known of each person at a session, by the number of the session. Marks may be made before it: of who has given word.
    public var attendance: [Int: [PersonID: AttendanceState]]
    /// The sessions whose day has passed.
    public private(set) var past: Set<Int> = []

    /// The given attendance.
    public init(_ attendance: [Int: [PersonID: AttendanceState]] = [:]) {
        self.attendance = attendance.filter { !$0.value.isEmpty }
    }

    /// The same as of a day: the sessions before it have passed.
    /// - Parameter dates: the days of the sessions in their order; may be fewer.
    public func asOf(_ today: CivilDate, dates: [CivilDate]) -> CohortAttendance {
        var result = self
        result.past = Set(dates.indices.filter { dates[$0] < today }.map { $0 + 1 })
        return result
    }

    /// Whether a session was held: somebody was there, or its day has passed. A mark alone does not hold it: who is excused is marked before.
    public func isHeld(_ session: Int) -> Bool { past.contains(session) || present(at: session) != nil }

    /// The sessions that were held, in order.
    public var heldSessions: [Int] { past.union(attendance.keys).filter(isHeld).sorted() }

    /// Who was at a session; nil where nobody is known to have been.
    public func present(at session: Int) -> Set<PersonID>? {
        let persons = Set((attendance[session] ?? [:]).filter { $0.value.wasThere }.keys)
        return persons.isEmpty ? nil : persons
    }

    /// Who is at a session, as far as it is known.
    public func roll(at session: Int) -> Roll {
        Roll(present: present(at: session), away: Set((attendance[session] ?? [:]).filter { !$0.value.wasThere }.keys))
    }

    /// Who is at one session: those who were marked as there; where nobody was, all who have not given word.
    public struct Roll: Hashable, Sendable {
        let present: Set<PersonID>?
        let away: Set<PersonID>

        /// Whether a person is there.
        public func has(_ person: PersonID) -> Bool { present?.contains(person) ?? !away.contains(person) }
    }
}
