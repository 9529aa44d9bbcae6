/// Where the parts of the People screen are.
struct PeopleLayout: Hashable {
    /// The frame of the list.
    let listFrame: Area
    /// The filter's line.
    let filter: Area
    /// The list, inside its frame and below the filter.
    let list: Area
    /// The frame of the selected person: beside the list in a wide window, below it in a narrow one.
    let personFrame: Area

    /// The parts in an area.
    init(_ area: Area) {
        let parts =
            area.columns >= 110 ? area.splitColumns([.share(3), .share(2)]) : area.splitRows([.share(1), .fixed(min(8, area.rows / 2))])
        listFrame = parts[0]
        personFrame = parts[1]
        let inside = parts[0].inset(by: 1)
        filter = inside.line(0)
        list = inside.dropFirstRows(1)
    }

    /// Where the fields of the form of a person are, which lies over all; longer lines are harder to read.
    static func form(_ area: Area) -> Area {
        let inside = area.inset(rows: 1, columns: 2)
        return Area(row: inside.row, column: inside.column, rows: inside.rows, columns: min(inside.columns, 110))
    }
}
