import MeetCore

/// Draws what lies over the tables: plans to choose from, sizes of tables, or who sits with whom.
struct TablesPanelView {
    let panel: TablesPanel
    let state: TablesState
    let desk: Desk
    let words: Words

    /// Draws over both lists.
    func draw(_ layout: TablesLayout, into canvas: inout Canvas) {
        let area = layout.panelFrame
        switch panel {
        case .choices(let choices, let list):
            let size = choices.first.map { TableSizes.tableSize(of: $0.plan, usual: desk.programme.tableSize) }
            Panel(words.choiceTitle(tableSize: size ?? desk.programme.tableSize), note: words.lowerIsBetter, isFocused: true).draw(
                into: &canvas, area: area)
            table(choices).draw(list, isFocused: true, into: &canvas, area: layout.panelList)
        case .advice(let advice, let list):
            Panel(words.tableAdviceTitle, isFocused: true).draw(into: &canvas, area: area)
            table(advice).draw(list, isFocused: true, into: &canvas, area: layout.panelList)
        case .grid(let list):
            Panel(words.gridTitle, isFocused: true).draw(into: &canvas, area: area)
            grid(layout.panelList.columns).draw(list, isFocused: true, into: &canvas, area: layout.panelList)
        }
    }

    private func table(_ choices: [TablesChoice]) -> Table {
        Table(
            columns: [
                .init(words.planColumn, .atLeast(22, share: 1), priority: 9), .init(words.repeats, .fixed(13), .right, priority: 8),
                .init(words.tableMix, .fixed(15), .right, priority: 7), .init(words.pairsWhoMeet, .fixed(14), .right, priority: 6),
            ], count: choices.count
        ) { index in
            let choice = choices[index]
            let isNow = choice.plan == state.record?.plan
            return Table.Row(
                mark: isNow ? "*" : "",
                [
                    StyledText(name(of: choice, index, choices.count)), StyledText("\(choice.score.repeats)"),
                    StyledText("\(choice.score.tableMix)"), StyledText(words.percent(choice.percentMet)),
                ])
        }
    }

    /// How many tables all members sit at by the plan, or by the programme where there is none.
    private var presentTables: Int {
        guard let seating = state.record?.seating else { return 0 }
        return TableSizes.sizes(people: seating.people.count, tableSize: seating.tableSize).count
    }

    private func name(of choice: TablesChoice, _ index: Int, _ count: Int) -> String {
        switch choice.kind {
        case .again(let moved): return index == 0 ? words.fewestMoved(moved) : words.newestFaces(moved)
        case .plan: return index == 0 ? words.planOfFaces : index == count - 1 ? words.planOfMix : words.planBetween(index, count - 2)
        }
    }

    private func table(_ advice: [TableAdvice]) -> Table {
        Table(
            columns: [
                .init(words.tableSize, .atLeast(12, share: 1), priority: 9), .init(words.tables, .fixed(12), priority: 6),
                .init(words.repeats, .fixed(13), .right, priority: 8), .init(words.leastPossible, .fixed(6), .right, priority: 5),
                .init(words.pairsWhoMeet, .fixed(14), .right, priority: 7), .init(words.fewestMet, .fixed(11), .right, priority: 4),
            ], count: advice.count
        ) { index in
            let line = advice[index]
            return Table.Row(
                mark: line.sizes.count == presentTables ? "*" : "",
                [
                    StyledText("\(line.tableSize)"), StyledText(TableText.sizes(line.sizes)), StyledText("\(line.repeats)"),
                    StyledText("\(line.repeatsBound)"), StyledText(words.percent(TableText.percent(line.pairsMet, of: line.pairs))),
                    StyledText("\(line.fewestMet)"),
                ])
        }
    }

    /// A row for each member, in the order of names, and a sign for each of the others: how often the two sit together.
    private func grid(_ width: Int) -> Table {
        guard let record = state.record else { return Table(columns: [], count: 0) { _ in Table.Row([]) } }
        let people = record.seating.people
        let order = people.indices.sorted { rank(people[$0]) < rank(people[$1]) }
        let gap = people.count * 2 + 26 <= width ? " " : ""
        let numbers = order.indices.map { "\(($0 + 1) % 10)" }.joined(separator: gap)
        return Table(
            columns: [
                .init(words.number, .fixed(3), .right, priority: 5), .init(words.name, .atLeast(12, share: 1), priority: 8),
                .init(numbers, .fixed(TextWidth.columns(of: numbers)), priority: 9), .init(words.others, .fixed(6), .right, priority: 7),
            ], count: order.count
        ) { row in
            let person = order[row]
            let signs = order.map { other -> String in
                let count = record.encounters[person, other]
                return other == person ? "-" : count == 0 ? "." : count > 9 ? "+" : "\(count)"
            }
            return Table.Row([
                StyledText("\(row + 1)"), StyledText(desk.name(of: people[person])), StyledText(signs.joined(separator: gap)),
                StyledText("\(record.encounters.partners(of: person))"),
            ])
        }
    }

    private func rank(_ person: PersonID) -> Int32 { desk.problem.index(of: person).map { desk.nameRank[$0] } ?? .max }
}
