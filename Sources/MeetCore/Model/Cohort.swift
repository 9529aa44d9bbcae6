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
    /// Keys of the file that this version does not know; written back as they were.
    public var extra: JSONObject

    /// A cohort of the given values.
    public init(
        id: CohortID, name: String, slot: SlotID, seats: ClosedRange<Int>, leaders: [LeaderID] = [], schedule: CohortSchedule,
        extra: JSONObject = [:]
    ) {
        self.id = id
        self.name = name
        self.slot = slot
        self.seats = seats
        self.leaders = leaders
        self.schedule = schedule
        self.extra = extra
    }
}
