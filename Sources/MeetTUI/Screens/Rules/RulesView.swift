import MeetCore

/// Draws the Rules screen: the axes by which cohorts are mixed.
struct RulesView {
    let state: RulesState
    let desk: Desk
    let words: Words

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let axes = desk.programme.axes
        let inside = Panel(words.rules, isFocused: true).draw(into: &canvas, area: area)
        let columns: [Table.Column] = [
            .init(words.axis, .atLeast(12, share: 1), priority: 9), .init(words.categories, .atLeast(20, share: 3), priority: 8),
        ]
        let table = Table(columns: columns, count: axes.count) { row in
            let names = axes[row].categories.map { $0.name(words.language.code) }
            return Table.Row([StyledText(axes[row].name(words.language.code)), StyledText(names.joined(separator: ", "))])
        }
        table.draw(state.list, isFocused: true, into: &canvas, area: inside)
    }
}
