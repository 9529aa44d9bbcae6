import MeetCore

extension MeetApp {
    func update(_ state: inout AppState, _ message: AppMessage) -> [LoopEffect<AppEffect>] {
        if isKey(message) { state.message = nil }
        // Who asks to leave has read enough.
        if case .quit = message { state.notice = nil }
        let effects = react(&state, message) + keepPlan(&state) + checkRules(&state) + heed(&state)
        if !isKey(message), case .palette(var palette) = state.overlay {
            // An answer may make something possible, or no longer.
            palette.refresh(state)
            state.overlay = .palette(palette)
        }
        follow(&state)
        if state.message == nil, state.desk != nil, state.match == nil {
            state.message = state.unsaid
            state.unsaid = nil
        }
        showWhole(&state)
        state.fit()
        return effects + beside(&state)
    }

    /// Takes a message into account, without what every message does.
    func react(_ state: inout AppState, _ message: AppMessage) -> [LoopEffect<AppEffect>] {
        switch message {
        case .start(let request): return [.run(.load(request: request))]
        case .resized(let size): state.size = size
        case .pointed(let event): return point(event, &state)
        case .turnTo(let screen):
            state.turn(to: screen)
        case .overview(let message):
            guard let desk = state.desk else { break }
            return carryOut(state.overview.update(message, desk: desk), .overview, &state)
        case .people(let message):
            guard let desk = state.desk else { break }
            return carryOut(state.people.update(message, desk: desk, words: state.words), .people, &state)
        case .compose(let message):
            guard let desk = state.desk else { break }
            let requests = state.compose.update(message, desk: desk, words: state.words, isMatching: state.match != nil)
            return carryOut(requests, .compose, &state)
        case .statistics(let message):
            guard let desk = state.desk else { break }
            return carryOut(state.statistics.update(message, desk: desk, words: state.words), .statistics, &state)
        case .tables(let message):
            guard let desk = state.desk else { break }
            return carryOut(state.tables.update(message, desk: desk, words: state.words), .tables, &state)
        case .venues(let message):
            guard let desk = state.desk else { break }
            return carryOut(state.venues.update(message, desk: desk, words: state.words), .venues, &state)
        case .marking(let message):
            guard let desk = state.desk else { break }
            let requests = state.marking.update(message, desk: desk, words: state.words, isMatching: state.match != nil)
            return carryOut(requests, .attendance, &state)
        case .rules(let message):
            guard let desk = state.desk else { break }
            return carryOut(state.rules.update(message, desk: desk, words: state.words), .rules, &state)
        case .printing(let message): return updatePrint(message, &state)
        case .starting(let message): return updateStart(message, &state)
        case .palette(let message): return updatePalette(message, &state)
        case .changes(let message): updateChanges(message, &state)
        case .openPalette: openPalette(.all, &state)
        case .findCohort: openPalette(.cohorts, &state)
        case .openChanges: return openChanges(&state)
        case .backUp: return backUp(&state)
        case .goTo(let destination): go(to: destination, &state)
        case .tour(let message): return updateTour(message, &state)
        case .early(let key): if state.early.count < 100 { state.early.append(key) }
        case .openHelp:
            if case .printing(let print) = state.overlay { state.underHelp = print }
            state.overlay = .help(ScrollState())
        case .help(let message): updateHelp(message, &state)
        case .notice(let message): updateNotice(message, &state)
        case .stopMatch: return state.match == nil ? [] : [.run(.stopMatch)]
        case .undo: return stepBack(&state, isRedo: false)
        case .redo: return stepBack(&state, isRedo: true)
        case .quit:
            guard state.wouldLose else { return [.quit] }
            state.overlay = .quit(selected: 1)
        case .quitDialog(let selected): state.overlay = .quit(selected: selected)
        case .quitAnyway: return [.quit]
        case .stay: state.overlay = nil
        case .suspend: return [.suspend]
        case .redraw: return [.redraw]
        case .previewed, .loaded, .saved, .kept, .outdated, .rulesChecked, .versions, .worked, .undone, .marksUndone, .undoBlocked, .begun,
            .pathsFound, .found,
            .changesRead, .personHistoryRead, .statisticsRead, .tablesRead, .sessionTroublesFound, .tablesProgress, .tablesWorked,
            .attendanceRead,
            .matchProgress,
            .matched,
            .bookingProgress,
            .booked,
            .disturbed, .reread,
            .wrote, .sheetRecordRead, .printed, .paperFound, .printersFound, .backedUp, .notBackedUp, .lookedUp, .failed:
            return answer(&state, message)
        }
        return []
    }

    private func stepBack(_ state: inout AppState, isRedo: Bool) -> [LoopEffect<AppEffect>] {
        guard state.desk != nil else { return [] }
        guard !state.isReadOnly else {
            state.message = MessageLine(.warning, state.words.cannotChange)
            return []
        }
        guard state.match == nil else {
            state.message = MessageLine(.warning, state.words.waitForMatch)
            return []
        }
        // What another did is not undone unawares, only because it came last.
        if !isRedo, let history = state.desk?.history, let other = history.other, state.agreedUndo != history.number {
            state.agreedUndo = history.number
            state.message = MessageLine(.warning, state.words.undoOfOther(history.undo ?? "", by: other))
            return []
        }
        let request = state.nextRequest()
        state.loading.insert(request)
        // What is on its way from here comes first, and it is that which is meant.
        let isQuiet = state.saving.isEmpty && state.keeping.isEmpty && state.loading.count == 1
        let expected = isQuiet ? state.desk?.history.number : nil
        return [.run(isRedo ? .redo(request: request) : .undo(request: request, expected: expected))]
    }

    func updateHelp(_ message: HelpMessage, _ state: inout AppState) {
        guard case .help(var scroll) = state.overlay else { return }
        switch message {
        case .close:
            state.overlay = state.underHelp.map { .printing($0) }
            state.underHelp = nil
            state.refresh()
        case .scroll(let move):
            scroll.apply(move, count: AppView.help(state, .unicode).lines.count, height: HelpPanel.height(in: state.frame.screen))
            state.overlay = .help(scroll)
        case .figures:
            let panel = AppView.help(state, .unicode)
            guard let start = panel.notesStart else { break }
            let (count, height) = (panel.lines.count, HelpPanel.height(in: state.frame.screen))
            let isThere = scroll.top >= min(start, max(0, count - height))
            scroll.apply(.home, count: count, height: height)
            if !isThere { scroll.move(by: start, count: count, height: height) }
            state.overlay = .help(scroll)
        }
    }

    /// Whether a message comes from the person: then what was said before is read, and goes.
    private func isKey(_ message: AppMessage) -> Bool {
        switch message {
        case .start, .resized, .disturbed, .reread, .notice, .previewed, .loaded, .saved, .kept, .outdated, .rulesChecked, .versions,
            .worked, .undone,
            .marksUndone,
            .undoBlocked, .begun,
            .pathsFound, .found,
            .changesRead, .personHistoryRead, .statisticsRead, .tablesRead, .sessionTroublesFound, .tablesProgress, .tablesWorked,
            .attendanceRead,
            .matchProgress,
            .matched,
            .bookingProgress,
            .booked,
            .wrote, .sheetRecordRead, .printed, .paperFound, .printersFound, .backedUp, .notBackedUp, .lookedUp, .failed:
            return false
        default: return true
        }
    }
}
