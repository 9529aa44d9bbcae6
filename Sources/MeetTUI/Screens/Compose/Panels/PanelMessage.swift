/// What can happen in a panel of the Compose screen.
enum PanelMessage: Hashable, Sendable {
    case move(ListMove)
    /// Do what the row selected says.
    case act
    /// Fill in somebody new who is what the row selected seeks.
    case addSuch
    case close
    /// Keep who sits in this cohort as a version, or in all.
    case keep(all: Bool)
    case rename
    case remove
    /// Make all cohorts of the version what they were.
    case restoreAll
    /// Compare the version with now, or with the one marked.
    case compare
    /// Mark the version, to compare another with it.
    case mark
    /// A key goes into the name that is typed.
    case edit(TextEdit)
    case endNaming
    case cancelNaming
}
