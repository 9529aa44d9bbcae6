/// What came of work that was done beside.
enum ComposeAnswer: Sendable {
    /// No composition of the cohort is below the energy; nil where nothing is proven.
    case bound(Int?)
    /// What the panel shows.
    case rows([PanelRow])
}
