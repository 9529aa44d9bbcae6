import MeetCore

// The mouse, where it is for a screen or for what lies over it.
extension MeetApp {
    /// Does what the mouse asks for, on what is seen.
    func point(_ event: MouseEvent, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let desk = state.desk, state.frame.isLargeEnough else { return [] }
        let turn: ListMove? = event.kind == .wheelUp ? .up : event.kind == .wheelDown ? .down : nil
        switch state.overlay {
        case .help:
            if let turn { updateHelp(.scroll(turn), &state) }
            return []
        case .palette: return turn.map { updatePalette(.move($0), &state) } ?? []
        case .changes(var changes):
            let count = changes.lines?.count ?? 0
            _ = ListPointer.apply(event, to: &changes.list, count: count, area: ChangesView.list(state.frame.screen))
            state.overlay = .changes(changes)
            return []
        case .printing: return turn.map { updatePrint(.scroll($0), &state) } ?? []
        case .quit: return []
        case nil: break
        }
        let area = state.frame.screen
        switch state.screen {
        case .overview: return carryOut(state.overview.point(event, desk: desk, area: area, words: state.words), .overview, &state)
        case .people: return carryOut(state.people.point(event, desk: desk, area: area, words: state.words), .people, &state)
        case .compose:
            let isMatching = state.match != nil
            let requests = state.compose.point(event, desk: desk, area: area, words: state.words, isMatching: isMatching)
            return carryOut(requests, .compose, &state)
        case .statistics: return carryOut(state.statistics.point(event, desk: desk, area: area), .statistics, &state)
        case .tables: return carryOut(state.tables.point(event, desk: desk, area: area, words: state.words), .tables, &state)
        case .venues:
            return carryOut(state.venues.point(event, desk: desk, area: area, words: state.words, glyphs: state.glyphs), .venues, &state)
        case .attendance:
            let isMatching = state.match != nil
            let requests = state.marking.point(event, desk: desk, area: area, words: state.words, isMatching: isMatching)
            return carryOut(requests, .attendance, &state)
        case .rules: return carryOut(state.rules.point(event, desk: desk, area: area, words: state.words), .rules, &state)
        }
    }
}
