/// Two who are at one venue at once, or nearer in time than its buffer: a booking of ours and another one, or what its calendar holds.
public struct BookingClash: Hashable, Sendable {
    /// Who else is there.
    public enum Other: Hashable, Sendable {
        /// Another booking of ours.
        case booking(Booking)
        /// Somebody else.
        case busy(BusyTime)
    }

    /// Our booking; of two the earlier one.
    public let booking: Booking
    /// Who else is there.
    public let other: Other

    /// All clashes of active bookings, by venue and time.
    public static func all(_ bookings: [Booking], busy: [BusyTime], venues: [Venue]) -> [BookingClash] {
        let buffers = Dictionary(venues.map { ($0.id, $0.buffer) }) { first, _ in first }
        let ours = Dictionary(grouping: bookings.filter(\.state.isActive)) { $0.venue }
        let theirs = Dictionary(grouping: busy) { $0.venue }.mapValues { times in
            let sorted = times.enumerated().sorted { ($0.element.span.begin, $0.offset) < ($1.element.span.begin, $1.offset) }.map(
                \.element)
            return (times: sorted, index: SpanIndex(sorted.map(\.span)))
        }
        var found: [BookingClash] = []
        for venue in ours.keys.sorted() {
            let buffer = buffers[venue] ?? 0
            let own = (ours[venue] ?? []).sorted { ($0.span, $0.session) < ($1.span, $1.session) }
            for (index, booking) in own.enumerated() {
                for other in own[(index + 1)...] {
                    // Sorted by their beginnings: nothing that begins later can meet it.
                    if other.span.begin >= booking.span.end + buffer { break }
                    found.append(BookingClash(booking: booking, other: .booking(other)))
                }
                guard let theirs = theirs[venue] else { continue }
                for place in theirs.index.meeting(booking.span, buffer: buffer) {
                    found.append(BookingClash(booking: booking, other: .busy(theirs.times[place])))
                }
            }
        }
        return found
    }

    /// Both parties: `Stadshuset: Grupp 1, session 2 (2027-02-03 18:00–20:30) and Grupp 4, session 1 (…)`.
    public func sentence(_ words: Words, _ names: BookingNames) -> String {
        func party(_ booking: Booking) -> String { "\(names.session(booking.session)) (\(names.span(booking.span)))" }
        switch other {
        case .booking(let other): return words.venueClash(names.venue(booking.venue), party(booking), party(other))
        case .busy(let time):
            let title = time.title.isEmpty ? words.busyOthers : words.quoted(time.title)
            return words.venueClash(names.venue(booking.venue), party(booking), "\(title) (\(names.span(time.span)))")
        }
    }
}
