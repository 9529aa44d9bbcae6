/// A time at which a venue is taken by others, as the house's own calendar says.
public struct BusyTime: Hashable, Sendable {
    /// The house.
    public var venue: VenueID
    /// When.
    public var span: TimeSpan
    /// What the house's calendar calls it; may be empty.
    public var title: String
    /// The UID of the event in the house's calendar: what is imported again under it replaces what was there.
    public var uid: String

    /// A busy time of the given values.
    public init(venue: VenueID, span: TimeSpan, title: String = "", uid: String = "") {
        self.venue = venue
        self.span = span
        self.title = title
        self.uid = uid
    }
}
