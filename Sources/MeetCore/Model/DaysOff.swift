/// Days on which no session is laid: a school break, or a single day to avoid.
public struct DaysOff: Hashable, Sendable {
    /// Where the days come from in programme.json.
    public enum Kind: String, Hashable, Sendable {
        /// A break from one day to another.
        case schoolBreak = "break"
        /// A single day to avoid.
        case avoid
    }

    /// Whether it is a break or a day to avoid.
    public var kind: Kind
    /// The first and the last day; the same for a day to avoid.
    public var days: ClosedRange<CivilDate>
    /// Why, as the coordinator wrote it.
    public var label: String
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// Days off of the given values.
    public init(kind: Kind, days: ClosedRange<CivilDate>, label: String = "", extra: JSONObject = [:]) {
        self.kind = kind
        self.days = days
        self.label = label
        self.extra = extra
    }
}
