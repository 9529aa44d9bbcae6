/// The key of a cohort.
public typealias CohortID = Identifier<Cohort>

/// A group of participants who meet for all sessions: its plan, not its members.
public struct Cohort: Hashable, Sendable {
    /// The key.
    public var id: CohortID
    /// What the cohort is called, such as `Grupp 1`.
    public var name: String
    /// The slot in which it meets.
    public var slot: SlotID
    /// The least and the largest number of members.
    public var seats: ClosedRange<Int>
    /// The leaders of the cohort.
    public var leaders: [LeaderID]
    /// How its dates are given.
    public var schedule: CohortSchedule
    /// The rhythm in days that chosen dates were laid in, by which they go on when they are moved; nil where it is not known. Of a schedule
    /// that is a rhythm it says nothing.
    public var everyDays: Int?
    /// Days on which it meets although a rhythm would skip them: they were put back by hand. Sorted.
    public var putBack: [CivilDate]
    /// What single sessions have that differs from the others, by number; at most one of each number.
    public var sessions: [SessionChange]
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// A cohort of the given values.
    public init(
        id: CohortID, name: String, slot: SlotID, seats: ClosedRange<Int>, leaders: [LeaderID] = [], schedule: CohortSchedule,
        everyDays: Int? = nil, putBack: [CivilDate] = [], sessions: [SessionChange] = [], extra: JSONObject = [:]
    ) {
        self.id = id
        self.name = name
        self.slot = slot
        self.seats = seats
        self.leaders = leaders
        self.schedule = schedule
        self.everyDays = everyDays
        self.putBack = putBack
        self.sessions = sessions
        self.extra = extra
    }
}
