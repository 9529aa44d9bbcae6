/// What the Overview remembers: which cohort is selected.
struct OverviewState: ScreenState, Hashable {
    /// The selection among the cohorts.
    var list = ListState()
}
