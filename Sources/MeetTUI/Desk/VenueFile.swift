import MeetCore

/// What a file holds that is read in on the Venues screen.
enum VenueFile: Hashable, Sendable {
    /// A house's calendar: when others have it. One without times may take away all that is known, where that is meant.
    case busyTimes(of: VenueID, mayClear: Bool)
    /// A list of venues, new and changed.
    case venues
}
