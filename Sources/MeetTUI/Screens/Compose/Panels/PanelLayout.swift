/// Where the parts of a panel are: over the lists, or over the whole screen; its table, and below it the lines for the row selected.
struct PanelLayout: Hashable {
    let frame: Area
    let table: Area
    let detail: Area

    /// The parts of a panel on a screen of so many axes.
    init(_ subject: PanelSubject, _ area: Area, axes: Int) {
        let compose = ComposeLayout(area, axes: axes, pane: .applicants)
        frame = subject.isLarge ? area : compose.lists
        let inside = frame.inset(by: 1)
        // Whom to recruit is a long sentence about few rows.
        let isLong = subject == .recruits && inside.rows >= 8
        let lines = isLong ? 3 : inside.rows >= 14 ? 3 : inside.rows >= 6 ? 2 : inside.rows >= 4 ? 1 : 0
        let parts = inside.splitRows([.share(1), .fixed(lines)])
        table = parts[0]
        detail = parts[1].inset(rows: 0, columns: 1)
    }
}
