/// A house's calendar that is to take the place of what was known of the house: what that would change, and whether it may.
///
/// The command and the screen ask here, so that both refuse the same.
public struct BusyImport: Sendable {
    /// Why nothing is brought in.
    public enum Refusal: SpokenError, Hashable {
        /// So many entries of the calendar were not understood. A time that is not known is a door before which two groups may stand.
        case notUnderstood(Int)
        /// The calendar has no times, and so many would be taken away: more likely it is the wrong file.
        case wouldClear(venue: String, Int)

        /// What is refused, and then what to do.
        public func message(_ words: Words) -> String {
            switch self {
            case .notUnderstood(let count): return words.busyRefused(count)
            case .wouldClear(let venue, let count): return words.busyWouldClear(venue, count)
            }
        }
    }

    /// The calendar.
    public let calendar: BusyCalendar
    /// The house.
    public let venue: Venue
    /// The days that were looked at.
    public let window: ClosedRange<CivilDate>
    /// How many of the times were not known before.
    public let new: Int
    /// How many of those known before are not in the calendar any more.
    public let gone: Int
    /// Why nothing is brought in; nil where it may be.
    public let refusal: Refusal?

    /// What a calendar would change.
    ///
    /// - Parameters:
    ///   - known: what was known of the house before.
    ///   - isPartial: whether what is known is wanted although something is not understood.
    ///   - mayClear: whether a calendar without times may take away all that is known.
    public init(
        _ calendar: BusyCalendar, venue: Venue, known: [BusyTime], window: ClosedRange<CivilDate>, isPartial: Bool = false,
        mayClear: Bool = false
    ) {
        self.calendar = calendar
        self.venue = venue
        self.window = window
        new = Set(calendar.times).subtracting(known).count
        gone = Set(known).subtracting(calendar.times).count
        if !calendar.problems.isEmpty, !isPartial {
            refusal = .notUnderstood(calendar.problems.count)
        } else if calendar.times.isEmpty, !known.isEmpty, !mayClear {
            refusal = .wouldClear(venue: venue.name, known.count)
        } else {
            refusal = nil
        }
    }

    /// What it did, or would do, in a sentence.
    public func sentence(_ words: Words, isDry: Bool = false) -> String {
        if let refusal { return refusal.message(words) }
        let days = calendar.times.map(\.span)
        guard let first = days.first?.date, let last = days.map(\.lastDate).max() else {
            return words.noBusyTimes(
                venue.name, from: window.lowerBound.tight(words), to: window.upperBound.tight(words), gone: gone, isDry: isDry)
        }
        return words.busyTimes(
            calendar.times.count, events: calendar.events, venue: venue.name, from: first.tight(words), to: last.tight(words),
            new: new, gone: gone, isDry: isDry)
    }
}
