/// Hours at which a venue is open on some days of the week.
public struct OpeningPeriod: Hashable, Sendable {
    /// The weekdays, in order.
    public var days: [Weekday]
    /// When the house opens.
    public var from: TimeOfDay
    /// When it closes; after `from`.
    public var to: TimeOfDay

    /// A period of the given values.
    public init(days: [Weekday], from: TimeOfDay, to: TimeOfDay) {
        self.days = days
        self.from = from
        self.to = to
    }
}
