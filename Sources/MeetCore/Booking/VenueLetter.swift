/// The text to send to a house: a request, thanks for what it holds, a confirmation, a question for another day, or a cancellation. Plain text;
/// nobody of the members is named.
public struct VenueLetter: Hashable, Sendable {
    /// What is written.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// We ask for the house.
        case request
        /// We thank for what the house holds for us, and have not made up our minds.
        case hold
        /// We want to keep what the house holds for us.
        case confirmation
        /// The session got another day or time: we ask for that in place of the old one.
        case change
        /// We do not come.
        case cancellation

        /// What is to be written to a house that knows of a booking; where the session is called off, that we do not come, and where it was
        /// moved, whether the new day will do.
        public static func of(_ booking: Booking, _ session: Session) -> Kind {
            guard booking.state.isKnownToHouse else { return of(booking.state) }
            if session.isCancelled { return .cancellation }
            return booking.span == session.span ? of(booking.state) : .change
        }

        /// What is to be written to a house for a booking in a state.
        public static func of(_ state: BookingState) -> Kind {
            switch state {
            case .idea, .requested, .declined: return .request
            case .preliminary: return .hold
            case .confirmed: return .confirmation
            case .cancelled: return .cancellation
            }
        }

        /// What could be written about a booking: another day only where the session has one.
        public static func all(_ booking: Booking, _ session: Session) -> [Kind] {
            allCases.filter { $0 != .change || (booking.span != session.span && !session.isCancelled) }
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
    /// How many sessions the cohort has.
    public let sessions: Int

    /// A letter about a booking.
    public init(
        _ kind: Kind, _ booking: Booking, session: Session, venue: Venue, party: CohortParty, programme: String, cohort: String,
        sessions: Int
    ) {
        self.kind = kind
        self.booking = booking
        self.session = session
        self.venue = venue
        self.party = party
        self.programme = programme
        self.cohort = cohort
        self.sessions = sessions
    }

    /// The subject in a line.
    public func subject(_ words: Words) -> String {
        words.letterSubject(
            kind.rawValue, CleanText.line(venue.name), date: booking.span.date.full(words), CleanText.line(programme))
    }

    /// The whole text, its subject in the first line.
    public func text(_ words: Words) -> String {
        let facts = facts(words)
        let width = facts.map { TextWidth.columns(of: $0.0) }.max() ?? 0
        let lines = facts.map { label, value in
            "  \(label):" + String(repeating: " ", count: width - TextWidth.columns(of: label) + 1) + CleanText.line(value)
        }
        let which = words.letterSession(CleanText.line(cohort), session.key.number, of: sessions, CleanText.line(programme))
        var parts = [subject(words), ""]
        parts.append(addressee.map { words.letterGreeting($0) } ?? words.letterGreeting)
        parts += ["", words.letterOpening(kind.rawValue, which), ""]
        parts += lines
        parts += ["", words.letterClosing(kind.rawValue, isHeld: booking.heldUntil != nil), "", words.letterRegards, ""]
        return parts.joined(separator: "\n")
    }

    /// What the house must know, with its labels.
    private func facts(_ words: Words) -> [(String, String)] {
        let span = booking.span
        var facts = [(words.letterHouse, venue.address.isEmpty ? venue.name : "\(venue.name), \(venue.address)")]
        if kind == .change {
            facts.append((words.letterOldTime, "\(day(span, words)), \(span.start)–\(span.finish)"))
            facts.append((words.letterNewTime, "\(day(session.span, words)), \(session.start)–\(session.end)"))
        } else {
            facts += [(words.letterDay, day(span, words)), (words.letterTime, "\(span.start)–\(span.finish)")]
        }
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
        if kind == .hold, let held = booking.heldUntil { facts.append((words.letterHeld, held.full(words))) }
        if kind == .cancellation, !booking.reason.isEmpty { facts.append((words.letterReason, booking.reason)) }
        return facts
    }

    private func day(_ span: TimeSpan, _ words: Words) -> String {
        "\(span.date.full(words)), \(words.week(span.date.isoWeek.week))"
    }
}
