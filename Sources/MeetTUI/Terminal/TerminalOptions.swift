import MeetCore

/// How the terminal is to be used.
struct TerminalOptions: Sendable {
    /// Whether the mouse is left alone, so that the terminal's own selection of text works.
    var noMouse = false
    /// Whether only ASCII signs are drawn.
    var ascii = false
    /// Whether no colours are used.
    var noColor = false
    /// The background for which colours are chosen; nil where it is not known, and they must do on any.
    var background: Background?
    /// Whether the terminal is asked for its background.
    var asksForBackground = false

    /// Takes the theme that is wanted.
    mutating func take(_ choice: ThemeChoice, _ environment: [String: String]) {
        background = choice.background(environment)
        asksForBackground = background == nil && ThemeChoice.mayAsk(environment)
    }
}
