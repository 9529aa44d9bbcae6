/// How the terminal is to be used.
struct TerminalOptions: Sendable {
    /// Whether the mouse is left alone, so that the terminal's own selection of text works.
    var noMouse = false
    /// Whether only ASCII signs are drawn.
    var ascii = false
    /// Whether no colours are used.
    var noColor = false
    /// How roles look.
    var theme = Theme.standard
}
