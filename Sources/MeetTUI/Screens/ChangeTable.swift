import MeetCore

/// Changes as a list: when, who, what, and whether it holds.
enum ChangeTable {
    /// The list of some lines.
    static func table(_ lines: [ChangeLine], _ words: Words) -> Table {
        let columns: [Table.Column] = [
            .init(words.changeWhen, .fixed(16), priority: 9), .init(words.changeWho, .atLeast(6, share: 1), priority: 7),
            .init(words.changeWhat, .atLeast(24, share: 6), priority: 10), .init("", .fixed(15), priority: 8),
        ]
        return Table(columns: columns, count: lines.count) { row in
            let line = lines[row]
            let isGone = line.state == .undone || line.state == .dropped
            let role: Role = isGone ? .muted : .text
            return Table.Row(
                mark: isGone ? "-" : "",
                [
                    StyledText("\(line.day)" + (line.time.map { " \($0)" } ?? ""), role), StyledText(line.who, role),
                    StyledText(line.name, role),
                    StyledText(line.state.map { words.changeStanding($0.rawValue) } ?? "", .muted),
                ])
        }
    }
}
