import MeetCore

extension MeetApp {
    /// Takes the answer to an effect into account; an answer to a request that is no longer awaited is dropped.
    func answer(_ state: inout AppState, _ message: AppMessage) -> [LoopEffect<AppEffect>] {
        let words = state.words
        switch message {
        case .loaded(let request, let desk):
            guard state.loading == request else { break }
            state.loading = nil
            state.desk = desk
            state.refresh()
        case .saved(let request, let history):
            guard state.saving.remove(request) != nil else { break }
            // Of several saves under way only the last one's history is what holds now.
            if state.saving.isEmpty { state.desk?.history = history }
        case .undone(let request, let desk, let name, let isRedo):
            guard state.loading == request else { break }
            state.loading = nil
            guard let desk else {
                state.message = MessageLine(.info, isRedo ? words.nothingToRedo : words.nothingToUndo)
                break
            }
            state.desk = desk
            state.refresh()
            state.message = MessageLine(.info, isRedo ? words.redone(name) : words.undone(name))
        case .matchProgress(let request, let progress):
            guard state.match?.request == request else { break }
            state.match?.mix = progress.score.mix
            state.match?.unfilled = progress.score.unfilled
            state.match?.hard = progress.score.hard
            state.match?.percent = Int(progress.used * 100)
            show(progress.composition, &state)
        case .matched(let request, let result):
            guard let match = state.match, match.request == request else { break }
            state.match = nil
            return finish(match, result, &state)
        case .wrote(_, let path): state.message = MessageLine(.info, words.wroteFile(path))
        case .failed(let request, let text): return fail(request, text, &state)
        default: break
        }
        return []
    }

    /// Shows a composition that a match has come to; it is not saved yet.
    private func show(_ composition: Composition, _ state: inout AppState) {
        guard let desk = state.desk else { return }
        state.desk?.show(composition, of: desk.programme.cohorts.map(\.id))
        state.refresh()
    }

    private func finish(_ match: AppState.Match, _ result: MatchResult, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard let desk = state.desk else { return [] }
        let cohorts = desk.programme.cohorts.map(\.id).filter { match.scope.cohorts?.contains($0) ?? true }
        show(result.composition, &state)
        let score = result.score
        state.message = MessageLine(
            score.hard > 0 ? .warning : .info,
            state.words.matchDone(from: match.mixBefore, to: score.mix, hard: score.hard, unfilled: score.unfilled))
        return [save([.compose(cohorts, result.composition, seed: match.seed)], &state)]
    }

    /// Says what went wrong. Where a change could not be kept, the data is read again, so that the screen shows what is true.
    private func fail(_ request: Int, _ text: String, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        if state.match?.request == request { state.match = nil }
        if state.loading == request { state.loading = nil }
        guard state.saving.remove(request) != nil else {
            state.message = MessageLine(.error, text)
            return []
        }
        state.message = MessageLine(.error, state.words.notSaved(text))
        state.saving.removeAll()
        let load = state.nextRequest()
        state.loading = load
        return [.run(.load(request: load))]
    }
}
