import MeetCore

/// All requests of a session, over the lists: the booking that holds, and those that were declined or called off, with their reasons.
struct BookingHistory: Hashable, Sendable {
    /// The session.
    let session: SessionKey
    /// Which request is selected.
    var list = ListState()

    /// The requests, the one that holds first, then the newest.
    func bookings(_ desk: Desk) -> [Booking] { desk.venueDesk.requests(of: session) }

    /// The selected one; nil where all are gone.
    func selected(_ desk: Desk) -> Booking? {
        let bookings = bookings(desk)
        return bookings.indices.contains(list.selected) ? bookings[list.selected] : nil
    }

    /// The requests as a list.
    func table(_ desk: Desk, _ words: Words, _ names: BookingNames) -> Table {
        let bookings = bookings(desk)
        let columns: [Table.Column] = [
            .init(words.stateColumn, .fixed(14), priority: 9),
            .init(words.venueColumn, .atLeast(14, share: 2), keepsEnds: true, priority: 10),
            .init(words.bookedTimeColumn, .fixed(names.spanColumns), priority: 5),
            .init(words.askedColumn, .fixed(words.dayColumns), priority: 4),
            .init(words.reasonColumn, .atLeast(20, share: 3), priority: 8),
        ]
        return Table(columns: columns, count: bookings.count) { row in
            let booking = bookings[row]
            return Table.Row([
                StyledText(words.bookingState(booking.state.rawValue), booking.state.isActive ? .text : .muted),
                StyledText(names.venue(booking.venue)), StyledText(names.span(booking.span), .muted),
                StyledText(booking.askedOn?.tight(words, today: desk.today) ?? "", .muted), StyledText(booking.reason),
            ])
        }
    }
}
