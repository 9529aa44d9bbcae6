import MeetCore

/// Draws the whole window.
struct AppView {
    let state: AppState

    private var words: Words { state.words }

    /// Draws into a canvas of the size of the window.
    func draw(into canvas: inout Canvas) {
        canvas.name(keys: state.glyphs.keyNames)
        var sized = state
        sized.size = canvas.size
        let frame = sized.frame
        guard frame.isLargeEnough else {
            drawTooSmall(into: &canvas)
            return
        }
        drawHeader(into: &canvas, area: frame.header)
        if let start = state.start {
            StartView(state: start, words: words).draw(into: &canvas, area: frame.screen)
        } else if let desk = state.desk {
            switch state.screen {
            case .overview:
                OverviewView(state: state.overview, desk: desk, words: words, proven: state.proven?.bound).draw(
                    into: &canvas, area: frame.screen)
            case .people: PeopleView(state: state.people, desk: desk, words: words).draw(into: &canvas, area: frame.screen)
            case .tables: TablesView(state: state.tables, desk: desk, words: words).draw(into: &canvas, area: frame.screen)
            case .statistics: StatisticsView(state: state.statistics, desk: desk, words: words).draw(into: &canvas, area: frame.screen)
            case .venues: VenuesView(state: state.venues, desk: desk, words: words).draw(into: &canvas, area: frame.screen)
            case .attendance: MarkingView(state: state.marking, desk: desk, words: words).draw(into: &canvas, area: frame.screen)
            case .rules: RulesView(state: state.rules, desk: desk, words: words).draw(into: &canvas, area: frame.screen)
            case .compose: ComposeView(state: state.compose, desk: desk, words: words).draw(into: &canvas, area: frame.screen)
            }
        } else if let preview = state.preview {
            OverviewView(state: state.overview, preview: preview, words: words).draw(into: &canvas, area: frame.screen)
        } else if state.message == nil {
            canvas.put(StyledText(words.loading, .muted), in: frame.screen.line(0))
        }
        drawOverlay(into: &canvas, area: frame.screen)
        if let tour = state.tour { TourView(state: tour, words: words).draw(into: &canvas, area: frame.tour) }
        drawMessage(into: &canvas, frame)
        state.notice?.draw(title: words.noticeTitle, answer: "\(words.keyClose) [\(Key.enter.label)]", into: &canvas, area: frame.screen)
        KeyBar(AppKeys.map(state)).draw(into: &canvas, area: frame.keys, above: keysAbove(frame))
    }

    /// Where nothing is said, the line of messages holds the keys that have no room below.
    private func keysAbove(_ frame: AppFrame) -> Area? {
        state.message == nil && state.match == nil ? frame.message : nil
    }

    /// The key whose name in the key bar is under a cell of the screen, for the mouse; nil where there is none.
    func key(at position: Position) -> Key? {
        let frame = state.frame
        guard frame.isLargeEnough else { return nil }
        return KeyBar(AppKeys.map(state)).key(at: position, area: frame.keys, above: keysAbove(frame), glyphs: state.glyphs)
    }

    /// The help of the place under it.
    static func help(_ state: AppState, _ glyphs: GlyphSet) -> HelpPanel {
        let words = state.words
        let place =
            state.start != nil ? words.startTitle : state.underHelp != nil ? words.attendanceList : words.screen(state.screen.rawValue)
        return HelpPanel(
            title: words.helpTitle(place), AppKeys.helpMap(state),
            notes: helpNotes(state, glyphs).enumerated().map { StyledText($1, $0 == 0 ? .title : .text) }, glyphs: glyphs,
            columns: state.frame.screen.columns - 4)
    }

    /// What the signs and numbers of the place under the help mean, after a title.
    static func helpNotes(_ state: AppState, _ glyphs: GlyphSet) -> [String] {
        guard state.desk != nil else { return [] }
        return state.underHelp != nil ? state.words.printNotes : state.shown.notes(state.words, glyphs)
    }

    /// The question before something would be lost.
    static func quitDialog(_ state: AppState) -> Dialog<AppMessage> {
        let words = state.words
        var reasons: [String] = []
        if state.match != nil { reasons.append(words.quitWhileMatching) }
        if state.venues.planning != nil || state.venues.unkept != nil { reasons.append(words.quitWhilePlanning) }
        if state.tables.search != nil { reasons.append(words.quitWhileSeating) }
        if state.isSaving { reasons.append(words.quitWhileSaving) }
        if state.holdsTyped { reasons.append(words.quitWhileTyping) }
        return Dialog(
            words.quitTitle, reasons.map { StyledText($0) },
            [.init(.character("q"), words.quitYes, .quitAnyway), .init(.escape, words.quitNo, .stay)])
    }

