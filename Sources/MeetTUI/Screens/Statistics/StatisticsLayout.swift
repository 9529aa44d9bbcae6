/// Where the parts of the Statistics screen are.
struct StatisticsLayout: Hashable {
    /// The frame of the topics, and its inside.
    let topicsFrame: Area
    let topics: Area
    /// The frame of the text, and its inside.
    let textFrame: Area
    let text: Area

    /// The parts in an area: the list is narrow, since the text has tables.
    init(_ area: Area) {
        let columns = area.splitColumns([.fixed(area.columns < 72 ? 14 : area.columns < 110 ? 19 : 30), .share(1)])
        topicsFrame = columns[0]
        topics = columns[0].inset(by: 1)
        textFrame = columns[1]
        text = columns[1].inset(by: 1).dropFirstColumns(1)
    }
}
