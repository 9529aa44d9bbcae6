import MeetCore

/// Where the parts of the Overview are.
struct OverviewLayout: Hashable {
    /// The list of cohorts, inside its frame.
    let cohorts: Area
    /// The frame of the list.
    let cohortsFrame: Area
    /// The frame of what is wrong with the selected cohort, of what is due, and of the next sessions.
    let troubleFrame: Area
    let dueFrame: Area
    let weekFrame: Area

    /// The parts in an area.
    init(_ area: Area, _ desk: Desk) {
        let wanted = desk.programme.cohorts.count + 3
        let parts = area.splitRows([.fixed(min(wanted, max(6, area.rows - 10))), .share(1)])
        cohortsFrame = parts[0]
        cohorts = parts[0].inset(by: 1)
        let columns = parts[1].splitColumns([.share(1), .share(1)])
        troubleFrame = columns[0]
        let right = columns[1].splitRows([.share(1), .share(1)])
        dueFrame = right[0]
        weekFrame = right[1]
    }

    /// The inside of the frame of one of the smaller lists.
    func inside(_ pane: OverviewState.Pane) -> Area {
        switch pane {
        case .cohorts: return cohorts
        case .trouble: return troubleFrame.inset(by: 1)
        case .due: return dueFrame.inset(by: 1)
        case .week: return weekFrame.inset(by: 1)
        }
    }
}
