extension ChangeKind {
    /// The code and the details as they are stored; never changed once they are in somebody's database.
    var stored: (code: String, detail: [String]) {
        switch self {
        case .create: return ("create", [])
        case .forgetHistory: return ("forget-history", [])
        case .importParticipants(let count): return ("import-participants", [String(count)])
        case .importVenues(let count): return ("import-venues", [String(count)])
        case .compose(let cohorts): return ("compose", cohorts.map(\.text))
        case .addSeat(let person, let cohort): return ("add-seat", [person.text, cohort.text])
        case .removeSeat(let person, let cohort): return ("remove-seat", [person.text, cohort.text])
        case .moveSeat(let person, let from, let to): return ("move-seat", [person.text, from.text, to.text])
        case .swapSeats(let first, let second): return ("swap-seats", [first.text, second.text])
        case .moveSeats(let count, let cohorts): return ("move-seats", [String(count)] + cohorts.map(\.text))
        case .pin(let person, let cohort): return ("pin", [person.text, cohort.text])
        case .unpin(let person): return ("unpin", [person.text])
        case .exclude(let person, let cohort): return ("exclude", [person.text, cohort.text])
        case .include(let person, let cohort): return ("include", [person.text, cohort.text])
        case .addPerson(let person): return ("add-person", [person.text])
        case .editPerson(let person): return ("edit-person", [person.text])
        case .removePerson(let person): return ("remove-person", [person.text])
        case .erasePerson: return ("erase-person", [])
        case .erasePeople(let count): return ("erase-people", [String(count)])
        case .eraseDue(let people, let parts): return ("erase-due", [String(people), String(parts)])
        case .handOut(let what, let person): return ("hand-out", [what.rawValue] + (person.map { [$0.text] } ?? []))
        case .editVenue(let venue): return ("edit-venue", [venue.text])
        case .removeVenue(let venue): return ("remove-venue", [venue.text])
        case .editProgramme: return ("edit-programme", [])
        case .keepVersion(let number): return ("keep-version", [String(number)])
        case .renameVersion(let number): return ("rename-version", [String(number)])
        case .removeVersion(let number): return ("remove-version", [String(number)])
        case .restoreVersion(let cohorts, let number?): return ("restore-numbered-version", [String(number)] + cohorts.map(\.text))
        case .restoreVersion(let cohorts, nil): return ("restore-version", cohorts.map(\.text))
        case .editRules(let edit): return ("edit-rules", [edit.verb.rawValue, edit.part.rawValue, edit.name])
        case .bookVenues(let cohorts): return ("book-venues", cohorts.map(\.text))
        case .editBooking(let session, let state, at: let venue):
            return ("edit-booking", Self.detail(session) + [state?.rawValue ?? ""] + (venue.map { [$0.text] } ?? []))
        case .editBookings(let count, let state, let cohorts):
            return ("edit-bookings", [String(count), state.rawValue] + cohorts.map(\.text))
        case .importBusy(let venue, let count): return ("import-busy", [venue.text, String(count)])
        case .seatTables(let cohorts): return ("seat-tables", cohorts.map(\.text))
        case .editTables(let session): return ("edit-tables", Self.detail(session))
        case .markAttendance(let session): return ("mark-attendance", Self.detail(session))
        case .markPerson(let person, let session): return ("mark-person", Self.detail(session) + [person.text])
        case .moveSession(let session): return ("move-session", Self.detail(session))
        case .callOffSession(let session, let isOff): return (isOff ? "call-off-session" : "hold-session", Self.detail(session))
        case .editSession(let session): return ("edit-session", Self.detail(session))
        case .takeBack(let number, let kind):
            let (code, detail) = kind.stored
            return ("take-back", [String(number), code] + detail)
        case .other(let code, let detail): return (code, detail)
        }
    }

    /// The stable code of the kind, for other programs.
    package var code: String { stored.code }

    /// The ids and numbers that say more, for other programs.
    package var details: [String] { stored.detail }

    private static func detail(_ session: SessionKey) -> [String] { [session.cohort.text, String(session.number)] }

