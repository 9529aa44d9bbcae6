import MeetCore

extension MeetApp {
    /// Takes the answer to an effect into account; an answer to a request that is no longer awaited is dropped.
    func answer(_ state: inout AppState, _ message: AppMessage) -> [LoopEffect<AppEffect>] {
        let words = state.words
        switch message {
        case .loaded(let request, let desk):
            guard state.loading.remove(request) != nil else { break }
            greet(&state, desk)
            state.take(desk)
            // How the tour begins is how things stood before the first key.
            follow(&state)
            return pressEarly(&state)
        case .previewed(let request, let preview):
            guard state.loading.contains(request), state.desk == nil else { break }
            state.preview = preview
            state.overview.look(preview.desk)
        case .saved(let request, let history):
            guard let saved = state.saving.removeValue(forKey: request) else { break }
            // What another coordinator marked meanwhile is seen with one's own.
            if saved.contains(where: \.isMark) { state.marking.wantsReading = true }
            // Of several saves under way only the last one's history is what holds now.
            guard state.saving.isEmpty else { break }
            state.desk?.history = history
            let more = reloadChanges(&state)
            // Who asked to quit meanwhile was only kept by this save.
            if case .quit = state.overlay, !state.wouldLose { return [.quit] }
            return more
        case .kept(let request, let desk, let name):
            guard state.loading.remove(request) != nil else { break }
            state.take(desk)
            let rejects = state.rejectsSaved
            state.rejectsSaved = nil
            let said = name.map { name in
                rejects.map { words.keptWithoutRejects(name, $0.count, $0.file) } ?? words.kept(name)
            }
            state.message = MessageLine(.info, said ?? words.nothingDiffers)
            let more = tell(.kept(request: request), request, &state) + reloadChanges(&state)
            if case .quit = state.overlay, !state.wouldLose { return [.quit] }
            return more
        case .outdated(let request, let desk, let text):
            guard state.loading.remove(request) != nil else { break }
            closeQuestion(&state)
            state.take(desk)
            let effects = tell(.outdated(request: request), request, &state) + reloadChanges(&state)
            state.message = MessageLine(.warning, words.notSaved(text))
            return effects
        case .versions(let request, let versions, let history):
            if let history {
                state.desk?.history = history
                if let line = state.compose.kept(request: request, versions, words) { state.message = line }
            }
            state.compose.take(versions, request: history == nil ? request : nil)
        case .worked(let request, let answer):
            guard let desk = state.desk else { break }
            state.compose.take(answer, request: request, desk: desk)
            if case .bound(let energy) = answer { state.overview.takeProof(energy, request: request) }
        case .rulesChecked(let request, let report):
            guard let desk = state.desk, state.rules.take(report, request: request) else { break }
            return carryOut(state.rules.decide(desk, state.words), .rules, &state)
        case .undone(let request, let desk, let name, let isRedo, let screen):
            guard state.loading.remove(request) != nil else { break }
            guard let desk else {
                state.message = MessageLine(.info, isRedo ? words.nothingToRedo : words.nothingToUndo)
                break
            }
            state.take(desk)
            if state.proven?.pins != state.desk?.working.currentPins { state.proven = nil }
            return sayUndone(name, isRedo: isRedo, on: screen, &state)
        case .marksUndone(let request, let history, let name, let isRedo):
            guard state.loading.remove(request) != nil else { break }
            state.desk?.history = history
            state.marking.wantsReading = true
            return sayUndone(name, isRedo: isRedo, on: .attendance, &state)
        case .undoBlocked(let request, let history, let text):
            guard state.loading.remove(request) != nil else { break }
            state.desk?.history = history
            state.agreedUndo = history.number
            state.message = MessageLine(.warning, text)
        case .begun(let request, let beginning, let desk, let applicants): return begun(request, beginning, desk, applicants, &state)
        case .pathsFound(let request, let paths):
            state.start?.path?.take(paths, request: request)
            state.people.take(.paths(paths), request: request)
            state.venues.take(paths: paths, request: request)
        case .lookedUp(let request, let answer): state.people.take(answer, request: request)
        case .found(let request, let persons):
            guard case .palette(var palette) = state.overlay else { break }
            palette.take(persons, request: request, state)
            state.overlay = .palette(palette)
        case .changesRead(let request, let lines): takeChanges(request, lines, &state)
        case .personHistoryRead(let request, let lines): state.people.take(history: lines, request: request)
        case .tablesRead(let request, let record):
            guard let desk = state.desk, let line = state.tables.take(record, request: request, desk, words) else { break }
            state.message = line
        case .statisticsRead(let request, let record): state.statistics.take(record, request: request)
        case .attendanceRead(let request, let cohort, let attendance):
            if let desk = state.desk { state.marking.take(attendance, of: cohort, request: request, under: state.marksUnderWay, desk) }
        case .sessionTroublesFound(let request, let troubles):
            if let desk = state.desk { state.overview.take(troubles, request: request, desk) }
        case .tablesProgress(let request, let percent, let choices):
            state.tables.take(percent: percent, choices, request: request)
        case .tablesWorked(let request, let answer):
            let isAwaited = state.tables.search?.request == request
            if let line = state.tables.take(answer, request: request, words) { state.message = line }
            if isAwaited { closeQuestion(&state) }
            if isAwaited, case .all(let planned) = answer, !planned.isEmpty {
                return carryOut([.keep(.allTables(planned))], .tables, &state)
            }
        case .matchProgress(let request, let progress):
            guard state.match?.request == request else { break }
            state.match?.percent = Int(min(1, max(0, progress.used)) * 100)
            guard !showsNumbersOnly(progress, &state) else { break }
            show(progress.composition, of: state.match?.scope, &state)
            guard let desk = state.desk, let scope = state.match?.scope else { break }
            let best = desk.score(of: scope)
            state.match?.best = best
            state.match?.bound = best.hard == 0 ? desk.bound(of: scope, progress.mixBound) : nil
        case .matched(let request, let result, let working):
            guard let match = state.match, match.request == request else { break }
            state.match = nil
            closeQuestion(&state)
            return finish(match, result, working, &state)
        case .bookingProgress(let request, let progress):
            guard state.venues.planning?.request == request else { break }
            state.venues.planning?.progress = progress
        case .disturbed: state.others.isDisturbed = true
        case .reread(let request, let desk): return reread(request, desk, &state)
        case .booked(let request, let plan, let troubles): booked(request, plan, troubles, &state)
        case .wrote(let request, let path, let notes): wrote(request, path, notes, &state)
        case .sheetRecordRead(let request, let tables, let attendance):
            guard case .printing(var print) = state.overlay, let desk = state.desk else { break }
            print.take(tables, attendance, request: request, desk, words)
            state.overlay = .printing(print)
        case .paperFound(let makesPDF): state.changePrint { $0.know(makesPDF: makesPDF) }
        case .printersFound(_, let names): state.changePrint { $0.take(printers: names) }
        case .printed(let request, let path, let result, let copies, let printer):
            guard state.writing[request] != nil else { break }
            printed(request, path: path, pages: result.pages ?? 0, sheets: result.sheets, copies: copies, printer: printer, &state)
        case .backedUp(_, let contents, let folder):
            state.message = MessageLine(.info, words.backedUp(words.backupContents(contents.people, contents.cohorts), folder))
            state.overview.failedBackup = nil
            state.refresh()
        case .notBackedUp(let why, let last): notBackedUp(why, last, &state)
        case .failed(let request, let text):
            if state.others.reading == request { state.others.reading = nil }
            state.notPrinted(request)
            return fail(request, text, &state)
        default: break
        }
        return []
    }

