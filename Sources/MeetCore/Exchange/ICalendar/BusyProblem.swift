/// Why an event of a house's calendar cannot be understood, and where.
public struct BusyProblem: Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// The event has no DTSTART, so that nobody knows when it is.
        case noStart
        /// The value is no time.
        case badTime
        /// The value is no length of time.
        case badDuration
        /// It ends before it begins.
        case endsBeforeStart
        /// The time zone is not known, and the file does not describe it.
        case unknownZone(String)
        /// A part of the rule of repetition is not understood.
        case badRule(part: String)
        /// The line is none: its colon or a quote is missing.
        case brokenLine
    }

    /// The physical line, from 1.
    public var line: Int
    /// The property, such as `RRULE`.
    public var property: String
    /// What stands there.
    public var value: String
    /// What is wrong.
    public var reason: Reason

    /// A problem of the given values.
    public init(line: Int, property: String, value: String, reason: Reason) {
        self.line = line
        self.property = property
        self.value = CleanText.line(String(value.prefix(80)))
        self.reason = reason
    }

    /// The problem as a sentence.
    public func sentence(_ words: Words) -> String {
        words.busyProblem(line: line, property: property, value: value, why: why(words))
    }

    private func why(_ words: Words) -> String {
        switch reason {
        case .noStart: return words.busyNoStart
        case .badTime: return words.busyBadTime
        case .badDuration: return words.busyBadDuration
        case .endsBeforeStart: return words.busyEndsBeforeStart
        case .unknownZone(let name): return words.busyUnknownZone(CleanText.line(String(name.prefix(80))))
        case .badRule(let part): return words.busyBadRule(CleanText.line(String(part.prefix(80))))
        case .brokenLine: return words.busyBrokenLine
        }
    }
}
