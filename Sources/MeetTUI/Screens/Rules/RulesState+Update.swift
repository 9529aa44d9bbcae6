import MeetCore

extension RulesState {
    /// Takes a message into account.
    mutating func update(_ message: RulesMessage, desk: Desk) -> [ScreenRequest] {
        switch message {
        case .move(let move): list.apply(move, count: desk.programme.axes.count)
        }
        return []
    }

    /// Does what the mouse asks for.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area) -> [ScreenRequest] {
        _ = ListPointer.apply(event, to: &list, count: desk.programme.axes.count, area: area.inset(by: 1))
        return []
    }

    /// Keeps the selection in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area) {
        list.fit(count: desk.programme.axes.count, height: Table.height(in: area.inset(by: 1)))
    }
}
