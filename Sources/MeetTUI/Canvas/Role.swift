/// What a piece of text is, from which the theme derives how it looks. Nothing draws with colours: it draws with roles.
enum Role: String, CaseIterable, Hashable, Sendable {
    /// Ordinary text.
    case text
    /// Text of less weight: what is not available, notes.
    case muted
    /// The title of a panel.
    case title
    /// The title of a column of a table.
    case columnTitle
    /// A border.
    case border
    /// The border of the pane that takes the keys.
    case focusedBorder
    /// The selected row in the pane that takes the keys.
    case selected
    /// The selected row in another pane.
    case selectedInactive
    /// Text that stands out.
    case emphasis
    /// Something is as it should be.
    case good
    /// Something wants a look.
    case warning
    /// Something is wrong.
    case bad
    /// What would be, with the person under the cursor.
    case ghost
    /// The first pole of a contrast.
    case poleFirst
    /// The second pole of a contrast.
    case poleSecond
    /// The mark of a target or a minimum.
    case target
    /// The name of a key in the key bar.
    case key
    /// What the key does.
    case keyHelp
    /// A field that takes text.
    case input
    /// A message about something that went wrong.
    case errorMessage
    /// A message about something that was done.
    case infoMessage
    /// The line at the top of the screen.
    case header
}
