import MeetCore

extension MeetApp {
    /// Shows the list of the last changes; it comes when it was read.
    func openChanges(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
        let request = state.nextRequest()
        state.overlay = .changes(ChangesState(request: request))
        return [.run(.changes(request: request, most: ChangesState.most))]
    }

    /// Reads the list anew where it is shown, after something was kept or undone.
    func reloadChanges(_ state: inout AppState) -> [LoopEffect<AppEffect>] {
        guard case .changes(var changes) = state.overlay else { return [] }
        changes.request = state.nextRequest()
        state.overlay = .changes(changes)
        return [.run(.changes(request: changes.request, most: ChangesState.most))]
    }

    /// Takes the changes that were read; those of an earlier request are dropped.
    func takeChanges(_ request: Int, _ lines: [ChangeLine], _ state: inout AppState) {
        guard case .changes(var changes) = state.overlay, changes.request == request else { return }
        changes.lines = lines
        changes.list.select(changes.list.selected, count: lines.count)
        state.overlay = .changes(changes)
    }

    /// Does what one does in the list.
    func updateChanges(_ message: ChangesMessage, _ state: inout AppState) {
        guard case .changes(var changes) = state.overlay else { return }
        switch message {
        case .close: state.overlay = nil
        case .move(let move):
            changes.list.apply(move, count: changes.lines?.count ?? 0)
            state.overlay = .changes(changes)
        }
    }
}
