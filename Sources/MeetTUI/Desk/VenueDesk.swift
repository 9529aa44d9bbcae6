import MeetCore

/// Who is where, as the screens look at it: the bookings of the term and the times of others, made ready once for a load.
struct VenueDesk: Sendable {
    /// The times at which houses are taken by others.
    let busy: [BusyTime]
    /// The active booking of each session.
    let booked: [SessionKey: Booking]
    /// When houses are taken.
    let diary: VenueDiary
    /// The venues in the order of their names.
    let byName: [Venue]
    private let venues: [VenueID: Venue]

    /// Who is where by a term's data, and the times of others.
    init(_ data: TermData, busy: [BusyTime] = []) {
        self.busy = busy
        booked = Dictionary(data.bookings.filter(\.state.isActive).map { ($0.session, $0) }) { first, _ in first }
        diary = VenueDiary(bookings: data.bookings, busy: busy)
        venues = Dictionary(data.venues.map { ($0.id, $0) }) { first, _ in first }
        byName = SwedishOrder.sorted(data.venues) { $0.name }
    }

    /// The venue of an id; nil where there is none.
    subscript(id: VenueID) -> Venue? { venues[id] }
}
