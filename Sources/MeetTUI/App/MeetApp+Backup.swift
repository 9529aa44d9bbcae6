import MeetCore

extension MeetApp {
    /// Has a backup made beside; what came of it is said when it is done.
    func backUp(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard !state.isReadOnly else {
            state.message = MessageLine(.warning, state.words.cannotChange)
            return []
        }
        state.message = MessageLine(.info, state.words.backingUp)
        return [.run(.backUp(request: state.nextRequest()))]
    }

    /// Says that the backup of the day could not be made: on the message line once that is free, and where the last one is old on the Overview.
    func notBackedUp(_ why: String, _ last: CivilDate?, _ state: inout AppState) {
        state.unsaid = MessageLine(.warning, state.words.notBackedUpToday(why))
        state.overview.failedBackup = FailedBackup(last: last)
        state.refresh()
    }
}
