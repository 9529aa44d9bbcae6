/// Where the parts of the preview of an import are.
struct ImportLayout: Hashable {
    /// What was found, what would come of it, and which lists there are.
    let head: Area
    let list: Area
    /// Where one chooses what a column means, under its heading.
    let meanings: Area
    /// What would come of the row selected.
    let detail: Area
    let progress: Area

    /// - Parameter warnings: how many lines the head has besides those that are always there.
    init(_ area: Area, warnings: Int) {
        let inside = area.inset(by: 1).inset(rows: 0, columns: 1)
        let parts = inside.splitRows([.fixed(3 + warnings), .atLeast(4, share: 3), .fixed(1), .share(2), .fixed(1)])
        head = parts[0]
        list = parts[1]
        meanings = Area(
            row: parts[1].row + 1, column: parts[1].column, rows: max(0, parts[1].rows + parts[3].rows), columns: parts[1].columns)
        detail = parts[3]
        progress = parts[4]
    }
}
