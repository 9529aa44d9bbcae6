/// A cell of the screen of a virtual terminal.
public struct TerminalCell: Hashable, Sendable {
    /// How the cell looks.
    public struct Look: Hashable, Sendable {
        /// Attributes.
        public var bold = false
        /// Attributes.
        public var dim = false
        /// Attributes.
        public var underline = false
        /// Attributes.
        public var reverse = false
        /// The palette index of the text; nil is the terminal's own colour.
        public var foreground: Int?
        /// The palette index of the background; nil is the terminal's own.
        public var background: Int?
    }

    /// The character with its marks; empty in the second half of a wide one.
    public var text = " "
    /// How it looks.
    public var look = Look()
}
