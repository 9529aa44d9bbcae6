/// A dialogue programme: what programme.json says. Its people and its venues are kept beside it.
public struct Programme: Hashable, Sendable {
    /// Who gets a seat among persons who are alike in all that counts.
    public enum Selection: String, CaseIterable, Hashable, Sendable {
        /// A seeded lottery.
        case lottery
        /// Who registered first.
        case waiting
    }

    /// What comes first in the plan of tables.
    public enum TablePriority: String, CaseIterable, Hashable, Sendable {
        /// New faces at every session.
        case faces
        /// A good mix at every table.
        case mix
    }

    /// The name of the programme.
    public var name: String
    /// The IANA name of the time zone in which all times are.
    public var timeZone: String
    /// How many times a cohort meets, 1 to 12.
    public var sessionsPerCohort: Int
    /// The least number of sessions that a member must be able to come to.
    public var minimumSessions: Int
    /// How many sit at a table.
    public var tableSize: Int
    /// What comes first in the plan of tables.
    public var tablePriority: TablePriority
    /// How much crossing counts in the mix energy.
    public var crossingWeight: Int
    /// Who gets a seat among persons who are alike.
    public var selection: Selection
    /// The slots, in order.
    public var slots: [Slot]
    /// The axes, in order.
    public var axes: [Axis]
    /// Breaks and days to avoid, in the order of the file.
    public var daysOff: [DaysOff]
    /// Whether a rhythm also skips single working days between two free ones (klämdagar).
    public var skipsBridgeDays: Bool
    /// The leaders.
    public var leaders: [Leader]
    /// What is done at the sessions; there may be sessions without a plan.
    public var sessions: [SessionPlan]
    /// The cohorts, in order.
    public var cohorts: [Cohort]
    /// What the plan of venues must hold.
    public var venueRules: VenueRules
    /// How long what kind of data is kept.
    public var retention = Retention()
    /// Unknown keys of the file by the object they stood in (`""`, `calendar`, `tables`); written back as they were.
    public var extra: [String: JSONObject]

    /// A programme of the given values, with the defaults of the file format.
    public init(
        name: String, timeZone: String = "Europe/Stockholm", sessionsPerCohort: Int = 6, minimumSessions: Int = 0, tableSize: Int = 4,
        tablePriority: TablePriority = .faces, crossingWeight: Int = 1, selection: Selection = .lottery, slots: [Slot] = [],
        axes: [Axis] = [], daysOff: [DaysOff] = [], skipsBridgeDays: Bool = false, leaders: [Leader] = [], sessions: [SessionPlan] = [],
        cohorts: [Cohort] = [],
        venueRules: VenueRules = VenueRules(), extra: [String: JSONObject] = [:]
    ) {
        self.name = name
        self.timeZone = timeZone
        self.sessionsPerCohort = sessionsPerCohort
        self.minimumSessions = minimumSessions
        self.tableSize = tableSize
        self.tablePriority = tablePriority
        self.crossingWeight = crossingWeight
        self.selection = selection
        self.slots = slots
        self.axes = axes
        self.daysOff = daysOff
        self.skipsBridgeDays = skipsBridgeDays
        self.leaders = leaders
        self.sessions = sessions
        self.cohorts = cohorts
        self.venueRules = venueRules
        self.extra = extra
    }

    /// The slot of an id; nil where there is none.
    public func slot(_ id: SlotID) -> Slot? { slots.first { $0.id == id } }

    /// The cohort of an id; nil where there is none.
    public func cohort(_ id: CohortID) -> Cohort? { cohorts.first { $0.id == id } }

    /// The axis of an id; nil where there is none.
    public func axis(_ id: AxisID) -> Axis? { axes.first { $0.id == id } }

    /// The leader of an id; nil where there is none.
    public func leader(_ id: LeaderID) -> Leader? { leaders.first { $0.id == id } }

    /// The contrast axes, in order.
    public var contrasts: [Axis] { axes.filter { $0.kind == .contrast } }

    /// How many of a cohort's dates a member may be away at the most.
    public var allowedAbsences: Int { max(0, sessionsPerCohort - minimumSessions) }
}
