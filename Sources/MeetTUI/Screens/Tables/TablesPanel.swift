import MeetCore

/// What lies over the tables and takes the keys.
enum TablesPanel: Hashable, Sendable {
    /// Plans to choose from.
    case choices([TablesChoice], ListState)
    /// What each size of tables would mean.
    case advice([TableAdvice], ListState)
    /// Who sits with whom: the row selected.
    case grid(ListState)
}
