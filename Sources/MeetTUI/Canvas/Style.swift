/// How a role looks at one depth of colour: palette indices and attributes.
struct Style: Hashable, Sendable {
    /// Attributes that also terminals without colour have.
    struct Attributes: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        static let bold = Attributes(rawValue: 1)
        static let dim = Attributes(rawValue: 2)
        static let underline = Attributes(rawValue: 4)
        static let reverse = Attributes(rawValue: 8)
    }

    /// The palette index of the text; nil is the terminal's own colour.
    var foreground: Int?
    /// The palette index behind the text; nil is the terminal's own background.
    var background: Int?
    /// Bold, underlined and so on.
    var attributes: Attributes

    /// A style; by default the terminal's own colours without attributes.
    init(foreground: Int? = nil, background: Int? = nil, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }
}
