import MeetCore

/// A question over the screen, with answers that have keys.
struct Dialog<Message> {
    /// An answer.
    struct Choice {
        /// The key that gives it at once, as it is shown.
        let key: Key
        /// Others that give it too, as those of the other language.
        let others: [Key]
        /// The answer in words.
        let label: String
        /// What it means.
        let message: Message

        init(_ key: Key, or others: [Key] = [], _ label: String, _ message: Message) {
            self.key = key
            self.others = others
            self.label = label
            self.message = message
        }
    }

    /// What a key did.
    enum Answer {
        /// It gave an answer.
        case chosen(Message)
        /// Another choice is selected.
        case selected(Int)
        /// Nothing.
        case nothing
    }

    /// What it is about.
    let title: String
    /// The question; long lines are wrapped.
    let lines: [StyledText]
    /// The answers from the left.
    let choices: [Choice]
    /// Empty rows after the lines, for a field that the caller draws.
    let extraRows: Int

    /// A question with answers.
    init(_ title: String, _ lines: [StyledText], _ choices: [Choice], extraRows: Int = 0) {
        self.title = title
        self.lines = lines
        self.choices = choices
        self.extraRows = max(0, extraRows)
    }

    /// What a key does while a choice is selected: its own key, Enter on the selected one, or a move between them.
    func answer(to key: Key, selected: Int) -> Answer {
        if let choice = choices.first(where: { $0.key == key || $0.others.contains(key) }) { return .chosen(choice.message) }
        guard !choices.isEmpty else { return .nothing }
        let current = min(max(0, selected), choices.count - 1)
        switch key {
        case .enter: return .chosen(choices[current].message)
        case .left, .backTab, .up: return .selected((current + choices.count - 1) % choices.count)
        case .right, .tab, .down: return .selected((current + 1) % choices.count)
        default: return .nothing
        }
    }

    /// Draws the dialog in the middle of an area, and answers the rows left for the caller.
    ///
    /// The terminal's cursor stands on the selected choice.
    @discardableResult
    func draw(selected: Int, into canvas: inout Canvas, area: Area) -> Area {
        let layout = layout(area, canvas.glyphs)
        canvas.fill(layout.frame)
        Panel(title, isFocused: true).draw(into: &canvas, area: layout.frame)
        for (row, line) in layout.lines.enumerated() { canvas.put(line, in: layout.text.line(row)) }
        let current = min(max(0, selected), choices.count - 1)
        for (index, place) in layout.choices.enumerated() where !place.isEmpty {
            if index == current { canvas.placeCursor(place.origin, in: place) }
            canvas.put(layout.labels[index], at: place.origin, role: index == current ? .selected : .key, in: place)
        }
        return layout.extra
    }

    /// What the choice under a cell of the screen means, for the mouse; nil where there is none.
    func message(at position: Position, area: Area, glyphs: GlyphSet) -> Message? {
        layout(area, glyphs).choices.firstIndex { $0.contains(position) }.map { choices[$0].message }
    }

    /// Where everything is.
    private struct Layout {
        let frame: Area
        let lines: [StyledText]
        let text: Area
        let extra: Area
        let labels: [String]
        /// The places of the choices; empty where there is no room.
        let choices: [Area]
    }

    private func layout(_ area: Area, _ glyphs: GlyphSet) -> Layout {
        let labels = choices.map { " \($0.label) [\($0.key.label(glyphs))] " }
        let choicesWidth = labels.reduce(labels.count - 1) { $0 + TextWidth.columns(of: $1) }
        let wanted = max(choicesWidth, lines.map(\.columns).max() ?? 0, TextWidth.columns(of: title) + 2, 20)
        let width = min(wanted, 72, max(0, area.columns - 4))
        let text = lines.flatMap { wrapped($0, columns: width) }
        let buttons = rows(of: labels, columns: width)
        let frame = area.centred(Size(rows: text.count + extraRows + buttons.count + 3, columns: width + 4))
        let inside = frame.inset(by: 1).inset(rows: 0, columns: 1)
        // Where not all lines have room, the answers matter more than the end of the text.
        let gap = min(1, max(0, inside.rows - buttons.count))
        let parts = inside.splitRows([.share(1), .fixed(extraRows), .fixed(gap), .fixed(buttons.count)])
        var places = choices.map { _ in Area(row: 0, column: 0, rows: 0, columns: 0) }
        for (row, indices) in buttons.enumerated() {
            let line = parts[3].line(row)
            var column = line.column
            for index in indices {
                let columns = TextWidth.columns(of: labels[index])
                places[index] = Area(row: line.row, column: column, rows: line.rows, columns: columns).intersection(line)
                column += columns + 1
            }
        }
        return Layout(frame: frame, lines: text, text: parts[0], extra: parts[1], labels: labels, choices: places)
    }

    /// Which choices stand in which row, so that none is cut off where it can be helped.
    private func rows(of labels: [String], columns: Int) -> [[Int]] {
        var rows: [[Int]] = []
        var left = 0
        for (index, label) in labels.enumerated() {
            let width = TextWidth.columns(of: label)
            if rows.isEmpty || width > left {
                rows.append([index])
                left = columns - width - 1
            } else {
                rows[rows.count - 1].append(index)
                left -= width + 1
            }
        }
        return rows
    }

    /// A line with more than one role is not wrapped but cut, since it is a row of figures.
    private func wrapped(_ line: StyledText, columns: Int) -> [StyledText] {
        guard line.spans.count == 1, let span = line.spans.first, line.columns > columns || span.text.contains("\n") else { return [line] }
        return TextWidth.wrap(span.text, columns: columns).map { StyledText($0, span.role) }
    }
}

extension Dialog.Choice: Sendable where Message: Sendable {}
extension Dialog.Choice: Equatable where Message: Equatable {}
extension Dialog: Sendable where Message: Sendable {}
extension Dialog: Equatable where Message: Equatable {}
extension Dialog.Answer: Equatable where Message: Equatable {}
