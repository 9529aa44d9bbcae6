/// The text to send to a house: a request, an agreement to what is preliminary, or a cancellation. Plain text; nobody of the members is named.
public struct VenueLetter: Hashable, Sendable {
    /// What is written.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// We ask for the house.
        case request
        /// We want to keep what the house holds for us.
        case confirmation
        /// We do not come.
        case cancellation

        /// What is to be written to a house that knows of a booking; where the session is called off, that we do not come.
        public static func of(_ booking: Booking, _ session: Session) -> Kind {
            session.isCancelled && booking.state.isKnownToHouse ? .cancellation : of(booking.state)
        }

        /// What is to be written to a house for a booking in a state.
        public static func of(_ state: BookingState) -> Kind {
            switch state {
            case .idea, .requested, .declined: return .request
            case .preliminary, .confirmed: return .confirmation
            case .cancelled: return .cancellation
            }
        }
    }

    /// What is written.
    public let kind: Kind
    /// The booking.
    public let booking: Booking
    /// The session as it is planned.
    public let session: Session
    /// The house.
    public let venue: Venue
    /// Who comes.
    public let party: CohortParty
    /// What the programme is called.
    public let programme: String
    /// What the cohort is called.
    public let cohort: String

    /// A letter about a booking.
    public init(
        _ kind: Kind, _ booking: Booking, session: Session, venue: Venue, party: CohortParty, programme: String, cohort: String
    ) {
        self.kind = kind
        self.booking = booking
        self.session = session
        self.venue = venue
        self.party = party
        self.programme = programme
        self.cohort = cohort
    }

    /// The subject in a line.
    public func subject(_ words: Words) -> String {
        words.letterSubject(
            kind.rawValue, CleanText.line(venue.name), date: booking.span.date.description, CleanText.line(programme))
    }

    /// The whole text, its subject in the first line.
    public func text(_ words: Words) -> String {
        let span = booking.span
        let (year, month, day) = span.date.parts
        let date = words.longDate(weekday: span.date.weekday.rawValue, day: day, month: month, year: year)
        var facts: [(String, String)] = [
            (words.letterHouse, venue.address.isEmpty ? venue.name : "\(venue.name), \(venue.address)"),
            (words.letterDay, "\(date), \(words.week(span.date.isoWeek.week))"), (words.letterTime, "\(span.start)–\(span.finish)"),
        ]
        if kind != .cancellation {
            facts.append((words.letterPeople, words.letterCount(party.members, leaders: session.leaders.count)))
            let needs = session.needs.map { words.equipment($0) }
            if !needs.isEmpty { facts.append((words.letterNeeds, needs.joined(separator: ", "))) }
            var access: [String] = []
            if party.wheelchairs > 0 { access.append(words.letterWheelchairs(party.wheelchairs)) }
            if party.hearingLoops > 0 { access.append(words.letterHearing(party.hearingLoops)) }
            if party.childcare > 0 { access.append(words.letterChildcare(party.childcare)) }
            if !access.isEmpty { facts.append((words.letterAccess, access.joined(separator: ", "))) }
            if !session.interpreters.isEmpty { facts.append((words.letterInterpreters, session.interpreters.joined(separator: ", "))) }
        }
        if kind == .confirmation, let held = booking.heldUntil { facts.append((words.letterHeld, held.description)) }
        if kind == .cancellation, !booking.reason.isEmpty { facts.append((words.letterReason, booking.reason)) }
        let width = facts.map { TextWidth.columns(of: $0.0) }.max() ?? 0
        let lines = facts.map { label, value in
            "  \(label):" + String(repeating: " ", count: width - TextWidth.columns(of: label) + 1) + CleanText.line(value)
        }
        var parts = [subject(words), ""]
        parts.append(booking.contact.isEmpty ? words.letterGreeting : words.letterGreeting(CleanText.line(booking.contact)))
        parts += ["", words.letterOpening(kind.rawValue, CleanText.line(programme), CleanText.line(cohort), session.key.number), ""]
        parts += lines
        parts += ["", words.letterClosing(kind.rawValue), ""]
        return parts.joined(separator: "\n")
    }
}
