import MeetCore

extension StatisticsState {
    /// Takes a message into account.
    mutating func update(_ message: StatisticsMessage, desk: Desk, words: Words) -> [ScreenRequest] {
        switch message {
        case .move(let move):
            guard pane == .topics else {
                scroll.apply(move)
                break
            }
            list.apply(move, count: StatisticsTopic.rows(cohorts: desk.programme.cohorts.count))
        case .turn: pane = pane == .topics ? .text : .topics
        case .read: pane = .text
        case .leave:
            if pane == .text { pane = .topics } else { showsGrid = false }
        case .grid:
            guard case .cohort(let place) = topic else { return [.say(MessageLine(.info, words.gridIsOfCohort))] }
            guard showsGrid || record?.hasGrid(of: desk.programme.cohorts[place].id) == true else {
                return [.say(MessageLine(.info, words.noTablesElsewhere))]
            }
            showsGrid.toggle()
        case .print: return printed(desk, words)
        case .report: return [.writeFile(.report)]
        }
        return []
    }

    private func printed(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let sheet = sheet(words) else { return [.say(MessageLine(.info, words.loading))] }
        let name: String
        switch topic {
        case .cohort(let place): name = SheetFileName.statistics(desk.programme.cohorts[place], words)
        case .programme, .sideBySide: name = SheetFileName.statistics(nil, words)
        }
        return [.printMade(sheet, name: name)]
    }

    /// Does what the mouse asks for.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area) -> [ScreenRequest] {
        let layout = StatisticsLayout(area)
        if layout.text.contains(event.position) {
            switch event.kind {
            case .wheelUp: scroll.move(by: -3)
            case .wheelDown: scroll.move(by: 3)
            case .press, .doubleClick: pane = .text
            case .release: break
            }
            return []
        }
        let count = StatisticsTopic.rows(cohorts: desk.programme.cohorts.count)
        let answer = ListPointer.apply(event, to: &list, count: count, area: layout.topics, showsTitles: false)
        if answer != .elsewhere, event.kind == .press { pane = .topics }
        if answer == .entered { pane = .text }
        return []
    }
}
