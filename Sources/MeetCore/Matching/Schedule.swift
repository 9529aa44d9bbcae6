/// When a cohort meets: its slot and its dates. Cohorts that meet at the same times share one schedule.
struct Schedule: Hashable, Sendable {
    /// The slot.
    let slot: SlotID
    /// The dates on which they meet, in order.
    let dates: [CivilDate]
}
