import MeetCore

/// What the program asks of the state of every screen; each answer has a usual one, for screens to which it does not matter.
protocol ScreenState: Sendable {
    /// Whether keys that write go into a text: a filter, a field of a form. Then the keys of the program that are letters do not work.
    var isTyping: Bool { get }
    /// Whether a question stands over what is typed: then nothing but its answers is a key, lest something be done behind it.
    var isAsking: Bool { get }
    /// Whether Esc means something to the screen first, as where a panel is open; else it stops the match that runs.
    var takesEscape: Bool { get }
    /// Whether something is typed that is neither kept nor on its way to be: who quits is asked first.
    var holdsTyped: Bool { get }
    /// How many fields of an open form somebody else changed meanwhile.
    var metFields: Int { get }
    /// The place of the cohort that is shown or selected; nil where the screen is not about one.
    var cohortInView: Int? { get }

    /// What the figures and signs that are seen now mean, for the help: a heading, then a line each; in a panel those of the panel.
    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String]
    /// Takes a desk that was read anew, in place of a former one whose indices may be those of other persons and cohorts.
    ///
    /// It is called also while the screen is not shown, so it does nothing that grows with the pool beyond finding again what was selected.
    mutating func adopt(_ desk: Desk, from former: Desk?)
    /// Hears of a change that the screen asked to have kept.
    mutating func hear(_ news: KeepNews, desk: Desk) -> [ScreenRequest]
}

extension ScreenState {
    var isTyping: Bool { false }
    var isAsking: Bool { false }
    var takesEscape: Bool { false }
    var holdsTyped: Bool { false }
    var metFields: Int { 0 }
    var cohortInView: Int? { nil }
    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] { [] }
    mutating func adopt(_ desk: Desk, from former: Desk?) {}
    mutating func hear(_ news: KeepNews, desk: Desk) -> [ScreenRequest] { [] }
}
