import MeetCore

/// How the tables of commands write sessions and their bookings, so that a day, a house or a state reads the same in each of them.
struct BookingCells {
    let names: BookingNames
    let words: Words

    /// The headings of a table of bookings: whose session, when, where, how far it has come.
    var columns: [SheetTable.Column] {
        [
            .init(words.cohort), .init(words.sessionColumn, isNumber: true), .init(words.dateColumn), .init(words.hoursColumn), venueColumn,
            .init(words.stateColumn),
        ]
    }

    /// The heading above houses.
    var venueColumn: SheetTable.Column { .init(Phrase(words.venueColumn), .prose) }

    /// A booking, below `columns`.
    func row(_ booking: Booking) -> [String] {
        [
            names.cohort(booking.session.cohort), "\(booking.session.number)", booking.span.date.table(words), hours(booking.span),
            venue(booking), state(booking),
        ]
    }

    /// From when to when.
    func hours(_ span: TimeSpan) -> String { "\(span.start)–\(span.finish)" }

    /// The house; a dash where there is none.
    func venue(_ booking: Booking?) -> String { booking.map { names.venue($0.venue) } ?? "–" }

    /// How far a booking has come; nothing where there is none.
    func state(_ booking: Booking?) -> String { booking.map { words.bookingState($0.state.rawValue) } ?? "" }

    /// The same of a session: that it is called off says more.
    func state(of session: Session, _ booking: Booking?) -> String { session.isCancelled ? words.sessionCancelled : state(booking) }
}