    /// Says what was undone or redone; where it is not seen here, on which screen.
    private func sayUndone(_ name: String, isRedo: Bool, on screen: ScreenName?, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        let place = screen.flatMap { $0 == state.screen ? nil : "\($0.rawValue) " + state.words.screen($0.rawValue) }
        state.message = MessageLine(.info, isRedo ? state.words.redone(name, at: place) : state.words.undone(name, at: place))
        return reloadChanges(&state)
    }

    /// Says what was written where. What was saved together with an import is said with what became of that.
    func wrote(_ request: Int, _ path: String, _ notes: [String] = [], _ state: inout AppState) {
        let start = path.lastIndex(of: "/")
        let (folder, file) = (start.map { String(path[..<$0]) } ?? "", String(path[(start.map(path.index(after:)) ?? path.startIndex)...]))
        switch state.writing.removeValue(forKey: request) {
        case .rejects(let count):
            state.message = MessageLine(.info, state.words.wroteRejects(count, file, in: folder))
            if !state.keeping.isEmpty { state.rejectsSaved = (count, file) }
        case .letter: state.message = MessageLine(.info, state.words.wroteLetter(file, in: folder))
        case .statistics: state.message = MessageLine(.info, state.words.wroteStatistics(file, in: folder))
        case .calendar: state.message = MessageLine(.info, state.words.wroteCalendar(file, in: folder))
        case .mailing: state.message = MessageLine(.info, state.words.wroteMailing(file, in: folder, notes))
        case .report: state.message = MessageLine(.info, state.words.wroteReport(file, in: folder))
        case .person: state.message = MessageLine(.info, state.words.wrotePerson(file, in: folder))
        case .sheet(let names): state.message = MessageLine(.info, state.words.wroteList(names, file, in: folder))
        case .sheets, nil: break
        }
    }

