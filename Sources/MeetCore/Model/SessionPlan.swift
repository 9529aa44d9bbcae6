/// What is done at one of the sessions of every cohort.
public struct SessionPlan: Hashable, Sendable {
    /// Which session: 1 is the first.
    public var number: Int
    /// What is talked about.
    public var theme: String
    /// What is done together with the hands.
    public var exercise: String
    /// What the place must have, such as `kitchen`.
    public var needs: [String]
    /// The languages for which an interpreter is arranged at this session of every cohort (ISO 639-1).
    public var interpreters: [String]
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// A plan of the given values.
    public init(number: Int, theme: String, exercise: String, needs: [String] = [], interpreters: [String] = [], extra: JSONObject = [:]) {
        self.number = number
        self.theme = theme
        self.exercise = exercise
        self.needs = needs
        self.interpreters = interpreters
        self.extra = extra
    }
}
