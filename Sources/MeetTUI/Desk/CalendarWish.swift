import MeetCore

/// Of whom a calendar file is wanted.
enum CalendarWish: Hashable, Sendable {
    /// The sessions of a cohort.
    case cohort(CohortID)
    /// The bookings of a house.
    case venue(VenueID)
}
