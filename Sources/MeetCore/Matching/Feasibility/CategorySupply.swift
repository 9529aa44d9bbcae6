/// How many of a category there are and can come, beside how many the cohorts are to have.
public struct CategorySupply: Hashable, Sendable {
    /// The same for the cohorts of one slot.
    public struct AtSlot: Hashable, Sendable {
        /// The slot.
        public let slot: SlotID
        /// How many cohorts meet then.
        public let cohorts: Int
        /// How many of the category can come to some cohort of the slot.
        public let able: Int
        /// How many the minimums of these cohorts ask for in all.
        public let wanted: Int

        /// By how many there are too few; 0 or less where there are enough.
        public var lacking: Int { wanted - able }
    }

    /// The axis; nil where all persons are counted, and `wanted` is the least number of members.
    public let axis: AxisID?
    /// The category; nil where all persons are counted.
    public let category: CategoryID?
    /// How many there are in all.
    public let all: Int
    /// How many of them can come to some cohort.
    public let able: Int
    /// How many the minimums of all cohorts ask for.
    public let wanted: Int
    /// How many the targets of all cohorts ask for at least; 0 where there is no target.
    public let targeted: Int
    /// Each slot at which cohorts meet.
    public let slots: [AtSlot]

    /// The slot at which they are scarcest, where there are too few at some.
    public var scarcest: AtSlot? { slots.filter { $0.lacking > 0 }.max { $0.lacking < $1.lacking } }

    /// Whether there are too few for the minimums, in all or at some slot.
    public var isLacking: Bool { wanted > able || scarcest != nil }
}
