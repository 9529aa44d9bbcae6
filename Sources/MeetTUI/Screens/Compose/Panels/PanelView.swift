import MeetCore

/// Draws a panel of the Compose screen over what is there.
struct PanelView {
    let panel: ComposePanel
    let state: ComposeState
    let desk: Desk
    let words: Words

    /// Draws into the area of the screen.
    func draw(into canvas: inout Canvas, area: Area) {
        let layout = PanelLayout(panel.subject, area, axes: desk.programme.axes.count)
        let text = PanelText(desk, state.cohort, words, versions: state.versions ?? [], meter: panel.meter)
        canvas.fill(layout.frame)
        Panel(text.title(panel.subject), note: panel.isCurrent(state.moment) ? "" : words.working, isFocused: true)
            .draw(into: &canvas, area: layout.frame)
        let rows = panel.rows ?? []
        let table = Table(columns: text.columns(panel.subject), count: rows.count) { text.row(rows[$0], marked: panel.marked) }
        table.draw(panel.list, isFocused: panel.naming == nil, into: &canvas, area: layout.table)
        if rows.isEmpty {
            canvas.placeCursor(layout.table.origin, in: layout.table)
        }
        if let naming = panel.naming {
            draw(naming, into: &canvas, area: layout.detail)
        } else if let selected = panel.selected, !isWhole(text.row(selected, marked: nil), text.detail(selected, of: panel.subject), layout)
        {
            let lines = TextWidth.wrap(text.detail(selected, of: panel.subject), columns: max(1, layout.detail.columns))
            for (row, line) in lines.enumerated() { canvas.put(StyledText(line), in: layout.detail.line(row)) }
        }
    }

    /// Whether a row shows its whole sentence: then that is not said again below.
    private func isWhole(_ row: Table.Row, _ sentence: String, _ layout: PanelLayout) -> Bool {
        // A column may be taken by the scroll bar.
        let room = layout.table.columns - Table.gutter - 1
        return row.isWide && row.cells.first?.plain == sentence && TextWidth.columns(of: sentence) <= room
    }

    private func draw(_ naming: VersionNaming, into canvas: inout Canvas, area: Area) {
        let label = words.versionName + " "
        canvas.put(StyledText(label), in: area.line(0))
        naming.field.draw(isFocused: true, into: &canvas, area: area.line(0).dropFirstColumns(TextWidth.columns(of: label)))
        let note = naming.trouble.map { StyledText("! " + $0, .warning) } ?? StyledText(words.versionNameHint, .muted)
        canvas.put(note, in: area.line(1))
    }
}
