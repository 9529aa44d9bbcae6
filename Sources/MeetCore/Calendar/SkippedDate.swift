/// A date on which something stands in the way of a session: skipped where dates follow a rhythm, warned of where they were chosen.
public struct SkippedDate: Hashable, Sendable {
    /// The day.
    public let date: CivilDate
    /// What stands in the way.
    public let reason: DateObstacle

    /// A date and what stands in its way.
    public init(date: CivilDate, reason: DateObstacle) {
        self.date = date
        self.reason = reason
    }

    /// The date and the reason as a sentence.
    public func sentence(_ words: Words) -> String {
        words.skippedDate(date.full(words), reason: reason.text(words))
    }
}
