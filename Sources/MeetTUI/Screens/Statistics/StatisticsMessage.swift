/// What one can do on the Statistics screen.
enum StatisticsMessage: Hashable, Sendable {
    /// Move in the pane that has the keys.
    case move(ListMove)
    /// Go to the other pane.
    case turn
    /// Read what is selected, or go back to the list.
    case read, leave
    /// Show who met whom in the cohort, or its figures again.
    case grid
    /// Show what is shown as it will be printed.
    case print
    /// Save the report for those outside.
    case report
}