    private func drawHeader(into canvas: inout Canvas, area: Area) {
        canvas.fill(area, role: .header)
        var parts: [String] = []
        if let preview = state.preview { parts += [preview.desk.programme.name, words.overview, words.loading] }
        if let desk = state.desk {
            parts.append(desk.programme.name)
            parts.append(words.screen(state.screen.rawValue))
            let cohorts = desk.programme.cohorts
            if state.screen.tellsCohort, let place = state.shown.cohortInView, cohorts.indices.contains(place) {
                let cohort = cohorts[place]
                parts.append(words.cohortOf(cohort.name, place + 1, cohorts.count))
                parts.append(desk.programme.slot(cohort.slot)?.name(words.language.code) ?? "")
            }
        }
        let standing = state.isReadOnly ? "\(words.readOnly) · \(words.language.code)" : words.language.code
        let right = state.saving.isEmpty ? standing : words.stillSaving
        let width = TextWidth.columns(of: right)
        let left = Area(row: area.row, column: area.column + 1, rows: 1, columns: max(0, area.columns - width - 3))
        canvas.put(StyledText(parts.filter { !$0.isEmpty }.joined(separator: " · "), .header), in: left)
        canvas.put(right, at: Position(row: area.row, column: area.endColumn - width - 1), role: .header, in: area)
    }

    private func drawOverlay(into canvas: inout Canvas, area: Area) {
        switch state.overlay {
        case .help(let scroll): Self.help(state, canvas.glyphs).draw(scroll, into: &canvas, area: area)
        case .printing(let print):
            guard let desk = state.desk else { return }
            let title = print.title(desk, words)
            canvas.fill(area)
            let inside = Panel(title, isFocused: true).draw(into: &canvas, area: area)
            let top = print.scroll.shownTop(count: print.lines.count, height: inside.rows)
            for row in 0..<max(0, min(inside.rows, print.lines.count - top)) {
                canvas.put(StyledText(print.lines[top + row]), in: inside.line(row))
            }
            if print.lines.count > inside.rows {
                ScrollBar(top: top, height: inside.rows, count: print.lines.count)
                    .draw(into: &canvas, column: area.endColumn - 1, rows: inside.rowRange, in: area)
            }
            canvas.cursor = inside.isEmpty ? nil : inside.origin
        case .palette(let palette): PaletteView(state: palette, words: words).draw(into: &canvas, area: area)
        case .changes(let changes): ChangesView(state: changes, words: words).draw(into: &canvas, area: area)
        case .quit(let selected): Self.quitDialog(state).draw(selected: selected, into: &canvas, area: area)
        case nil: break
        }
    }

    private func drawMessage(into canvas: inout Canvas, _ frame: AppFrame) {
        let area = frame.message
        if let match = state.match {
            ProgressLine(
                words.matching, done: match.percent, of: 100,
                note: words.matchNote(
                    of: match.cohort, mix: match.best.mix, unfilled: match.best.unfilled, hard: match.best.hard, bound: match.bound,
                    isWhole: match.scope == MatchScope())
            ).draw(into: &canvas, area: area)
            if state.message == nil { return }
        }
        guard let message = state.message else { return }
        let rows = message.rows(columns: area.columns).count
        // An error is shown whole in a frame of its own, and afterwards its first sentence is enough.
        guard rows > 1, message.kind != .error else { return message.draw(into: &canvas, area: area) }
        message.drawAll(into: &canvas, area: whole(rows, frame, cursor: canvas.cursor))
    }

    /// Where a message of several rows stands: over the last rows of the screen and its own, but at the top where one would not see the cursor.
    private func whole(_ rows: Int, _ frame: AppFrame, cursor: Position?) -> Area {
        let (screen, line) = (frame.screen, frame.message)
        let count = min(rows, screen.rows + 1)
        // What the tour asks for stands between, and stays to be read.
        let end = state.tour == nil ? line.row + 1 : screen.row + screen.rows
        let below = Area(row: end - count, column: line.column, rows: count, columns: line.columns)
        guard let cursor, below.contains(cursor) else { return below }
        return Area(row: screen.row, column: line.column, rows: count, columns: line.columns)
    }

    private func drawTooSmall(into canvas: inout Canvas) {
        canvas.fill(canvas.area)
        for (row, line) in words.windowTooSmall(rows: canvas.size.rows, columns: canvas.size.columns).enumerated() {
            canvas.put(StyledText(line), in: canvas.area.line(row))
        }
        canvas.cursor = canvas.area.isEmpty ? nil : Position(row: 0, column: 0)
        if case .quit(let selected) = state.overlay { Self.quitDialog(state).draw(selected: selected, into: &canvas, area: canvas.area) }
    }
}