    /// The kind of a code that is told of a session; nil for any other.
    private static func ofSession(_ code: String, _ detail: [String]) -> Self? {
        guard detail.count >= 2, let number = Int(detail[1]) else { return nil }
        let session = SessionKey(CohortID(detail[0]), number)
        switch (code, detail.count) {
        case ("edit-booking", 3...4):
            let state = BookingState(rawValue: detail[2])
            return state == nil && !detail[2].isEmpty
                ? nil : .editBooking(session, state, at: detail.count > 3 ? VenueID(detail[3]) : nil)
        case ("edit-tables", 2): return .editTables(session)
        case ("mark-attendance", 2): return .markAttendance(session)
        case ("mark-person", 3): return .markPerson(PersonID(detail[2]), session)
        case ("move-session", 2): return .moveSession(session)
        case ("call-off-session", 2), ("hold-session", 2): return .callOffSession(session, isOff: code == "call-off-session")
        case ("edit-session", 2): return .editSession(session)
        default: return nil
        }
    }

    /// The kind of a stored code and its details; `other` where they do not go together.
    init(code: String, detail: [String]) {
        switch (code, detail.count) {
        case ("create", 0): self = .create
        case ("take-back", 2...):
            let kind = Self(code: detail[1], detail: Array(detail[2...]))
            self = Int(detail[0]).map { .takeBack($0, kind) } ?? .other(code: code, detail: detail)
        case ("forget-history", 0): self = .forgetHistory
        case ("import-participants", 1): self = Int(detail[0]).map { .importParticipants(count: $0) } ?? .other(code: code, detail: detail)
        case ("import-venues", 1): self = Int(detail[0]).map { .importVenues(count: $0) } ?? .other(code: code, detail: detail)
        case ("compose", _): self = .compose(detail.map { CohortID($0) })
        case ("add-seat", 2): self = .addSeat(PersonID(detail[0]), CohortID(detail[1]))
        case ("remove-seat", 2): self = .removeSeat(PersonID(detail[0]), CohortID(detail[1]))
        case ("move-seat", 3): self = .moveSeat(PersonID(detail[0]), from: CohortID(detail[1]), to: CohortID(detail[2]))
        case ("swap-seats", 2): self = .swapSeats(PersonID(detail[0]), PersonID(detail[1]))
        case ("move-seats", 1...):
            let cohorts = detail.dropFirst().map { CohortID($0) }
            self = Int(detail[0]).map { .moveSeats(count: $0, cohorts) } ?? .other(code: code, detail: detail)
        case ("pin", 2): self = .pin(PersonID(detail[0]), CohortID(detail[1]))
        case ("unpin", 1): self = .unpin(PersonID(detail[0]))
        case ("exclude", 2): self = .exclude(PersonID(detail[0]), CohortID(detail[1]))
        case ("include", 2): self = .include(PersonID(detail[0]), CohortID(detail[1]))
        case ("add-person", 1): self = .addPerson(PersonID(detail[0]))
        case ("edit-person", 1): self = .editPerson(PersonID(detail[0]))
        case ("remove-person", 1): self = .removePerson(PersonID(detail[0]))
        case ("erase-person", 0): self = .erasePerson
        case ("erase-people", 1): self = Int(detail[0]).map { .erasePeople($0) } ?? .other(code: code, detail: detail)
        case ("erase-due", 2):
            if let people = Int(detail[0]), let parts = Int(detail[1]) {
                self = .eraseDue(people: people, parts: parts)
            } else {
                self = .other(code: code, detail: detail)
            }
        case ("hand-out", 1...2):
            let person = detail.count > 1 ? PersonID(detail[1]) : nil
            self = HandedOut(rawValue: detail[0]).map { .handOut($0, person) } ?? .other(code: code, detail: detail)
        case ("edit-venue", 1): self = .editVenue(VenueID(detail[0]))
        case ("remove-venue", 1): self = .removeVenue(VenueID(detail[0]))
        case ("edit-programme", 0): self = .editProgramme
        case ("keep-version", 1): self = Int(detail[0]).map { .keepVersion($0) } ?? .other(code: code, detail: detail)
        case ("rename-version", 1): self = Int(detail[0]).map { .renameVersion($0) } ?? .other(code: code, detail: detail)
        case ("remove-version", 1): self = Int(detail[0]).map { .removeVersion($0) } ?? .other(code: code, detail: detail)
        case ("restore-version", _): self = .restoreVersion(detail.map { CohortID($0) })
        case ("restore-numbered-version", 1...):
            let cohorts = detail.dropFirst().map { CohortID($0) }
            self = Int(detail[0]).map { .restoreVersion(cohorts, number: $0) } ?? .other(code: code, detail: detail)
        case ("edit-rules", 3):
            if let verb = RuleEdit.Verb(rawValue: detail[0]), let part = RuleEdit.Part(rawValue: detail[1]) {
                self = .editRules(RuleEdit(verb, part, detail[2]))
            } else {
                self = .other(code: code, detail: detail)
            }
        case ("book-venues", _): self = .bookVenues(detail.map { CohortID($0) })
        case ("edit-bookings", 2...):
            if let count = Int(detail[0]), let state = BookingState(rawValue: detail[1]) {
                self = .editBookings(count: count, state, detail.dropFirst(2).map { CohortID($0) })
            } else {
                self = .other(code: code, detail: detail)
            }
        case ("seat-tables", _): self = .seatTables(detail.map { CohortID($0) })
        case ("import-busy", 2):
            self = Int(detail[1]).map { .importBusy(VenueID(detail[0]), count: $0) } ?? .other(code: code, detail: detail)
        default: self = Self.ofSession(code, detail) ?? .other(code: code, detail: detail)
        }
    }

