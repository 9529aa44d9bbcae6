import MeetCore

// What the screen that is shown wants to be worked out or read beside, asked after every message.
extension MeetApp {
    /// The effects for what is wanted and not yet awaited.
    func beside(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let desk = state.desk, state.frame.isLargeEnough else { return [] }
        switch state.screen {
        case .compose: return besideCompose(desk, &state)
        case .people: return besidePeople(&state)
        case .overview: return besideOverview(desk, &state)
        case .tables: return besideTables(desk, &state)
        case .statistics: return besideStatistics(desk, &state)
        case .attendance: return besideAttendance(desk, &state)
        case .venues, .rules: return []
        }
    }

    private func besideCompose(_ desk: Desk, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        var last = state.lastRequest
        let wishes = state.compose.wishes(desk, isMatching: state.match != nil) {
            last += 1
            return last
        }
        state.lastRequest = last
        guard !wishes.isEmpty else { return [] }
        state.fit()
        return wishes.map { request, wish in
            switch wish {
            case .work(let job): return .run(.work(request: request, job))
            case .versions: return .run(.versions(request: request))
            }
        }
    }

    /// What was done with the person whose history is shown.
    private func besidePeople(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let person = state.people.historyWanted else { return [] }
        let request = state.nextRequest()
        state.people.awaitHistory(request)
        return [.run(.personHistory(request: request, person))]
    }

    /// The tables of the cohort that is shown.
    private func besideTables(_ desk: Desk, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let cohort = state.tables.readingWanted(desk) else { return [] }
        let request = state.nextRequest()
        state.tables.awaitReading(request)
        return [.run(.tables(request: request, cohort, DeskSnapshot(desk: desk, number: request)))]
    }

    /// The statistics, counted of what is on the desk now; not while a match moves people about.
    private func besideStatistics(_ desk: Desk, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard state.match == nil, state.statistics.isCountingWanted else { return [] }
        let request = state.nextRequest()
        state.statistics.awaitCounting(request)
        let columns = StatisticsLayout(state.frame.screen).text.columns
        return [.run(.statistics(request: request, DeskSnapshot(desk: desk, number: request), columns: columns))]
    }

    /// Who came to the sessions of the cohort that is shown.
    private func besideAttendance(_ desk: Desk, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let cohort = state.marking.readingWanted(desk) else { return [] }
        let request = state.nextRequest()
        state.marking.awaitReading(request)
        return [.run(.attendance(request: request, cohort))]
    }

    /// What is wrong with sessions, and what no composition of a cohort in sight is below.
    private func besideOverview(_ desk: Desk, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        var effects: [LoopEffect<AppEffect>] = []
        if state.overview.wantsSessions(request: state.lastRequest + 1) {
            let request = state.nextRequest()
            effects.append(.run(.sessionTroubles(request: request, DeskSnapshot(desk: desk, number: request))))
        }
        guard state.match == nil, let cohort = state.overview.proofWanted(desk) else { return effects }
        let request = state.nextRequest()
        state.overview.awaitProof(request, desk.programme.cohorts[cohort].id)
        // One proof runs at a time: that of the Compose screen ends with this one, and is asked for again there.
        state.compose.forgetAwaitedProof()
        let snapshot = DeskSnapshot(desk: desk, number: request)
        return effects + [.run(.work(request: request, ComposeJob(question: .bound, cohort: cohort, snapshot: snapshot)))]
    }
}
