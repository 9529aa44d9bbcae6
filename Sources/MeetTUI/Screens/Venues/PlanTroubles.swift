import MeetCore

/// What stood in the way of a plan, over the lists: a line each, with the way to the session that it is about.
struct PlanTroubles: Hashable, Sendable {
    /// What stood in the way, and what is lacking.
    let all: [PlanTrouble]
    /// Which of it is selected.
    var list = ListState()

    /// The selected one; nil where there is none.
    var selected: PlanTrouble? { all.indices.contains(list.selected) ? all[list.selected] : nil }

    /// All of it as a list.
    func table(_ words: Words, _ names: BookingNames) -> Table {
        Table(columns: [.init(words.obstacleColumn, .atLeast(20, share: 1), priority: 9)], count: all.count) { row in
            Table.Row(mark: "!", [StyledText(all[row].sentence(words, names))])
        }
    }
}
