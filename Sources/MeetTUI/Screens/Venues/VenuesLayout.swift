/// Where the parts of the Venues screen are.
struct VenuesLayout: Hashable {
    /// The frame of the sessions, the list in it, and the lines below that tell all of what is selected.
    let sessionsFrame: Area
    let sessions: Area
    let facts: Area
    /// The frame of the venues, and the list in it.
    let venuesFrame: Area
    let venues: Area
    /// The frame of what lies over the lists, and its inside.
    let panelFrame: Area
    let panel: Area
    /// A list in that, with lines below that tell all of what is selected.
    let weekList: Area
    let weekFacts: Area

    /// The parts in an area, with so many sessions.
    init(_ area: Area, sessions count: Int) {
        let facts = area.rows >= 30 ? 5 : area.rows >= 20 ? 3 : area.rows >= 16 ? 2 : 1
        let wanted = min(max(1, count) + 1, max(3, area.rows / 2 - 2)) + facts + 2
        let parts = area.splitRows([.fixed(min(wanted, area.rows)), .share(1)])
        sessionsFrame = parts[0]
        let inside = parts[0].inset(by: 1).splitRows([.share(1), .fixed(facts)])
        sessions = inside[0]
        self.facts = inside[1]
        venuesFrame = parts[1]
        venues = parts[1].inset(by: 1)
        panelFrame = area
        panel = area.inset(by: 1)
        let below = panel.splitRows([.share(1), .fixed(area.rows >= 30 ? 7 : area.rows >= 16 ? 4 : 1)])
        weekList = below[0]
        weekFacts = below[1]
    }
}
