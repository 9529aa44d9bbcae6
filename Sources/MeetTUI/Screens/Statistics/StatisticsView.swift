import MeetCore

/// Draws the Statistics screen: what there is to read about, and the figures with bars.
struct StatisticsView {
    let state: StatisticsState
    let desk: Desk
    let words: Words

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let layout = StatisticsLayout(area)
        let cohorts = desk.programme.cohorts
        Panel(words.statisticsTopics, isFocused: state.pane == .topics).draw(into: &canvas, area: layout.topicsFrame)
        let table = Table(
            columns: [.init("", .share(1), priority: 9)], count: StatisticsTopic.rows(cohorts: cohorts.count), showsTitles: false
        ) { row in
            switch StatisticsTopic(row: row) {
            case .programme: return Table.Row([StyledText(words.wholeProgramme)])
            case .sideBySide: return Table.Row([StyledText(words.topicSideBySide)])
            case .cohort(let place):
                return Table.Row([StyledText(cohorts[place].name.isEmpty ? cohorts[place].id.text : cohorts[place].name)])
            }
        }
        drawText(layout, into: &canvas)
        // Also while one reads the cursor stands on what one reads about: the text has no place of its own.
        table.draw(state.list, isFocused: true, into: &canvas, area: layout.topics)
    }

    private func drawText(_ layout: StatisticsLayout, into canvas: inout Canvas) {
        Panel(title, note: words.helpTellsWords, isFocused: state.pane == .text).draw(into: &canvas, area: layout.textFrame)
        guard state.record != nil else {
            canvas.put(StyledText(state.hasFailed ? words.notCounted : words.loading, .muted), in: layout.text.line(0))
            return
        }
        state.scroll.draw(state.lines.map { StyledText($0) }, into: &canvas, area: layout.text, bar: layout.textFrame.endColumn - 1)
    }

    private var title: String {
        switch state.topic {
        case .programme: return words.wholeProgramme
        case .sideBySide: return words.cohortsSideBySide
        case .cohort(let place): return desk.programme.cohorts.indices.contains(place) ? desk.programme.cohorts[place].name : ""
        }
    }
}
