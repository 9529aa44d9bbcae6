import MeetCore

/// Draws the first start: three choices with what each leads to, and the path where a file was chosen.
struct StartView {
    let state: StartState
    let words: Words

    /// Where the parts are.
    static func layout(_ area: Area) -> (intro: Area, choices: Area, field: Area, candidates: Area) {
        let inside = area.inset(by: 1).inset(rows: 0, columns: 1)
        let parts = inside.splitRows([.fixed(4), .fixed(6), .fixed(2), .share(1)])
        return (parts[0], parts[1], parts[2], parts[3])
    }

    /// The choice under a cell, for the mouse.
    static func choice(at position: Position, area: Area) -> StartChoice? {
        let choices = layout(area).choices
        guard choices.contains(position) else { return nil }
        return StartChoice(rawValue: (position.row - choices.row) / 2 + 1)
    }

    /// The key of the tour, which stands below the choices.
    static let tourKey = Key.character("t")

    /// Whether a cell belongs to the line of the tour, for the mouse; that is while one chooses.
    static func isTour(at position: Position, area: Area) -> Bool { layout(area).field.line(0).contains(position) }

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let layout = Self.layout(area)
        Panel(words.startTitle, isFocused: true).draw(into: &canvas, area: area)
        let intro = TextWidth.wrap(words.startIntro(state.database), columns: layout.intro.columns)
        for (row, line) in intro.enumerated() { canvas.put(StyledText(line), in: layout.intro.line(row)) }
        for choice in StartChoice.allCases { draw(choice, into: &canvas, area: layout.choices) }
        if let path = state.path {
            draw(path, layout.field, layout.candidates, into: &canvas)
        } else {
            let key = Self.tourKey.label(canvas.glyphs)
            canvas.put(StyledText([.init("  "), .init(key, .key), .init(" " + words.startTour)]), in: layout.field)
        }
    }

    private func draw(_ choice: StartChoice, into canvas: inout Canvas, area: Area) {
        let row = (choice.rawValue - 1) * 2
        let line = area.line(row)
        let isSelected = choice == state.selected
        canvas.put(StyledText([.init("  "), .init("\(choice.rawValue)", .key), .init(" " + words.startChoice(choice.rawValue))]), in: line)
        canvas.put(StyledText("    " + words.startChoiceLong(choice.rawValue), .muted), in: area.line(row + 1))
        guard isSelected, !line.isEmpty else { return }
        canvas.paint(state.path == nil ? .selected : .selectedInactive, line)
        guard state.path == nil else { return }
        canvas.put(">", at: line.origin, role: .selected, in: line)
        canvas.placeCursor(line.origin, in: line)
    }

    private func draw(_ path: PathState, _ field: Area, _ candidates: Area, into canvas: inout Canvas) {
        let label = words.startPath + " "
        canvas.put(StyledText(label, .muted), in: field)
        path.field.draw(isFocused: !path.isInList, into: &canvas, area: field.dropFirstColumns(TextWidth.columns(of: label)))
        if path.candidates.isEmpty, !path.field.text.isEmpty {
            canvas.put(StyledText(words.startNoPath, .muted), in: candidates.line(0))
            return
        }
        path.table.draw(path.list, isFocused: path.isInList, into: &canvas, area: candidates)
    }
}
