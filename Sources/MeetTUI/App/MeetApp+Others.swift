import MeetCore

// What another program writes is seen without a key: an import from another terminal, marks of somebody at the door.
extension MeetApp {
    /// Listens from when there is data, and reads anew what another program wrote. It waits while something of ours is under way, so that
    /// nothing that was done here is lost from sight; and whoever works goes on with what is there until the new data has come.
    func heed(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard state.desk != nil else { return [] }
        var effects: [LoopEffect<AppEffect>] = []
        if !state.others.isWatching {
            state.others.isWatching = true
            effects.append(.run(.watch))
        }
        guard state.others.isDisturbed, state.others.reading == nil, isQuiet(state) else { return effects }
        state.others.isDisturbed = false
        let request = state.nextRequest()
        state.others.reading = request
        return effects + [.run(.reread(request: request))]
    }

    /// Takes what another program wrote, unless something was done here meanwhile that is not in it: then it is read once more.
    func reread(_ request: Int, _ desk: Desk, _ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard state.others.reading == request else { return [] }
        state.others.reading = nil
        guard isQuiet(state) else {
            state.others.isDisturbed = true
            return []
        }
        let met = state.metFields
        state.take(desk)
        if state.metFields > met { state.message = MessageLine(.warning, state.words.othersChangedForm) }
        state.marking.wantsReading = true
        return reloadChanges(&state)
    }

    /// Whether nothing of ours is being read, kept or worked out that other data would cross.
    private func isQuiet(_ state: AppState) -> Bool {
        state.loading.isEmpty && state.saving.isEmpty && state.match == nil && state.venues.planning == nil
    }
}
