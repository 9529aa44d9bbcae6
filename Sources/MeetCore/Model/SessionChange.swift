/// What one session of one cohort has that differs from the others: where a value is nil, that of the programme or the cohort holds.
public struct SessionChange: Hashable, Sendable {
    /// Which session of the cohort: 1 is the first.
    public var number: Int
    /// When it begins, where it is not the time of the slot.
    public var start: TimeOfDay?
    /// When it ends, where it is not the time of the slot.
    public var end: TimeOfDay?
    /// What is talked about.
    public var theme: String?
    /// What is done together with the hands.
    public var exercise: String?
    /// What the place must have.
    public var needs: [String]?
    /// Who leads it.
    public var leaders: [LeaderID]?
    /// The languages for which an interpreter is arranged (ISO 639-1).
    public var interpreters: [String]?
    /// Whether it is called off, and no other day is found for it.
    public var isCancelled: Bool
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// A change of the given values.
    public init(
        number: Int, start: TimeOfDay? = nil, end: TimeOfDay? = nil, theme: String? = nil, exercise: String? = nil, needs: [String]? = nil,
        leaders: [LeaderID]? = nil, interpreters: [String]? = nil, isCancelled: Bool = false, extra: JSONObject = [:]
    ) {
        self.number = number
        self.start = start
        self.end = end
        self.theme = theme
        self.exercise = exercise
        self.needs = needs
        self.leaders = leaders
        self.interpreters = interpreters
        self.isCancelled = isCancelled
        self.extra = extra
    }

    /// Whether it changes nothing, and so need not be kept.
    public var isEmpty: Bool { self == SessionChange(number: number) }
}
