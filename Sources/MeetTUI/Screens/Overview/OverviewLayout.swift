import MeetCore

/// Where the parts of the Overview are.
struct OverviewLayout: Hashable {
    /// The list of cohorts, inside its frame.
    let cohorts: Area
    /// The frame of the list.
    let cohortsFrame: Area
    /// The frame of what is wrong with the selected cohort, and of the next sessions.
    let detailFrame: Area

    /// The parts in an area.
    init(_ area: Area, _ desk: Desk) {
        let wanted = desk.programme.cohorts.count + 3
        let parts = area.splitRows([.fixed(min(wanted, max(6, area.rows - 8))), .share(1)])
        cohortsFrame = parts[0]
        cohorts = parts[0].inset(by: 1)
        detailFrame = parts[1]
    }
}
