/// Where the parts of the Rules screen are.
struct RulesLayout: Hashable {
    /// The frame of the list, and the list inside it.
    let listFrame: Area
    let list: Area
    /// The frame of what is selected or edited, and its inside.
    let detailFrame: Area
    let detail: Area
    /// The frame of whether the rules can be met, and its inside.
    let reportFrame: Area
    let report: Area
    /// The inside of the whole screen, where the report is shown in full.
    let whole: Area

    /// The parts in an area: what is there at the left, one thing of it at the right, what follows from it below.
    init(_ area: Area) {
        let below = min(max(6, area.rows * 2 / 5), 18)
        let parts = area.splitRows([.share(1), .fixed(below)])
        let columns = parts[0].splitColumns([.fixed(min(48, area.columns * 2 / 5)), .share(1)])
        listFrame = columns[0]
        list = listFrame.inset(by: 1)
        detailFrame = columns[1]
        detail = detailFrame.inset(by: 1)
        reportFrame = parts[1]
        report = reportFrame.inset(by: 1)
        whole = area.inset(by: 1)
    }
}
