extension BookingConflict {
    /// What is wanted, and why it cannot be had.
    public func sentence(_ words: Words, _ names: BookingNames) -> String {
        switch self {
        case .noVenue(let session, let reasons):
            let parts = reasons.map { reason in
                reason.venues.count == 1
                    ? "\(names.venue(reason.venues[0])): \(reason.example.sentence(words, names))"
                    : words.venuesRuledOut(reason.venues.count, reason.example.summary(words))
            }
            return words.noVenueFor(names.session(session), parts)
        case .crowded(let sessions, let venues):
            return words.venuesCrowded(sessions.map(names.session), venues: venues.map(names.venue))
        case .unknownVenue(let venue): return words.requiredVenueUnknown(venue.text)
        case .required(let cohort, let venue, let wanted, let possible):
            return words.requiredVenueImpossible(names.cohort(cohort), names.venue(venue), wanted: wanted, possible: possible)
        case .requiredTogether(let cohorts, let venue, let wanted, let possible):
            return words.requiredVenueTogether(cohorts.map(names.cohort), names.venue(venue), wanted: wanted, possible: possible)
        case .distinct(let cohort, let wanted, let possible):
            return words.distinctVenuesImpossible(names.cohort(cohort), wanted: wanted, possible: possible)
        case .kept(let booking, let trouble):
            return words.keptBookingBroken(
                names.session(booking.session), names.venue(booking.venue), state: words.bookingState(booking.state.rawValue),
                trouble.sentences(booking, words, names))
        }
    }
}
