import MeetCore

/// `meet people`: finds people by any word of what is known of them; where one is found, all that is known.
enum PeopleCommand: Command {
    static let syntax = CommandSyntax(
        "people", operands: ["[WORD]…"],
        options: [
            CommandOption("--order", .value(.choice(PeopleOrder.allCases.map(\.rawValue)))) { $0.optionOrder },
            CommandOption("--waiting") { $0.optionWaiting },
            CommandOption("--cohort", .value(.cohort)) { $0.optionMembersOf },
        ]
    ) { $0.helpPeople }

    static let deeds: [Deed] = [.findPeople]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        // Whoever has a seat in a cohort does not wait.
        if arguments.has("--waiting"), arguments.has("--cohort") {
            throw UsageError.onlyOneOf(["--waiting", "--cohort"], command: syntax.name)
        }
        let order = PeopleOrder(rawValue: try arguments.choice("--order", of: PeopleOrder.allCases.map(\.rawValue))) ?? .name
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let (people, programme) = (term.data.people, term.data.programme)
        let texts = PersonTexts(arguments.operands.joined(separator: " "))
        // Who is named by id is meant alone, though the id may stand in somebody's notes too.
        let only = arguments.operands.count == 1 ? term.working.problem.index(of: PersonID(arguments.operands[0])) : nil
        let found = only.map { [$0] } ?? people.indices.filter { texts.matches(people[$0], programme) }
        let cohort = try arguments.value("--cohort").map { try term.data.programme.named($0).id }
        let shown = found.filter { person in
            let own = term.working.cohort(of: person)
            return (own == nil || !arguments.has("--waiting")) && (cohort == nil || own.map { programme.cohorts[$0].id } == cohort)
        }
        let byName = SwedishOrder.sorted(shown) { people[$0].shownName }
        let sorted = order.sorted(byName, term.working, people, today: context.today)
        let report = PeopleReport(term, context)
        let isOne = sorted.count == 1 && !arguments.operands.isEmpty
        if context.isJSON {
            try context.output.result(["people": .array(sorted.map { .object(report.json($0, isWhole: isOne)) })])
        } else if isOne {
            try context.output.result(context.text(report.facts(sorted[0])))
        } else if sorted.isEmpty {
            context.output.say(context.words.nobodyFoundBy(arguments.operands.joined(separator: " ")))
        } else {
            try context.output.result(context.text(report.list(sorted, isGroup: arguments.operands.isEmpty)))
        }
        // What goes on to a file or another program is handed out; what is looked at on a terminal is as on the screens.
        if !sorted.isEmpty, !Output.goesToTerminal(nil) { context.note(.participants, of: isOne ? people[sorted[0]].id : nil) }
        return .done
    }
}
