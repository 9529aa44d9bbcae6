/// What the mouse does to a list: a press selects the row under it, the wheel scrolls, a double click does what Enter does.
enum ListPointer {
    /// Whether the event was for the list at all, and whether it means Enter.
    enum Answer: Hashable, Sendable {
        case elsewhere, taken, entered
    }

    /// Moves a list of so many rows that is drawn, with its titles where it has any, in an area.
    static func apply(_ event: MouseEvent, to list: inout ListState, count: Int, area: Area, showsTitles: Bool = true) -> Answer {
        guard area.contains(event.position) else { return .elsewhere }
        switch event.kind {
        case .wheelUp: list.scroll(by: -3, count: count)
        case .wheelDown: list.scroll(by: 3, count: count)
        case .release: break
        case .press, .doubleClick:
            let table = Table(columns: [], count: count, showsTitles: showsTitles) { _ in Table.Row([]) }
            guard let index = table.index(at: event.position, list, area: area) else { return .taken }
            list.select(index, count: count)
            return event.kind == .doubleClick ? .entered : .taken
        }
        return .taken
    }
}
