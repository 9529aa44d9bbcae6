import MeetCore

extension Form {
    /// Draws the form into an area; the terminal's cursor stands in the field that takes the keys, or on the answer to the question.
    func draw(_ state: FormState<ID>, into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        let layout = FormLayout(self, state, area: area)
        let focus = index(of: state.focus) ?? 0
        let isScrolled = layout.lines.count > layout.body.rows
        for row in 0..<layout.body.rows where layout.lines.indices.contains(layout.top + row) {
            let line = layout.body.line(row)
            let inside = Area(row: line.row, column: line.column, rows: 1, columns: max(0, line.columns - 1))
            let values = layout.value(of: line)
            switch layout.lines[layout.top + row] {
            case .gap: break
            case .heading(let text): canvas.put(StyledText(text, .title), in: inside)
            case .field(let index, let part):
                if part == 0 { drawLabel(index, state, layout, isFocused: index == focus, into: &canvas, line: inside) }
                drawValue(index, part, state, layout, isFocused: index == focus, into: &canvas, area: values)
            case .problem(_, let text): canvas.put(StyledText(text, .bad), in: values)
            case .remark(_, let text): canvas.put(StyledText(text, .muted), in: values)
            case .other(_, let text): canvas.put(StyledText(text, .warning), in: values)
            }
        }
        if isScrolled, layout.body.columns > 0 {
            ScrollBar(top: layout.top, height: layout.body.rows, count: layout.lines.count)
                .draw(into: &canvas, column: layout.body.endColumn - 1, rows: layout.body.rowRange, in: layout.body)
        }
        drawFooter(state, focus, into: &canvas, area: layout.footer)
        if let selected = state.question {
            dialog.draw(selected: selected, into: &canvas, area: area)
        }
    }

    /// The question before what was written is lost, with its answers in the order of `FormState.question`.
    var dialog: Dialog<FormMessage> {
        Dialog(
            words.formQuestion, [StyledText(words.formQuestionText)],
            [
                .init(.character("s"), words.formSave, .save), .init(.character("n"), words.formDiscard, .discard),
                .init(.escape, words.formStay, .stay),
            ])
    }

    private func drawLabel(
        _ index: Int, _ state: FormState<ID>, _ layout: FormLayout, isFocused: Bool, into canvas: inout Canvas, line: Area
    ) {
        let field = fields[index]
        if isFocused { canvas.put(">", at: line.origin, role: .emphasis, in: line) }
        if state.shownProblem(field) != nil {
            canvas.put("!", at: Position(row: line.row, column: line.column + 1), role: .bad, in: line)
        }
        let label = TextWidth.fit(field.label, columns: layout.labelColumns, ellipsis: canvas.glyphs.ellipsis)
        canvas.put(StyledText(label, isFocused ? .emphasis : .muted), in: line.dropFirstColumns(FormLayout.gutter))
    }

    private func drawValue(
        _ index: Int, _ part: Int, _ state: FormState<ID>, _ layout: FormLayout, isFocused: Bool, into canvas: inout Canvas, area: Area
    ) {
        let field = fields[index]
        switch (field.kind, state[field.id]) {
        case (.text, .text(var text)), (.date, .text(var text)):
            // A field without the cursor shows its beginning.
            if !isFocused { text.apply(.home) }
            text.draw(isFocused: isFocused, into: &canvas, area: area)
        case (.flag(let yes, let no), .flag(let isSet)):
            let role: Role = field.lock != nil ? .muted : isFocused ? .selected : .text
            canvas.put(isSet ? "[x] " + yes : "[ ] " + no, at: area.origin, role: role, in: area)
            if isFocused { canvas.placeCursor(Position(row: area.row, column: area.column + 1), in: area) }
        default:
            for (option, column) in layout.options(of: index, row: part) {
                drawOption(option, field, state, isFocused: isFocused, into: &canvas, area: area.dropFirstColumns(column))
            }
        }
        // A field that takes nothing has the cursor all the same, so that what is said of it can be read there.
        if isFocused, part == 0, canvas.cursor?.row != area.row { canvas.placeCursor(area.origin, in: area) }
    }

    private func drawOption(
        _ option: Int, _ field: Field, _ state: FormState<ID>, isFocused: Bool, into canvas: inout Canvas, area: Area
    ) {
        let choice = field.kind.options[option]
        let brackets: (String, String)
        let isChosen: Bool
        switch state[field.id] {
        case .choice(let chosen): (brackets, isChosen) = (("(", ") "), chosen == choice.id)
        case .choices(let chosen): (brackets, isChosen) = (("[", "] "), chosen.contains(choice.id))
        case .text, .flag: (brackets, isChosen) = (("[", "] "), false)
        }
        let isHere = isFocused && option == min(state.option, field.kind.options.count - 1)
        let role: Role = field.lock != nil ? .muted : isHere ? .selected : isChosen ? .emphasis : .text
        canvas.put(brackets.0 + (isChosen ? "x" : " ") + brackets.1 + choice.label, at: area.origin, role: role, in: area)
        if isHere { canvas.placeCursor(Position(row: area.row, column: area.column + 1), in: area) }
    }

    private func drawFooter(_ state: FormState<ID>, _ focus: Int, into canvas: inout Canvas, area: Area) {
        guard fields.indices.contains(focus), !area.isEmpty else { return }
        let field = fields[focus]
        var lines: [StyledText] = []
        if case .text(let text) = state[field.id], !field.suggestions.isEmpty, text.cursor == text.text.count {
            let chosen = min(state.suggestion, field.suggestions.count - 1)
            var spans = [StyledText.Span(words.suggests + " ", .muted)]
            for (place, suggestion) in field.suggestions.enumerated() {
                spans.append(.init(place == chosen ? "[\(suggestion)]" : " \(suggestion) ", place == chosen ? .emphasis : .muted))
            }
            lines.append(StyledText(spans))
        }
        let note = field.lock ?? field.note
        if !note.isEmpty {
            lines += TextWidth.wrap(note, columns: max(1, area.columns)).map { StyledText($0, field.lock == nil ? .muted : .warning) }
        }
        for (row, line) in lines.prefix(area.rows).enumerated() { canvas.put(line, in: area.line(row)) }
    }
}
