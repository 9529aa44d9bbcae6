import MeetCore

/// What there is to know of a booking beside its venue, time and state, in few words.
enum BookingFacts {
    /// The facts, those that one acts by first.
    static func all(_ booking: Booking, at venue: Venue?, today: CivilDate, _ words: Words) -> [String] {
        var texts: [String] = []
        if booking.state == .requested, let asked = booking.askedOn { texts.append(words.askedOn(asked.line(words, today: today))) }
        if booking.state == .preliminary {
            texts.append(
                booking.heldUntil.map {
                    $0 < today ? words.heldOver($0.line(words, today: today)) : words.heldTo($0.line(words, today: today))
                } ?? words.heldUntilAsk)
        }
        if let free = booking.freeUntil { texts.append(words.freeUntil(free.line(words, today: today))) }
        if !booking.contact.isEmpty { texts.append(words.contactIs(booking.contact)) }
        if !booking.reason.isEmpty { texts.append(booking.reason) }
        if let address = venue?.address, !address.isEmpty { texts.append(address) }
        return texts
    }
}