    /// Where in the details of a code ids of persons stand; nil for a code that is not known, in which they may stand anywhere.
    /// - Parameter detail: the details; what took something back bears the code and the details of that.
    static func personPlaces(_ code: String, _ detail: [String]) -> [Int]? {
        switch code {
        case "take-back":
            guard detail.count > 1 else { return [] }
            let nested = Array(detail.dropFirst(2))
            return (personPlaces(detail[1], nested) ?? Array(nested.indices)).map { $0 + 2 }
        case "add-seat", "remove-seat", "move-seat", "pin", "unpin", "exclude", "include", "add-person", "edit-person", "remove-person":
            return [0]
        case "swap-seats": return [0, 1]
        case "hand-out": return [1]
        case "mark-person": return [2]
        case "create", "forget-history", "import-participants", "import-venues", "compose", "erase-person", "erase-people", "erase-due",
            "edit-venue", "remove-venue", "edit-programme", "keep-version", "rename-version", "remove-version", "restore-version",
            "restore-numbered-version", "move-seats", "edit-rules", "book-venues", "edit-booking", "edit-bookings", "import-busy",
            "seat-tables",
            "edit-tables",
            "mark-attendance", "move-session", "call-off-session", "hold-session", "edit-session":
            return []
        default: return nil
        }
    }

    /// Where in the details of a code a name stands that a coordinator gave a thing of the programme; nil where there is none.
    static func namePlace(_ code: String, _ detail: [String]) -> Int? {
        switch code {
        case "take-back": return detail.count > 1 ? namePlace(detail[1], Array(detail.dropFirst(2))).map { $0 + 2 } : nil
        case "edit-rules":
            // Of a leader it is the id, and of a session its number.
            guard detail.count == 3, !["leader", "session"].contains(detail[1]) else { return nil }
            return 2
        default: return nil
        }
    }

    /// Whether a change of this kind is told of as one of a person.
    func names(_ person: PersonID) -> Bool {
        switch self {
        case .addSeat(let who, _), .removeSeat(let who, _), .moveSeat(let who, from: _, to: _), .pin(let who, _), .unpin(let who),
            .exclude(let who, _), .include(let who, _), .addPerson(let who), .editPerson(let who), .removePerson(let who):
            return who == person
        case .swapSeats(let first, let second): return first == person || second == person
        case .markPerson(let who, _): return who == person
        case .takeBack(_, let kind): return kind.names(person)
        case .handOut(_, let who): return who == person
        default: return false
        }
    }
}
