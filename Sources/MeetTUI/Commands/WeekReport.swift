import MeetCore

/// The sessions of a week, day by day, with the houses: the week of all venues as the Venues screen shows it.
struct WeekReport {
    private let week: SheetWeek
    private let names: BookingNames
    private let words: Words
    private let sessions: [(session: Session, booking: Booking?)]

    init(_ week: SheetWeek, _ data: TermData, _ words: Words, cohorts: [Cohort]) {
        self.week = week
        self.words = words
        names = BookingNames(words, data.programme, venues: data.venues)
        let booked = Dictionary(data.bookings.filter(\.state.isActive).map { ($0.session, $0) }) { first, _ in first }
        sessions = cohorts.flatMap { SessionCalendar.sessions(of: $0, in: data.programme) }.filter { week.contains($0.date) }
            .sorted { ($0.span, $0.key) < ($1.span, $1.key) }.map { ($0, booked[$0.key]) }
    }

    /// The week to read.
    var sheet: Sheet {
        guard !sessions.isEmpty else { return Sheet(title: Phrase(words.noSessionsInWeek(week.description)), blocks: []) }
        let rows = sessions.map { entry in
            let (session, booking) = entry
            let state = booking.map { words.bookingState($0.state.rawValue) } ?? ""
            return [
                session.date.table(words), "\(session.start)–\(session.end)",
                names.cohort(session.key.cohort), "\(session.key.number)", booking.map { names.venue($0.venue) } ?? "–",
                session.isCancelled ? words.sessionCancelled : state,
            ]
        }
        let table = SheetTable(
            columns: [
                .init(words.dateColumn), .init(words.hoursColumn), .init(words.cohort), .init(words.sessionColumn, isNumber: true),
                .init(Phrase(words.venueColumn), .prose), .init(words.stateColumn),
            ], rows: rows)
        return Sheet(title: week.description, blocks: [.table(table)])
    }

    /// The same by ids.
    var json: JSONObject {
        [
            "week": .string(week.description),
            "sessions": .array(
                sessions.map { entry in
                    let (session, booking) = entry
                    return .object([
                        "cohort": .string(session.key.cohort.text), "session": .integer(session.key.number),
                        "date": .string(session.date.description), "start": .string(session.start.description),
                        "end": .string(session.end.description), "cancelled": .bool(session.isCancelled),
                        "venue": booking.map { .string($0.venue.text) } ?? .null,
                        "state": booking.map { .string($0.state.rawValue) } ?? .null,
                    ])
                }),
        ]
    }
}
