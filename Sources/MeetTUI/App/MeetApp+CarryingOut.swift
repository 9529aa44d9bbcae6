import MeetCore

// What screens ask of the program, and what comes of it.
extension MeetApp {
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
            case .writeFile(let wish):
                guard let desk = state.desk else { break }
                let request = state.nextRequest()
                state.writing[request] = wish.about
                effects.append(.run(.writeFile(request: request, wish, name: desk.name(of: wish, state.words))))
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
            case .editSession(let cohort, let session, let focus):
                state.screen = .venues
                guard let desk = state.desk else { break }
                state.venues.show(cohort: cohort, session: session, desk)
                if state.mayChange { state.venues.editSession(desk, focus: focus) }
            case .tables(let cohort):
                state.screen = .tables
                state.tables.show(cohort: cohort)
            case .compose(let cohort):
                state.screen = .compose
                if let desk = state.desk { state.compose.show(cohort: cohort, desk) }
            case .composePerson(let cohort, let person, let leaver):
                state.screen = .compose
                guard let desk = state.desk else { break }
                state.compose.show(person: person, cohort: cohort, desk)
                if let leaver, let name = state.compose.mark(member: leaver, desk) {
                    state.message = MessageLine(.info, state.words.marked(name))
                }
            case .people(let subset):
                if let desk = turnToPeople(&state) { state.people.show(only: subset, desk) }
            case .addPerson(let sought):
                if state.mayChange, let desk = turnToPeople(&state) {
                    state.people.panel = .form(PersonForm(newOn: desk, state.words, sought: sought))
                }
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

    /// Shows the People screen, and gives the data where something else may be shown there: what is being filled in is not thrown away.
    private func turnToPeople(_ state: inout AppState) -> Desk? {
        state.screen = .people
        guard state.people.isFilledIn else { return state.desk }
        state.message = MessageLine(.warning, state.words.endThisFirst)
        return nil
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
    func checkRules(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
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
            state.message = MessageLine(.info, state.words.pastCohortsLeft(past.left.map { desk.programme.name(of: $0) }))
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

    /// Has a text written to a new file, and remembers what it holds until that is done.
    private func write(_ name: String, _ text: String, _ about: WrittenFile, _ state: inout AppState) -> LoopEffect<AppEffect> {
        let request = state.nextRequest()
        state.writing[request] = about
        return .run(.write(request: request, name: name, text: text, about: about))
    }
}
