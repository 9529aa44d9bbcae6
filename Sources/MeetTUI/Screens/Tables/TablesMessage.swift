/// What can happen on the Tables screen.
enum TablesMessage: Hashable, Sendable {
    case move(ListMove)
    /// The next or previous session, or cohort.
    case session(Int)
    case cohort(Int)
    /// The other list.
    case turn
    /// The person under the cursor is marked, or takes the place of the one who is.
    case mark
    /// What Esc means: a panel is closed, a search stopped, a mark taken away.
    case escape
    /// Plans are looked for, or the sessions to come are planned again.
    case plan
    case again
    /// All cohorts that have no tables get some.
    case planAll
    /// The size of tables, and what each would mean.
    case advise
    /// Who sits with whom, as a grid.
    case grid
    /// What is selected in a panel is taken.
    case choose
    /// The tables of the session, or the grid, are written to a file.
    case print
}
