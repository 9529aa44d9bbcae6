/// What a terminal sends for keys that write nothing.
public enum TypedKey: String, Sendable {
    /// Return.
    case enter = "\r"
    /// Escape.
    case escape = "\u{1B}"
    /// Tab.
    case tab = "\t"
    /// Shift with Tab.
    case backTab = "\u{1B}[Z"
    /// The key up, as an xterm sends it to a program on the whole screen.
    case up = "\u{1B}OA"
    /// The key down.
    case down = "\u{1B}OB"
    /// The key right.
    case right = "\u{1B}OC"
    /// The key left.
    case left = "\u{1B}OD"
    /// Home.
    case home = "\u{1B}OH"
    /// End.
    case end = "\u{1B}OF"
    /// A page up.
    case pageUp = "\u{1B}[5~"
    /// A page down.
    case pageDown = "\u{1B}[6~"
    /// Delete.
    case delete = "\u{1B}[3~"
    /// Backspace.
    case backspace = "\u{7F}"
    /// Ctrl-C.
    case controlC = "\u{03}"
    /// Ctrl-R.
    case controlR = "\u{12}"
    /// Ctrl-Z.
    case controlZ = "\u{1A}"
    /// The function key F1.
    case f1 = "\u{1B}OP"
}
