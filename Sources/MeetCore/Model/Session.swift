/// One meeting of a cohort as it is planned: all that the programme and the cohort say of it, put together.
///
/// It is made from them and never stored, so that it cannot contradict them: `SessionCalendar` (Calendar) makes it.
public struct Session: Hashable, Sendable {
    /// Which session.
    public var key: SessionKey
    /// The day.
    public var date: CivilDate
    /// When it begins.
    public var start: TimeOfDay
    /// When it ends; after `start`.
    public var end: TimeOfDay
    /// What is talked about.
    public var theme: String
    /// What is done together with the hands.
    public var exercise: String
    /// What the place must have, such as `kitchen`.
    public var needs: [String]
    /// Who leads it.
    public var leaders: [LeaderID]
    /// The languages for which an interpreter is arranged (ISO 639-1).
    public var interpreters: [String]
    /// Whether it is called off: it needs no venue, and calendars say so.
    public var isCancelled: Bool

    /// A session of the given values.
    public init(
        key: SessionKey, date: CivilDate, start: TimeOfDay, end: TimeOfDay, theme: String = "", exercise: String = "", needs: [String] = [],
        leaders: [LeaderID] = [], interpreters: [String] = [], isCancelled: Bool = false
    ) {
        self.key = key
        self.date = date
        self.start = start
        self.end = end
        self.theme = theme
        self.exercise = exercise
        self.needs = needs
        self.leaders = leaders
        self.interpreters = interpreters
        self.isCancelled = isCancelled
    }

    /// When it is, by the clock on the wall.
    public var span: TimeSpan { TimeSpan(on: date, from: start, to: end) }
}
