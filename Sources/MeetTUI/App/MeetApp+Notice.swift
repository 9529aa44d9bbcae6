import MeetCore

// Messages that the line of messages has no room for.
extension MeetApp {
    /// Does what one does while a message is shown whole. The line of messages keeps its first sentence until the next key.
    func updateNotice(_ message: NoticeMessage, _ state: inout AppState) {
        switch message {
        case .close: state.notice = nil
        case .scroll(let move):
            let area = state.frame.screen
            state.notice?.apply(move, area: area)
        }
    }

    /// Shows whole what was said just now, where it is an error that does not stand in its line: what to do about it comes last.
    ///
    /// What is done and what only warns never stops anybody; it takes the rows that it needs (`AppView`).
    func showWhole(_ state: inout AppState) {
        defer { state.isMessageNew = false }
        // A question about leaving is answered first: its keys would go to it unseen.
        if case .quit = state.overlay { return }
        guard state.isMessageNew, let message = state.message, message.kind == .error else { return }
        guard !message.fits(columns: state.frame.message.columns) else { return }
        state.notice = Notice(message)
    }
}
