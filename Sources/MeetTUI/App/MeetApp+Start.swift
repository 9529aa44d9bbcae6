import MeetCore

// The first start.
extension MeetApp {
    /// Does what one does where there is no database yet.
    func updateStart(_ message: StartMessage, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard var start = state.start, start.making == nil else { return [] }
        defer { state.start = start }
        switch message {
        case .move(let move):
            if start.path == nil {
                var list = ListState()
                list.select(start.selected.rawValue - 1, count: StartChoice.allCases.count)
                list.apply(move, count: StartChoice.allCases.count)
                start.selected = StartChoice.allCases[list.selected]
            } else {
                start.path?.apply(move)
            }
        case .choose(let choice):
            start.selected = choice ?? start.selected
            switch start.selected {
            case .sample: return begin(.sample, &start, &state)
            case .empty: return begin(.empty, &start, &state)
            case .file:
                start.path = PathState()
                return look(&start, &state)
            }
        case .edit(let edit):
            start.path?.field.apply(edit)
            return look(&start, &state)
        case .complete:
            guard let path = start.path else { break }
            start.path?.write(path.completed)
            return look(&start, &state)
        case .point(let place):
            start.path?.select(place)
            return take(&start, &state)
        case .take: return take(&start, &state)
        case .back: start.path = nil
        }
        return []
    }

    /// The path is that of a folder, into which it leads, or of a file, which is read.
    private func take(_ start: inout StartState, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let path = start.path, !path.chosen.isEmpty else { return [] }
        guard path.chosen.hasSuffix("/") else {
            start.path?.write(path.chosen)
            return begin(.file(path: path.chosen), &start, &state)
        }
        start.path?.write(path.chosen)
        return look(&start, &state)
    }

    private func look(_ start: inout StartState, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        let request = state.nextRequest()
        start.path?.request = request
        start.path?.isInList = false
        return [.run(.paths(request: request, start.path?.field.text ?? ""))]
    }

    private func begin(_ beginning: Beginning, _ start: inout StartState, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        let request = state.nextRequest()
        start.making = request
        state.message = MessageLine(.info, state.words.startMaking)
        return [.run(.begin(request: request, beginning))]
    }

    /// The database is there: each beginning leads on to where one goes from it.
    func begun(_ request: Int, _ beginning: Beginning, _ desk: Desk, _ applicants: String?, _ state: inout AppState) -> [LoopEffect<
        AppEffect
    >] {
        guard state.start?.making == request else { return [] }
        state.start = nil
        state.take(desk)
        switch beginning {
        case .sample:
            state.screen = .compose
            state.unsaid = MessageLine(.info, state.words.firstVisit)
            state.refresh()
            return carryOut([.match(MatchScope())], .compose, &state)
        case .file:
            guard let applicants else {
                state.screen = .rules
                state.message = MessageLine(.info, state.words.startProgramme(desk.programme.name))
                break
            }
            state.screen = .people
            state.refresh()
            state.message = MessageLine(.info, state.words.startPreview(desk.programme.name, cohorts: desk.programme.cohorts.count))
            return carryOut(state.people.openImport(of: applicants), .people, &state)
        case .empty:
            state.screen = .rules
            state.message = MessageLine(.info, state.words.startEmpty)
        }
        state.refresh()
        return []
    }
}
