/// Where the parts of the Attendance screen are.
struct MarkingLayout: Hashable {
    /// The frame of the list, the list in it, and the line in which one types a name; empty where nobody does.
    let listFrame: Area
    let list: Area
    let filter: Area
    /// The frame of the figures, and its inside: at the right, or below where the window is narrow.
    let figuresFrame: Area
    let figures: Area
    /// Whether the figures stand below.
    let isNarrow: Bool
    /// The frame of what lies over the list, and its inside.
    let panelFrame: Area
    let panel: Area
    /// In the search for a guest: the line in which one types, and the list.
    let searchLine: Area
    let searchList: Area

    /// The figures have room for meters from so many columns on.
    static let widest = 58

    /// The parts in an area.
    init(_ area: Area, isFiltering: Bool) {
        isNarrow = area.columns < 72
        let parts =
            isNarrow
            ? area.splitRows([.share(1), .fixed(min(6, max(3, area.rows - 8)))])
            : area.splitColumns([.share(1), .fixed(area.columns >= 112 ? Self.widest : 33)])
        listFrame = parts[0]
        figuresFrame = parts[1]
        figures = parts[1].inset(by: 1).inset(rows: 0, columns: 1)
        let inside = parts[0].inset(by: 1).splitRows([.share(1), .fixed(isFiltering ? 1 : 0)])
        list = inside[0]
        filter = inside[1]
        panelFrame = area
        panel = area.inset(by: 1)
        let search = panel.splitRows([.fixed(1), .share(1)])
        searchLine = search[0]
        searchList = search[1]
    }
}
