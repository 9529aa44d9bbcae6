import MeetCore

/// Draws the strip of the tour: which step it is and how to leave, and what there is to do. It has lines of its own and covers nothing.
struct TourView {
    /// How many lines it takes.
    static let rows = 3

    let state: TourState
    let words: Words

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        let title = words.tourTitle(step: min(state.place + 1, TourStep.allCases.count), of: TourStep.allCases.count, done: state.done)
        let keys = words.tourKeys(Self.skip.label(canvas.glyphs), Self.leave.label(canvas.glyphs), isOver: state.step == nil)
        let line = area.line(0)
        canvas.fill(line, role: .header)
        canvas.put(StyledText(" " + title, .header), in: line)
        canvas.put(StyledText(keys + " ", .keyHelp), in: line, .right)
        for (row, text) in lines(canvas.glyphs, columns: area.columns - 2).prefix(max(0, area.rows - 1)).enumerated() {
            canvas.put(StyledText(" " + text), in: area.line(row + 1))
        }
    }

    /// What there is to do, in lines of so many columns.
    func lines(_ glyphs: GlyphSet, columns: Int) -> [String] {
        guard let step = state.step else { return TextWidth.wrap(words.tourEnd, columns: columns) }
        return TextWidth.wrap(words.tourSentence(step.rawValue, step.keys.map { $0.label(glyphs) }), columns: columns)
    }

    /// The keys of the tour. Letters are taken by screens and by what one types, so that both are held with Ctrl.
    static let skip = Key.control("t")
    static let leave = Key.control("x")
}
