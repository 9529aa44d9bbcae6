/// What the Rules screen remembers: which axis is selected.
struct RulesState: ScreenState, Hashable {
    /// The selection among the axes.
    var list = ListState()
}
