import MeetCore

/// Draws an import: the choice of a file, or what the file would do.
struct ImportView {
    let preview: ImportPreview
    let desk: Desk
    let words: Words

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        guard let plan = preview.plan else {
            drawChoice(into: &canvas, area: area)
            return
        }
        let layout = ImportLayout(area, warnings: preview.warningCount)
        Panel(words.importOf(plan.source.name), note: preview.keeping == nil ? "" : words.stillSaving, isFocused: true)
            .draw(into: &canvas, area: area)
        for (row, line) in head(plan).enumerated() { canvas.put(line, in: layout.head.line(row)) }
        if preview.meanings != nil {
            drawMeanings(plan, into: &canvas, layout)
        } else {
            table(plan, columns: layout.list.columns).draw(preview.list, isFocused: true, into: &canvas, area: layout.list)
            let detail = ImportDetail(preview: preview, plan: plan, desk: desk, words: words, columns: layout.detail.columns)
            preview.detail.draw(detail.lines, into: &canvas, area: layout.detail, bar: area.endColumn - 1)
        }
        if let progress = progress { progress.draw(into: &canvas, area: layout.progress) }
        drawQuestion(plan, into: &canvas, area: area)
    }

    private var progress: ProgressLine? {
        guard preview.request != nil else { return nil }
        return ProgressLine(words.readingFile, done: preview.progress?.done ?? 0, of: preview.progress?.all, note: words.importStopNote)
    }

    private func drawChoice(into canvas: inout Canvas, area: Area) {
        let inside = Panel(words.importTitle, isFocused: true).draw(into: &canvas, area: area).inset(rows: 0, columns: 1)
        let parts = inside.splitRows([.fixed(2), .fixed(2), .share(1), .fixed(1)])
        canvas.put(StyledText(words.importIntro, .muted), in: parts[0].line(0))
        let label = words.importPath + " "
        canvas.put(StyledText(label, .muted), in: parts[1].line(0))
        preview.path.field.draw(
            isFocused: !preview.path.isInList, into: &canvas,
            area: parts[1].line(0).dropFirstColumns(TextWidth.columns(of: label)))
        let path = preview.path
        path.table.draw(path.list, isFocused: path.isInList, into: &canvas, area: parts[2])
        if path.candidates.isEmpty, !path.field.text.isEmpty, preview.request == nil {
            canvas.put(StyledText(words.importNoPath, .muted), in: parts[2].line(0))
        }
        progress?.draw(into: &canvas, area: parts[3])
    }

    /// What was found of the file, what would come of it, and which lists there are.
    private func head(_ plan: ImportPlan) -> [StyledText] {
        let table = plan.source.table
        let separator = words.separatorName(Character(UnicodeScalar(table.separator)))
        let facts = words.importFacts(rows: table.rows.count, separator: separator, encoding: table.encoding.rawValue)
        var figures: [StyledText.Span] = []
        for fate in ImportPlan.Fate.allCases {
            let role: Role = fate == .rejected && plan.count(fate) > 0 ? .bad : plan.count(fate) > 0 ? .emphasis : .muted
            figures.append(.init((figures.isEmpty ? "" : ", ") + words.fateCount(fate.name, plan.count(fate)), role))
        }
        for case .losesBackground(let count) in plan.result.notes {
            figures = [.init("! " + words.losesBackground(count), .bad)] + [.init(" ")] + figures
        }
        if let fault = plan.fault {
            let lines = fault.message(words).split(separator: "\n").map(String.init)
            figures = [.init("! " + (lines.first ?? ""), .bad)]
        }
        var panes: [StyledText.Span] = []
        for pane in ImportPreview.Pane.allCases where pane != .likely || !plan.likely.isEmpty {
            let name = paneName(pane, plan)
            panes.append(.init(pane == preview.pane ? "[\(name)]" : " \(name) ", pane == preview.pane ? .title : .muted))
        }
        if let fate = preview.fate, preview.pane == .rows { panes.append(.init(" " + words.onlyFate(fate.name), .warning)) }
        return [StyledText(facts, .muted), StyledText(figures)] + (plan.fault == nil ? warnings(plan) : []) + [StyledText(panes)]
    }

    /// What of the file does not come in, though no row is bad: it must be seen before one presses the key that reads it in.
    private func warnings(_ plan: ImportPlan) -> [StyledText] {
        var lines: [StyledText] = []
        if !plan.leftOut.isEmpty {
            let text = words.leavesOut(ImportMeaning.leftOut(plan, desk.programme, words))
            lines.append(plan.mayMissColumn ? StyledText("! " + text, .warning) : StyledText(text, .muted))
        }
        if plan.withoutConsent > 0 { lines.append(StyledText("! " + words.valuesWithoutConsent(rows: plan.withoutConsent), .warning)) }
        if plan.withErasedBackground > 0 {
            lines.append(StyledText("! " + words.erasedBackgrounds(rows: plan.withErasedBackground), .warning))
        }
        return lines
    }

    private func paneName(_ pane: ImportPreview.Pane, _ plan: ImportPlan) -> String {
        switch pane {
        case .rows: return words.paneRows(plan.rows.count)
        case .columns: return words.paneColumns(plan.mapping.headers.count)
        case .likely: return words.paneLikely(plan.likely.count)
        }
    }

    private func table(_ plan: ImportPlan, columns width: Int) -> Table {
        switch preview.pane {
        case .rows: return rowTable(plan)
        case .columns: return columnTable(plan)
        case .likely: return likelyTable(plan)
        }
    }

    private func rowTable(_ plan: ImportPlan) -> Table {
        let columns: [Table.Column] = [
            .init(words.line, .fixed(7), .right, priority: 7), .init(words.becomes, .fixed(11), priority: 8),
            .init(words.name, .atLeast(14, share: 2), priority: 9), .init("", .atLeast(10, share: 3), priority: 5),
        ]
        return Table(columns: columns, count: preview.shown.count) { place in
            let row = plan.rows[preview.shown[place]]
            let role: Role = row.fate == .rejected ? .bad : row.fate == .unchanged ? .muted : .text
            return Table.Row(
                mark: row.fate == .rejected ? "!" : row.fate == .new ? "+" : "",
                [
                    StyledText("\(row.line)", .muted), StyledText(words.fate(row.fate.name), role), StyledText(name(of: row, plan), role),
                    StyledText(summary(of: row, plan), .muted),
                ])
        }
    }

    private func name(of row: ImportPlan.Row, _ plan: ImportPlan) -> String {
        switch row.fate {
        case .new: return plan.result.created[row.place].shownName
        case .changed: return plan.result.updated[row.place].shownName
        case .unchanged: return row.id.map { desk.name(of: $0) } ?? ""
        case .rejected: return plan.result.rejectedRows[row.place].original
        }
    }

    private func summary(of row: ImportPlan.Row, _ plan: ImportPlan) -> String {
        switch row.fate {
        case .new: return row.id?.text ?? ""
        case .unchanged: return ""
        case .rejected: return plan.result.rejectedRows[row.place].problems.first?.sentence(words) ?? ""
        case .changed:
            let changes = ImportDetail.changes(plan.result.updated[row.place], desk)
            return changes.map { ImportMeaning.name($0.column, desk.programme, words) }.joined(separator: ", ")
        }
    }

    private func columnTable(_ plan: ImportPlan) -> Table {
        let columns: [Table.Column] = [
            .init(words.header, .atLeast(14, share: 2), priority: 9), .init(words.means, .atLeast(14, share: 2), priority: 8),
            .init(words.example, .atLeast(10, share: 3), priority: 5),
        ]
        let table = plan.source.table
        return Table(columns: columns, count: plan.mapping.headers.count) { place in
            let meaning = (preview.mapping ?? plan.mapping)[place]
            let example = table.rows.prefix(50).lazy.map { CleanText.line(table.text($0, place)) }.first { !$0.isEmpty } ?? ""
            return Table.Row(
                [
                    StyledText(plan.mapping.headers[place]),
                    StyledText(ImportMeaning.name(meaning, desk.programme, words), meaning == nil ? .muted : .text),
                    StyledText(example, .muted),
                ])
        }
    }

    private func likelyTable(_ plan: ImportPlan) -> Table {
        let columns: [Table.Column] = [
            .init(words.line, .fixed(7), .right, priority: 7), .init(words.inTheFile, .atLeast(14, share: 2), priority: 9),
            .init(words.thereAlready, .atLeast(14, share: 2), priority: 8), .init(words.alike, .atLeast(12, share: 2), priority: 4),
            .init(words.chosen, .fixed(8), priority: 6),
        ]
        return Table(columns: columns, count: plan.likely.count) { place in
            let likely = plan.likely[place]
            let isSame = preview.choices[likely.line] != nil
            let signs = likely.signs.map { words.sign($0.rawValue) }.joined(separator: ", ")
            return Table.Row(
                mark: isSame ? "=" : "",
                [
                    StyledText("\(likely.line)", .muted), StyledText(likely.person.shownName), StyledText(likely.other.shownName),
                    StyledText(signs, .muted), StyledText(isSame ? words.isSame : words.isOther, isSame ? .emphasis : .text),
                ])
        }
    }

    private func drawMeanings(_ plan: ImportPlan, into canvas: inout Canvas, _ layout: ImportLayout) {
        let all = ImportMeaning.all(desk.programme)
        let header =
            plan.mapping.headers.indices.contains(preview.columnList.selected) ? plan.mapping.headers[preview.columnList.selected] : ""
        let title = words.whatMeans(header) + " "
        canvas.put(StyledText(title, .title), in: layout.list.line(0))
        let sought = preview.meaningSought.typed
        let room = layout.list.line(0).dropFirstColumns(TextWidth.columns(of: title))
        canvas.put(sought.isEmpty ? StyledText(words.typeTheBeginning, .muted) : StyledText(sought, .emphasis), in: room)
        Table(columns: [.init("", .share(1))], count: all.count, showsTitles: false) { place in
            let isTaken = all[place].map { column in plan.mapping.columns.contains(column) } ?? false
            let name = ImportMeaning.name(all[place], desk.programme, words)
            return Table.Row([StyledText(name, isTaken ? .muted : .text)])
        }.draw(preview.list, isFocused: true, into: &canvas, area: layout.meanings)
    }

    private func drawQuestion(_ plan: ImportPlan, into canvas: inout Canvas, area: Area) {
        guard let question = preview.question else { return }
        switch question {
        case .likely(let selected):
            Dialog<ImportMessage>(
                words.likelyTitle, [StyledText(words.likelyQuestion(preview.unseenLikely))],
                [.init(ImportKeys.yes(words), words.likelyAsNew, .yes), .init(.tab, words.likelyCompare, .nextPane)]
            ).draw(selected: selected, into: &canvas, area: area)
        case .partial(let selected):
            let bad = plan.result.rejectedRows.count
            let rows = [
                StyledText(words.partialText(good: plan.records.count, bad: bad)), StyledText(words.partialFile, .muted),
            ]
            Dialog<ImportMessage>(
                bad > 0 ? words.partialTitle : words.importAnyway, (bad > 0 ? rows : []) + warnings(plan),
                [.init(ImportKeys.yes(words), words.importYes, .yes), .init(.escape, words.cancel, .back)]
            ).draw(selected: selected, into: &canvas, area: area)
        case .leave(let selected):
            Dialog<ImportMessage>(
                words.leaveImportTitle, [StyledText(words.leaveImportText)],
                [.init(ImportKeys.yes(words), words.leaveImportYes, .yes), .init(.escape, words.formStay, .back)]
            ).draw(selected: selected, into: &canvas, area: area)
        }
    }
}

extension ImportPlan.Fate {
    /// The name by which the texts know the fate.
    var name: String { String(describing: self) }
}