    /// Tells the screen that asked what came of a change, and does what it asks for next.
    private func tell(_ news: KeepNews, _ request: Int, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let screen = state.keeping.removeValue(forKey: request) else { return [] }
        return hear(news, screen, &state)
    }

    /// Does what was pressed before the data was there.
    private func pressEarly(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
        let keys = state.early
        state.early = []
        return keys.flatMap { key -> [LoopEffect<AppEffect>] in
            message(for: .key(key), state: state).map { update(&state, $0) } ?? []
        }
    }

    /// With very many cohorts, seating everybody and counting every rule takes longer than a key may wait. Until the match ends the numbers
    /// are those that come with it, and only the cohort that one looks at is shown.
    private func showsNumbersOnly(_ progress: MatchProgress, _ state: inout AppState) -> Bool {
        guard let scope = state.match?.scope, state.desk?.isLarge(scope) == true else { return false }
        if state.screen == .compose, let cohort = state.desk?.programme.cohorts[state.compose.cohort].id {
            state.desk?.show(progress.composition, of: [cohort])
            state.refresh()
        }
        state.match?.best = progress.score
        state.match?.bound = progress.score.hard == 0 ? state.desk?.bound(of: scope, progress.mixBound) : nil
        return true
    }

    /// Shows a composition that a match has come to, and answers the cohorts that it was to fill; it is not saved yet.
    @discardableResult
    private func show(_ composition: Composition, of scope: MatchScope?, _ state: inout AppState) -> [CohortID] {
        let cohorts = state.desk?.programme.cohorts.map(\.id).filter { scope?.cohorts?.contains($0) ?? true } ?? []
        state.desk?.show(composition, of: cohorts)
        state.refresh()
        return cohorts
    }

    /// - Parameter working: everybody seated already, where there are so many that it was done beside.
    private func finish(_ match: AppState.Match, _ result: MatchResult, _ working: WorkingComposition?, _ state: inout AppState)
        -> [LoopEffect<AppEffect>]
    {
        guard state.desk != nil else { return [] }
        let cohorts: [CohortID]
        if let working, working.problem === state.desk?.problem {
            state.desk?.working = working
            state.refresh()
            cohorts = state.desk?.programme.cohorts.map(\.id) ?? []
        } else {
            cohorts = show(result.composition, of: match.scope, &state)
        }
        let score = working == nil ? state.desk?.score(of: match.scope) ?? result.score : result.score
        if match.scope == MatchScope() {
            state.proven =
                score.hard > 0 ? nil : result.mixBound.map { AppState.Proven(bound: $0, pins: state.desk?.working.currentPins ?? Pins()) }
        }
        state.message = MessageLine(
            score.hard > 0 ? .warning : .info,
            state.words.matchDone(
                of: match.cohort, from: match.before.mix, to: score.mix, hard: score.hard, unfilled: score.unfilled,
                bound: score.hard == 0 ? state.desk?.bound(of: match.scope, result.mixBound) ?? match.bound : nil,
                isWhole: match.scope == MatchScope(),
                isOptimal: match.scope == MatchScope() && result.status == .optimal, isStopped: result.wasCancelled,
                moved: match.seats.map { $0.moved(to: result.composition) }))
        if let conflict = result.conflicts.first, let desk = state.desk {
            let sentence = conflict.sentence(state.words, desk.programme) { desk.name(of: $0) }
            state.message = MessageLine(.warning, state.words.matchCannotBeMet(sentence))
        }
        return [save([.compose(cohorts, result.composition, draw: result.draw)], &state)]
    }

    /// Takes the question before quitting away, since what it asked about has happened; not where something is typed.
    private func closeQuestion(_ state: inout AppState) {
        if case .quit = state.overlay, !state.holdsTyped { state.overlay = nil }
    }

    /// Says what went wrong. Where a change could not be kept, the data is read again, so that the screen shows what is true.
    private func fail(_ request: Int, _ text: String, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        if state.match?.request == request { state.match = nil }
        if state.venues.planning?.request == request { state.venues.planning = nil }
        state.tables.failed(request)
        state.statistics.failed(request)
        state.overview.failed(request)
        state.loading.remove(request)
        if state.start?.making == request { state.start?.making = nil }
        state.writing[request] = nil
        state.rejectsSaved = nil
        closeQuestion(&state)
        state.compose.refused(request: request, why: text)
        guard state.saving.removeValue(forKey: request) != nil else {
            state.message = MessageLine(.error, state.keeping[request] == nil ? text : state.words.notSaved(text))
            return tell(.refused(request: request, why: text), request, &state)
        }
        state.message = MessageLine(.error, state.words.notSaved(text))
        state.saving.removeAll()
        state.marking.wantsReading = true
        let load = state.nextRequest()
        state.loading.insert(load)
        return [.run(.load(request: load))]
    }
}
