/// An event as it is written into a calendar file. Its texts are cleaned and escaped when it is written.
public struct CalendarEvent: Hashable, Sendable {
    /// The name of the event in all calendars for ever.
    public var uid: String
    /// How many times time, place or status have changed.
    public var sequence: Int
    /// When anything of it changed last: seconds since 1970-01-01 00:00 UTC.
    public var changed: Int
    /// When it is, by the wall clock of the programme's zone.
    public var span: TimeSpan
    /// How sure it is.
    public var status: SessionStatus
    /// What it is called; that it is cancelled stands there too.
    public var title: String
    /// Where it is, in words; may be empty.
    public var place: String
    /// Where it lies on the earth, where that is known.
    public var point: GeoPoint?
    /// More about it, in lines; may be empty.
    public var details: String

    /// An event of the given values.
    public init(
        uid: String, sequence: Int = 0, changed: Int, span: TimeSpan, status: SessionStatus, title: String, place: String = "",
        point: GeoPoint? = nil, details: String = ""
    ) {
        self.uid = uid
        self.sequence = sequence
        self.changed = changed
        self.span = span
        self.status = status
        self.title = title
        self.place = place
        self.point = point
        self.details = details
    }
}
