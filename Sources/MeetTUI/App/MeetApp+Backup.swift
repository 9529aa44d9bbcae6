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
}
