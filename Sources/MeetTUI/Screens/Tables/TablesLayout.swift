/// Where the parts of the Tables screen are.
struct TablesLayout: Hashable {
    /// The frame of the seats of a session, and its inside.
    let seatsFrame: Area
    let seats: Area
    /// The frame of those whom the selected person sits with; empty in a narrow window.
    let partnersFrame: Area
    let partners: Area
    /// The frame of the figures.
    let figuresFrame: Area
    /// The frame of a panel over both lists, and the list in it.
    let panelFrame: Area
    let panelList: Area

    /// The parts in an area.
    init(_ area: Area) {
        let rows = area.splitRows([.share(1), .fixed(min(5, max(3, area.rows - 8)))])
        figuresFrame = rows[1]
        panelFrame = rows[0]
        panelList = rows[0].inset(by: 1)
        if area.columns < 72 {
            seatsFrame = rows[0]
            partnersFrame = Area(row: rows[0].row, column: rows[0].column, rows: 0, columns: 0)
        } else {
            let columns = rows[0].splitColumns([.share(3), .share(2)])
            seatsFrame = columns[0]
            partnersFrame = columns[1]
        }
        seats = seatsFrame.inset(by: 1)
        partners = partnersFrame.inset(by: 1)
    }
}
