import MeetCore

/// What the Overview remembers: which cohort is selected.
struct OverviewState: ScreenState, Hashable {
    /// The selection among the cohorts.
    var list = ListState()

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] { [words.figuresTitle, words.signBroken, words.signEnergy] }
}
