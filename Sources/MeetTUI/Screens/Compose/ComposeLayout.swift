/// Where the parts of the Compose screen are.
///
/// The mix pane has a line for each axis, one for crossing, one for what is worst and one for energy; the lists get the rest. Where two lists do not fit beside each
/// other, only the one that takes the keys is shown.
struct ComposeLayout: Hashable {
    /// The place of both lists with their frames.
    let lists: Area
    /// The frames of the two lists; empty where a list is not shown.
    let applicantsFrame: Area
    let membersFrame: Area
    /// The line of the filter, above the applicants.
    let filter: Area
    /// The lists inside their frames.
    let applicants: Area
    let members: Area
    /// The frame of the mix, and its parts.
    let mixFrame: Area
    let meters: Area
    let crossing: Area
    let worst: Area
    let energy: Area

    /// The parts in an area.
    init(_ area: Area, axes: Int, pane: ComposeState.Pane) {
        let mixRows = min(axes + 5, max(3, area.rows - 7))
        let rows = area.splitRows([.share(1), .fixed(mixRows)])
        // The frames share a border, so the lists reach one row into the mix pane.
        lists = Area(row: rows[0].row, column: area.column, rows: rows[0].rows + (rows[1].rows > 0 ? 1 : 0), columns: area.columns)
        if area.columns < 72 {
            let none = Area(row: lists.row, column: lists.column, rows: 0, columns: 0)
            applicantsFrame = pane == .applicants ? lists : none
            membersFrame = pane == .members ? lists : none
        } else {
            let left = (lists.columns * 11 + 10) / 20
            applicantsFrame = Area(row: lists.row, column: lists.column, rows: lists.rows, columns: left)
            membersFrame = Area(row: lists.row, column: lists.column + left - 1, rows: lists.rows, columns: lists.columns - left + 1)
        }
        let inside = applicantsFrame.inset(by: 1)
        filter = inside.line(0)
        applicants = inside.dropFirstRows(1)
        members = membersFrame.inset(by: 1)
        mixFrame = rows[1]
        let mix = rows[1].inset(rows: 1, columns: 1)
        let parts = mix.splitRows([.share(1), .fixed(mix.rows > 2 ? 1 : 0), .fixed(mix.rows > 1 ? 1 : 0), .fixed(1)])
        meters = parts[0]
        crossing = parts[1]
        worst = parts[2]
        energy = parts[3]
    }
}
