/// What the Overview remembers: which cohort is selected.
struct OverviewState: Hashable, Sendable {
    /// The selection among the cohorts.
    var list = ListState()
}
