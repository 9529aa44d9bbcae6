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

    /// Does what a screen asked for.
    func carryOut(_ requests: [ScreenRequest], _ screen: ScreenName, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard !state.isReadOnly || !requests.contains(where: \.changes) else {
            state.message = MessageLine(.warning, state.words.cannotChange)
            return []
        }
        var effects: [LoopEffect<AppEffect>] = []
        var arrangements: [Arrangement] = []
        for request in requests {
            switch request {
            case .arrange(let arrangement):
                state.desk?.make(arrangement)
                if case .mark(let marks) = arrangement, let desk = state.desk { state.marking.make(marks, desk) }
                if arrangement.fixes { state.proven = nil }
                arrangements.append(arrangement)
            case .keep(let change): effects += keep(screen, &state) { .keep(request: $0, change) }
            case .versions(let change):
                guard let desk = state.desk else { break }
                let request = state.nextRequest()
                state.compose.asked(request: request)
                effects.append(.run(.changeVersions(request: request, change, DeskSnapshot(desk: desk, number: request))))
            case .match(let scope): effects += startMatch(scope, &state)
            case .book(let cohort): effects += startBooking(cohort, &state)
            case .stopBooking: if state.venues.planning != nil { effects.append(.run(.stopBooking)) }
            case .writeCalendar(let wish):
                guard let desk = state.desk else { break }
                let request = state.nextRequest()
                state.writing[request] = .calendar
                effects.append(.run(.writeCalendar(request: request, wish, name: SheetFileName.calendar(desk.name(of: wish), state.words))))
            case .writePerson(let person):
                let request = state.nextRequest()
                state.writing[request] = .person
                let name = state.words.personFile(SheetFileName.plain(person.text))
                effects.append(.run(.writePerson(request: request, person, name: name)))
            case .readVenues(let path): effects += keep(screen, &state) { .readVenues(request: $0, path: path) }
            case .readBusy(let venue, let path, let mayClear):
                effects += keep(screen, &state) { .readBusy(request: $0, venue, path: path, mayClear: mayClear) }
            case .venues(let cohort, let session):
                state.screen = .venues
                if let desk = state.desk { state.venues.show(cohort: cohort, session: session, desk) }
            case .tables(let cohort):
                state.screen = .tables
                state.tables.show(cohort: cohort)
            case .compose(let cohort):
                state.screen = .compose
                if let desk = state.desk { state.compose.show(cohort: cohort, desk) }
            case .composePerson(let cohort, let person):
                state.screen = .compose
                guard let desk = state.desk else { break }
                state.compose.show(cohort: cohort, desk)
                state.compose.pane = desk.working.cohort(of: person) == cohort ? .members : .applicants
                state.compose.select(person: person)
            case .people: state.screen = .people
            case .backUp: effects += backUp(&state)
            case .mendRules:
                state.screen = .rules
                state.refresh()
            case .print(let cohort, let session, let kind): effects += showSheet(cohort, session: session, kind, &state)
            case .printMade(let sheet, let name): effects += showSheet(sheet, name: name, &state)
            case .look(let look): effects.append(self.look(look, &state))
            case .write(let name, let text, let about): effects.append(write(name, text, about, &state))
            case .searchTables(let question): effects += searchTables(question, &state)
            case .stopTables: effects.append(.run(.stopTables))
            case .say(let line): state.message = line
            }
        }
        if !arrangements.isEmpty {
            state.refresh()
            effects.append(save(arrangements, &state))
        }
        return effects
    }

    /// Has a change of people or programme kept, and tells the screen that asked the number of its request.
    private func keep(_ screen: ScreenName, _ state: inout AppState, _ effect: (Int) -> AppEffect) -> [LoopEffect<AppEffect>] {
        guard state.match == nil, state.loading.isEmpty else {
            state.message = MessageLine(.warning, state.match == nil ? state.words.waitForKeeping : state.words.waitForMatch)
            return []
        }
        let request = state.nextRequest()
        state.loading.insert(request)
        state.keeping[request] = screen
        return [.run(effect(request))] + hear(.asked(request: request), screen, &state)
    }

    /// Has the rules checked where the screen that shows it wants that.
    private func checkRules(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard state.screen == .rules, let desk = state.desk else { return [] }
        let request = state.lastRequest + 1
        guard let programme = state.rules.check(desk, state.words, request: request) else { return [] }
        state.lastRequest = request
        return [.run(.checkRules(request: request, programme, DeskSnapshot(desk: desk, number: request)))]
    }

    /// Lets a screen hear of a change that it asked for.
    func hear(_ news: KeepNews, _ screen: ScreenName, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let desk = state.desk else { return [] }
        let requests: [ScreenRequest]
        switch screen {
        case .overview: requests = state.overview.hear(news, desk: desk)
        case .people: requests = state.people.hear(news, desk: desk, words: state.words)
        case .compose: requests = state.compose.hear(news, desk: desk)
        case .tables: requests = state.tables.hear(news, desk: desk)
        case .statistics: requests = state.statistics.hear(news, desk: desk)
        case .venues: requests = state.venues.hear(news, desk: desk, words: state.words)
        case .attendance: requests = state.marking.hear(news, desk: desk)
        case .rules: requests = state.rules.hear(news, desk: desk)
        }
        return carryOut(requests, screen, &state)
    }

    /// Has something worked out for the Tables screen.
    private func searchTables(_ question: TablesJob.Question, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let desk = state.desk, let record = state.tables.record else { return [] }
        let request = state.nextRequest()
        state.tables.awaitSearch(request, question, record.basis)
        let job = TablesJob(
            question: question, cohort: record.cohort, plan: record.plan, attendance: record.attendance,
            snapshot: DeskSnapshot(desk: desk, number: request))
        return [.run(.workTables(request: request, job))]
    }

    /// Sends changes that are made on the desk to the store.
    func save(_ arrangements: [Arrangement], _ state: inout AppState) -> LoopEffect<AppEffect> {
        let request = state.nextRequest()
        state.saving[request] = arrangements
        return .run(.save(request: request, arrangements))
    }

    private func startMatch(_ scope: MatchScope, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let desk = state.desk else { return [] }
        guard state.match == nil else {
            state.message = MessageLine(.warning, state.words.waitForMatch)
            return []
        }
        guard state.loading.isEmpty else {
            // It would begin from who sat where before.
            state.message = MessageLine(.info, state.words.loading)
            return []
        }
        var scope = scope
        let past = scope.cohorts == nil ? PastCohorts(desk.data, dates: desk.dates, today: desk.today) : nil
        if let past, !past.left.isEmpty {
            state.message = MessageLine(.info, state.words.pastCohortsLeft(past.left.map { desk.programme.cohort($0)?.name ?? $0.text }))
            guard !past.open.isEmpty else { return [] }
            scope.cohorts = past.open
        }
        let request = state.nextRequest()
        // With very many cohorts the number of broken rules comes with the first of what is found.
        let score =
            desk.isLarge(scope)
            ? CompositionScore(hard: 0, unfilled: desk.unfilled, mix: desk.energy, absences: 0) : desk.score(of: scope)
        // The number of the request makes each match of a sitting a different draw; the seed is kept with the result.
        let seed = UInt64(request)
        state.match = AppState.Match(
            request: request, scope: scope, seed: seed, cohort: desk.name(of: scope), before: score,
            seats: desk.isLarge(scope) ? nil : desk.working.composition, best: score)
        return [.run(.match(request: request, scope, DeskSnapshot(desk: desk, number: request), seed: seed))]
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

    /// Does what the mouse asks for, on what is seen.
    private func point(_ event: MouseEvent, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
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

    /// Has a text written to a new file, and remembers what it holds until that is done.
    private func write(_ name: String, _ text: String, _ about: WrittenFile, _ state: inout AppState) -> LoopEffect<AppEffect> {
        let request = state.nextRequest()
        state.writing[request] = about
        return .run(.write(request: request, name: name, text: text, about: about))
    }

    private func updateHelp(_ message: HelpMessage, _ state: inout AppState) {
        guard case .help(var scroll) = state.overlay else { return }
        switch message {
        case .close:
            state.overlay = state.underHelp.map { .printing($0) }
            state.underHelp = nil
            state.refresh()
        case .scroll(let move):
            scroll.apply(move, count: AppView.help(state, .unicode).lines.count, height: HelpPanel.height(in: state.frame.screen))
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

extension AppState {
    /// Works out anew what the screen shows, after the data or the screen changed; the others do it when one turns to them.
    mutating func refresh() {
        guard let desk else { return }
        switch screen {
        case .overview: overview.refresh(desk)
        case .venues: venues.refresh(desk)
        case .rules: break
        case .tables: tables.refresh()
        case .statistics: statistics.refresh()
        case .attendance: marking.refresh(desk)
        case .people: people.refresh(desk)
        case .compose: compose.refresh(desk)
        }
        if case .printing(var print) = overlay {
            print.refresh(desk, words)
            overlay = .printing(print)
        }
        if case .palette(var palette) = overlay {
            palette.refresh(self)
            overlay = .palette(palette)
        }
    }

    /// Keeps selections in sight for the present size.
    mutating func fit() {
        if case .palette(var palette) = overlay {
            palette.list.fit(count: palette.entries.count, height: PaletteView.layout(frame.screen).list.rows)
            overlay = .palette(palette)
        }
        if case .changes(var changes) = overlay {
            changes.list.fit(count: changes.lines?.count ?? 0, height: Table.height(in: ChangesView.list(frame.screen)))
            overlay = .changes(changes)
        }
        let screenArea = frame.screen
        start?.path?.fit(height: StartView.layout(screenArea).candidates.rows)
        guard let desk else { return }
        overview.fit(desk, area: frame.screen)
        people.fit(desk, area: frame.screen, words: words)
        compose.fit(desk, area: frame.screen)
        tables.fit(desk, area: frame.screen)
        if screen == .statistics { statistics.fit(desk, area: frame.screen, words: words) }
        venues.fit(desk, area: frame.screen, words: words)
        marking.fit(desk, area: frame.screen, words: words)
        rules.fit(desk, area: frame.screen, words: words)
    }
}
