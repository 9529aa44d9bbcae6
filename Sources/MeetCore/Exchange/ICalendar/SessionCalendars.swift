/// Makes the calendars that are given out: of a cohort, of a house, of all.
///
/// No data of members comes in: a calendar goes to everyone of a cohort, and on to the families and offices of all of them. That of a person
/// is that of the cohort, and does not name the person.
public struct SessionCalendars {
    private let programme: Programme
    private let venues: [VenueID: Venue]
    private let sessions: [SessionKey: Session]
    private let bookings: [Booking]
    private let stamps: [SessionKey: SessionStamp]
    private let words: Words

    /// The calendars of a term. A session without a stamp is left out: it is not known by which name calendars would find it again.
    public init(
        programme: Programme, venues: [Venue], bookings: [Booking], stamps: [SessionKey: SessionStamp], words: Words
    ) {
        self.programme = programme
        self.venues = Dictionary(venues.map { ($0.id, $0) }) { first, _ in first }
        sessions = Dictionary(SessionCalendar.sessions(of: programme).map { ($0.key, $0) }) { first, _ in first }
        self.bookings = bookings
        self.stamps = stamps
        self.words = words
    }

    /// The sessions of all cohorts, those called off among them.
    public func all() -> CalendarFile { file(programme.name, stamps.keys.sorted().compactMap(event)) }

    /// The sessions of a cohort, those called off among them.
    public func cohort(_ id: CohortID) -> CalendarFile {
        let name = programme.name(of: id)
        return file(joined(programme.name, name), stamps.keys.filter { $0.cohort == id }.sorted().compactMap(event))
    }

    /// The bookings of a house, each with its state; those declined or called off among them. Of an idea the house knows nothing, and reads
    /// nothing in its calendar.
    public func venue(_ id: VenueID) -> CalendarFile {
        let own = bookings.filter { $0.venue == id && $0.state != .idea }.sorted {
            ($0.span, $0.session, $0.number) < ($1.span, $1.session, $1.number)
        }
        return file(joined(programme.name, venues[id]?.name ?? id.text), own.compactMap(event))
    }

    /// The names that the calendars given out have for sessions and bookings, by which they are known again in the calendar of a house.
    public static func names(bookings: [Booking], stamps: [SessionKey: SessionStamp]) -> Set<String> {
        Set(stamps.values.map(\.uid)).union(bookings.compactMap { booking in stamps[booking.session].map { name(of: booking, $0.uid) } })
    }

    private func file(_ name: String, _ events: [CalendarEvent]) -> CalendarFile {
        CalendarFile(name: name, zone: programme.timeZone, language: words.language.code, events: events)
    }

    /// A session as its cohort sees it.
    private func event(_ key: SessionKey) -> CalendarEvent? {
        guard let stamp = stamps[key] else { return nil }
        let facts = stamp.facts
        let session = facts.status == .cancelled ? nil : sessions[key]
        let house = facts.venue.flatMap { venues[$0] }
        var lines = session.map(told) ?? []
        if session != nil, facts.status == .tentative { lines.append(house == nil ? words.calendarNoVenue : words.calendarNotConfirmed) }
        return CalendarEvent(
            uid: stamp.uid, sequence: stamp.sequence, changed: stamp.changed, span: facts.span, status: facts.status,
            title: title(key, session, isCancelled: facts.status == .cancelled), place: place(house), point: house?.point,
            details: lines.joined(separator: "\n"))
    }

    /// A booking as the house sees it.
    private func event(_ booking: Booking) -> CalendarEvent? {
        guard let stamp = stamps[booking.session] else { return nil }
        let house = venues[booking.venue]
        let status: SessionStatus = booking.state == .confirmed ? .confirmed : booking.state.isActive ? .tentative : .cancelled
        var lines = [words.calendarState(words.bookingState(booking.state.rawValue))]
        if booking.state == .preliminary, let day = booking.heldUntil { lines.append(words.calendarHeldUntil(day.full(words))) }
        if booking.state.isActive, let session = sessions[booking.session] {
            if session.span != booking.span { lines.append(words.calendarMoved(told(session.span))) }
            lines += told(session)
        }
        return CalendarEvent(
            uid: Self.name(of: booking, stamp.uid), sequence: stamp.sequence, changed: stamp.changed, span: booking.span, status: status,
            title: title(booking.session, nil, isCancelled: status == .cancelled)
                + (status == .tentative ? " (\(words.bookingState(booking.state.rawValue)))" : ""),
            place: place(house), point: house?.point, details: lines.joined(separator: "\n"))
    }

    /// The name of a booking: that of its session with its number, since one who has the calendars of two houses has both events.
    private static func name(of booking: Booking, _ uid: String) -> String {
        let sides = uid.split(separator: "@", maxSplits: 1)
        return "\(sides.first ?? "")-b\(booking.number)" + (sides.count > 1 ? "@\(sides[1])" : "")
    }

    private func title(_ key: SessionKey, _ session: Session?, isCancelled: Bool) -> String {
        let number = words.sessionOf(key.number, max(programme.sessionsPerCohort, key.number))
        let title = joined(programme.name, programme.name(of: key.cohort), number, session?.theme ?? "")
        return isCancelled ? words.calendarCancelled(title) : title
    }

    private func told(_ session: Session) -> [String] {
        let leaders = session.leaders.map { id in programme.name(of: id) }
        return [
            session.theme.isEmpty ? "" : words.calendarTheme(session.theme),
            session.exercise.isEmpty ? "" : words.calendarExercise(session.exercise),
            leaders.isEmpty ? "" : words.calendarLeaders(leaders.joined(separator: ", "), count: leaders.count),
        ].filter { !$0.isEmpty }
    }

    private func told(_ span: TimeSpan) -> String { "\(span.date) \(span.start)–\(span.finish)" }

    private func place(_ house: Venue?) -> String {
        [house?.name ?? "", house?.address ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func joined(_ parts: String...) -> String { parts.filter { !$0.isEmpty }.joined(separator: " · ") }
}
