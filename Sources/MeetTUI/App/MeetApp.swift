import MeetCore

/// The program: what an event means, what a message does, and how the state looks.
struct MeetApp: Application {
    typealias State = AppState
    typealias Message = AppMessage
    typealias Effect = AppEffect

    func message(for event: InputEvent, state: AppState) -> AppMessage? {
        switch event {
        case .resized(let size): return .resized(size)
        case .mouse(let event): return event.kind == .release ? nil : .pointed(event)
        case .paste:
            guard state.overlay == nil, let edit = TextEdit(event) else { return nil }
            return editing(edit, state)
        case .key(let key):
            if case .quit(let selected) = state.overlay {
                switch AppView.quitDialog(state).answer(to: key, selected: selected) {
                case .chosen(let message): return message
                case .selected(let index): return .quitDialog(selected: index)
                // Who asks a second time means it.
                case .nothing: return key == .control("c") ? .quitAnyway : AppKeys.map(state).message(for: key)
                }
            }
            if let message = AppKeys.map(state).message(for: key) { return message }
            guard state.overlay == nil, let edit = TextEdit(event) else { return nil }
            return editing(edit, state)
        }
    }

    func draw(_ state: AppState, into canvas: inout Canvas) {
        AppView(state: state).draw(into: &canvas)
    }

    private func editing(_ edit: TextEdit, _ state: AppState) -> AppMessage? {
        guard state.isTyping, state.frame.isLargeEnough else { return nil }
        switch state.screen {
        case .compose: return .compose(.edit(edit))
        case .people: return .people(.edit(edit))
        case .rules: return .rules(.edit(edit))
        case .overview: return nil
        }
    }
}
