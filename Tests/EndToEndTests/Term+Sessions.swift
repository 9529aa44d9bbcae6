import Foundation
import MeetCore
import TestSupport
import Testing

// The sessions are held, one after the other, and plans change on the way.
extension Term {
    /// All sessions in the order of their days. After the second one of two cohorts somebody drops out; one day is moved.
    func holdSessions() throws {
        var held: Set<SessionKey> = []
        while let session = try next(after: held) {
            if session.key == Self.moved, session.date.description == "2027-03-13" {
                try moveADay(session)
                continue
            }
            today = session.date.description
            try prepare(session)
            try mark(session)
            held.insert(session.key)
            if Self.dropsOut(after: session.key) { try replace(session.key) }
        }
        #expect(held.count == 36)
    }

    /// The session whose day is moved.
    static let moved = SessionKey("c005", 4)

    /// Whether somebody drops out after a session.
    static func dropsOut(after session: SessionKey) -> Bool { session.number == 2 && ["c001", "c004"].contains(session.cohort) }

    /// The first session that was not held yet.
    func next(after held: Set<SessionKey>) throws -> Session? {
        let data = try data()
        return SessionCalendar.sessions(of: data.programme).filter { !held.contains($0.key) }.min { ($0.span, $0.key) < ($1.span, $1.key) }
    }

    /// The list to sign names all who are members, and nothing that is nobody's business.
    private func prepare(_ session: Session) throws {
        let (cohort, number) = (session.key.cohort, "\(session.key.number)")
        let data = try data()
        let seated = Set(data.composition[cohort])
        let members = data.people.filter { seated.contains($0.id) }
        let sheet = try meet(["print", "attendance", "--cohort", cohort.text, "--session", number]).output
        #expect(members.count == 24 && members.allSatisfy { sheet.contains(" \($0.name) ") })
        #expect(sheet.contains("Träff \(number) av 6") && !sheet.contains("@") && members.allSatisfy { !sheet.contains($0.phone) })
        guard session.key.number == 1 else { return }
        let tables = try meet(["print", "tables", "--cohort", cohort.text, "--session", number]).output
        #expect(members.allSatisfy { tables.contains($0.name) } && tables.contains("Bord 6"))
    }

    /// What becomes of a member at a session.
    private func state(_ place: Int, _ session: SessionKey) -> AttendanceState {
        let cohort = Int(session.cohort.text.dropFirst()) ?? 0
        switch (7 * place + 3 * cohort + 5 * session.number) % 13 {
        case 0: return .absent
        case 1: return .excused
        case 2: return .late
        default: return .present
        }
    }

    /// What becomes of each member at a session.
    func expected(_ session: SessionKey) throws -> [PersonID: AttendanceState] {
        var noted: [PersonID: AttendanceState] = [:]
        for (place, person) in try members(session.cohort).enumerated() { noted[person] = state(place, session) }
        return noted
    }

    /// Who is not there or late is marked by name or id, all others at once; two come who are not expected.
    private func mark(_ session: Session) throws {
        let key = session.key
        let place = ["--cohort", key.cohort.text, "--session", "\(key.number)"]
        var noted = try expected(key)
        for state in [AttendanceState.absent, .excused, .late] {
            let persons = noted.filter { $0.value == state }.keys.sorted().map(\.text)
            if !persons.isEmpty { try meet(["mark", state.rawValue] + persons + place) }
        }
        try meet(["mark", "--rest", "present"] + place)
        if key == SessionKey("c001", 1) {
            let guest = try json(["add", "person", "--name", "Vilmir Väntfrö", "--came", "c001/1"])
            noted[PersonID(try #require(guest["person"] as? String))] = .present
        }
        if key == SessionKey("c002", 2) {
            let guest = try #require(try waiting().first { $0.available.contains("tue-eve") })
            try meet(["mark", "present", guest.name] + place)
            noted[guest.id] = .present
        }
        marks[key] = noted
        let counts = try #require(try json(["attendance"] + place)["counts"] as? [String: Int])
        #expect(counts["present"] == noted.values.count { $0 == .present } - (counts["guests"] ?? 0))
        #expect(counts["members"] == 24 && counts["unmarked"] == 0)
        #expect(counts["absent"] == noted.values.count { $0 == .absent })
    }

    /// Who has no seat.
    func waiting() throws -> [Person] {
        let data = try data()
        let seated = Set(data.programme.cohorts.flatMap { data.composition[$0.id] })
        return data.people.filter { !seated.contains($0.id) }
    }

    /// Who drops out after a session: the first who was away, and is not pinned.
    func dropOut(after session: SessionKey) throws -> PersonID {
        let pinned = try data().pins.pinned
        return try #require(marks[session]?.filter { $0.value == .absent && pinned[$0.key] == nil }.keys.sorted().first)
    }

    /// Who keeps the mix best takes the seat of who drops out, and the tables are planned again.
    private func replace(_ session: SessionKey) throws {
        let cohort = session.cohort
        let gone = try dropOut(after: session)
        let calls = try json(["advise", "--cohort", cohort.text, "--without", gone.text, "--top", "1"])
        let call = try #require((calls["call"] as? [[String: Any]])?.first)
        let next = try #require((call["entering"] as? [String])?.first)
        try meet(["join", next, "--cohort", cohort.text, "--for", gone.text])
        try meet(["change", "person", gone.text, "--available", ""])
        let data = try data()
        let seated = Set(data.composition[cohort])
        let backgrounds = data.people.filter { seated.contains($0.id) }.map { data.programme.background(of: $0) }
        #expect(MixEnergy(data.programme).total(backgrounds) == call["mix"] as? Int)
        let trouble = try meet(["check"], ends: 3).output
        #expect(trouble.contains("meet seat --again least --cohort \(cohort)"))
        let plan = try json(["seat", "--cohort", cohort.text, "--again", "least", "--seconds", "1"])
        try checkTables(plan, sessions: 3...6)
        #expect(try meet(["check"]).output.contains("Allt är i ordning"))
    }

    /// A day is moved: whoever is away and what the house expects is said, the house agrees, calendars know it as newer.
    private func moveADay(_ session: Session) throws {
        today = "2027-03-02"
        let key = ["--cohort", session.key.cohort.text, "--session", "\(session.key.number)"]
        let before = try sequence(session.key.cohort)
        try meet(["move"] + key + ["--to", "2027-03-20"])
        #expect(try meet(["check"], ends: 3).output.contains("13 mar"))
        let letter = try meet(["print", "letter"] + key).output
        #expect(letter.contains("13 mars 2027") && letter.contains("20 mars 2027"))
        try meet(["book"] + key + ["--state", "confirmed", "--new-time"])
        #expect(try sequence(session.key.cohort) > before)
        #expect(try meet(["check"]).output.contains("Allt är i ordning"))
        try checkNoDoubleBooking()
    }

    /// The sum of the numbers by which a calendar knows what is newer.
    private func sequence(_ cohort: CohortID) throws -> Int {
        try meet(["export", "ics", "--cohort", cohort.text]).output.split(separator: "\r\n")
            .compactMap { $0.hasPrefix("SEQUENCE:") ? Int($0.dropFirst(9)) : nil }.reduce(0, +)
    }
}
