import MeetCore

/// Draws the Rules screen: the programme as a list, what is selected or edited, and whether the rules can be met.
struct RulesView {
    let state: RulesState
    let desk: Desk
    let words: Words

    private var text: RuleText { RuleText(programme: desk.programme, words: words) }

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let layout = RulesLayout(area)
        if case .report(let scroll) = state.panel {
            drawWhole(scroll, into: &canvas, area: area, inside: layout.whole)
            return
        }
        Panel(words.rules, isFocused: state.panel == nil).draw(into: &canvas, area: layout.listFrame)
        table(columns: layout.list.columns).draw(state.list, isFocused: state.panel == nil, into: &canvas, area: layout.list)
        if let editor = shownEditor {
            let form = RuleForm(editor: editor, programme: desk.programme, words: words)
            Panel(form.title, isFocused: true).draw(into: &canvas, area: layout.detailFrame)
            form.form.draw(editor.state, into: &canvas, area: layout.detail)
        } else {
            drawDetail(into: &canvas, layout)
        }
        drawReport(into: &canvas, layout)
        if case .question(let question) = state.panel {
            dialog(question).draw(selected: question.selected, into: &canvas, area: area)
        }
    }

    /// The editor that is open, also under its question.
    private var shownEditor: RuleEditor? {
        switch state.panel {
        case .editor(let editor): return editor
        case .question(let question): return question.editor
        case .report, nil: return nil
        }
    }

    private func table(columns: Int) -> Table {
        let text = text
        let titles: [Table.Column] = [
            .init("", .atLeast(10, share: 1), priority: 9), .init("", .fixed(max(11, min(18, columns / 3))), .right, priority: 1),
        ]
        return Table(columns: titles, count: state.rows.count, showsTitles: false) { row in
            let place = state.rows[row]
            let note = StyledText(text.note(place), .muted)
            switch place {
            case .programme: return Table.Row([StyledText(text.title(place), .title), StyledText("")])
            case .heading: return Table.Row([StyledText(text.name(place), .title), note])
            case .category: return Table.Row([StyledText("   " + text.name(place)), note])
            case .axis, .slot, .cohort, .leader, .session, .dayOff: return Table.Row([StyledText(" " + text.name(place)), note])
            }
        }
    }

    private func drawDetail(into canvas: inout Canvas, _ layout: RulesLayout) {
        guard let place = state.selected else {
            Panel("").draw(into: &canvas, area: layout.detailFrame)
            return
        }
        let inside = Panel(text.title(place)).draw(into: &canvas, area: layout.detailFrame).inset(rows: 0, columns: 1)
        for (row, line) in detail(place, columns: inside.columns).prefix(inside.rows).enumerated() {
            canvas.put(line, in: inside.line(row))
        }
    }

    /// What is known of a thing: its fields as the editor has them, and what follows from them.
    private func detail(_ place: RulePlace, columns: Int) -> [StyledText] {
        if case .heading(let section) = place {
            return TextWidth.wrap(words.ruleSectionNote(section.rawValue), columns: max(8, columns)).map { StyledText($0, .muted) }
        }
        guard let editor = RuleEditor(.edit(place), from: place, desk.programme, words) else { return [] }
        var lines: [StyledText] = []
        let fields = RuleForm(editor: editor, programme: desk.programme, words: words).form.fields
        let width = fields.map { TextWidth.columns(of: $0.label) }.max() ?? 0
        for field in fields {
            // The dates follow below, a line each.
            if field.id == .dates { continue }
            let value = value(field, editor.state[field.id])
            guard !value.isEmpty else { continue }
            lines.append(StyledText(TextWidth.fit(field.label, columns: width) + "  ", .muted) + StyledText(value))
        }
        switch place {
        case .cohort(let id):
            if let cohort = desk.programme.cohort(id) { lines += [StyledText("")] + text.dateLines(of: cohort) }
        case .dayOff(let index) where desk.programme.daysOff.indices.contains(index):
            let hits = text.cohorts(on: desk.programme.daysOff[index].days)
            if !hits.isEmpty { lines += [StyledText(""), StyledText(words.ruleHits, .title)] + hits.map { StyledText($0) } }
        case .axis(let id):
            let axis = desk.programme.axis(id)
            for category in axis?.categories ?? [] where axis?.from != nil {
                lines.append(
                    StyledText(category.name(words.language.code) + "  ", .muted) + StyledText(category.from.joined(separator: ", ")))
            }
        default: break
        }
        return lines
    }

    private func value(_ field: Form<RuleField>.Field, _ value: FormValue) -> String {
        switch value {
        case .text(let text): return text.text
        case .flag(let isSet): return isSet ? words.yes : ""
        case .choice(let id): return field.kind.options.first { $0.id == id }?.label ?? id
        case .choices(let ids): return field.kind.options.filter { ids.contains($0.id) }.map(\.label).joined(separator: ", ")
        }
    }

    private func drawReport(into canvas: inout Canvas, _ layout: RulesLayout) {
        let isSearching = state.report.map { $0.conflicts == nil && $0.problems.isEmpty } ?? true
        let inside = Panel(state.isDrafting ? words.ruleCheckAsTyped : words.ruleCheck, note: isSearching ? "…" : "")
            .draw(into: &canvas, area: layout.reportFrame)
        let lines = RulesReportText(state: state, desk: desk, words: words).lines(columns: inside.columns)
        let isCut = lines.count > inside.rows
        for (row, line) in lines.prefix(isCut ? max(0, inside.rows - 1) : inside.rows).enumerated() {
            canvas.put(line, in: inside.line(row))
        }
        if isCut, inside.rows > 0 {
            canvas.put(
                StyledText("  " + words.ruleMore(lines.count - inside.rows + 1, key: state.panel == nil), .muted),
                in: inside.line(inside.rows - 1))
        }
    }

    private func drawWhole(_ scroll: ScrollState, into canvas: inout Canvas, area: Area, inside: Area) {
        Panel(words.ruleCheck, isFocused: true).draw(into: &canvas, area: area)
        let lines = RulesReportText(state: state, desk: desk, words: words).lines(columns: inside.columns)
        let top = scroll.shownTop(count: lines.count, height: inside.rows)
        for row in 0..<max(0, min(inside.rows, lines.count - top)) { canvas.put(lines[top + row], in: inside.line(row)) }
        if lines.count > inside.rows {
            ScrollBar(top: top, height: inside.rows, count: lines.count)
                .draw(into: &canvas, column: area.endColumn - 1, rows: inside.rowRange, in: area)
        }
        canvas.cursor = inside.isEmpty ? nil : inside.origin
    }

    private func dialog(_ question: RuleQuestion) -> Dialog<RulesMessage> {
        var lines: [StyledText] = []
        let outcome = question.outcome(on: desk.programme, words)
        if case .refused(let why) = outcome {
            lines = [StyledText(why, .bad)]
        } else if case .changed(let programme, _) = outcome, let draft = state.draft {
            lines = question.uses(desk.programme, words).map { StyledText($0) }
            lines += draft.problems.map { StyledText($0.sentence(words), .bad) }
            lines += draft.losses.prefix(8).map { StyledText($0.sentence(words, old: desk.programme, new: programme)) }
            if draft.losses.count > 8 { lines.append(StyledText(words.ruleMore(draft.losses.count - 8, key: false), .muted)) }
            if lines.isEmpty { lines.append(StyledText(words.ruleNothingLost)) }
            lines.append(StyledText(words.ruleUndoable, .muted))
        } else {
            lines.append(StyledText(words.ruleCounting, .muted))
        }
        var removed: String?
        if case .remove(let place) = question.subject, case .changed(_, let edit) = outcome {
            removed = words.rulePart(edit.part.rawValue, isDefinite: true) + " " + text.name(place)
        }
        return Dialog(
            removed.map(words.ruleQuestionRemove) ?? words.ruleQuestionSave, lines,
            [
                .init(.character("s"), question.editor == nil ? words.ruleRemove : words.ruleKeepIt, .confirm),
                .init(.escape, words.ruleLeaveIt, .close),
            ])
    }
}
