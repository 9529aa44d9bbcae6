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
        let booked = Booking.active(data.bookings)
        sessions = cohorts.flatMap { SessionCalendar.sessions(of: $0, in: data.programme) }.filter { week.contains($0.date) }
            .sorted { ($0.span, $0.key) < ($1.span, $1.key) }.map { ($0, booked[$0.key]) }
    }

    /// The week to read.
    var sheet: Sheet {
        guard !sessions.isEmpty else { return Sheet(title: Phrase(words.noSessionsInWeek(week.description)), blocks: []) }
        let cells = BookingCells(names: names, words: words)
        let rows = sessions.map { entry in
            let (session, booking) = entry
            return [
                session.date.table(words), cells.hours(session.span), names.cohort(session.key.cohort), "\(session.key.number)",
                cells.venue(booking), cells.state(of: session, booking),
            ]
        }
        let table = SheetTable(
            columns: [
                .init(words.dateColumn), .init(words.hoursColumn), .init(words.cohort), .init(words.sessionColumn, isNumber: true),
                cells.venueColumn, .init(words.stateColumn),
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
