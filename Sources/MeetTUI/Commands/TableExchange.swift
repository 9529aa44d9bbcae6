import MeetCore

/// `meet exchange --session`: two members change tables at one session, as Enter on two of them does on the Tables screen.
struct TableExchange {
    private let arguments: Arguments
    private let context: CommandContext

    init(_ arguments: Arguments, _ context: CommandContext) {
        self.arguments = arguments
        self.context = context
    }

    func run() throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        for option in ["--cohort", "--session"] { _ = try arguments.required(option, ExchangeCommand.syntax) }
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let data = try store.load()
        let session = try data.programme.session(arguments, ExchangeCommand.syntax)
        guard !session.isCancelled else { throw TableExchangeError.calledOff }
        let number = session.key.number
        let cohort = try data.programme.named(session.key.cohort.text)
        let persons = try NamedPersons(store).find(arguments.operands)
        guard persons.count == 2 else { throw UsageError.samePersonTwice(persons[0].shownName) }
        let plan = try store.tablePlans()[cohort.id] ?? TablePlan()
        let attendance = try store.attendance()[cohort.id] ?? CohortAttendance()
        let dates = SessionDates(of: cohort, in: data.programme).dates
        guard !attendance.asOf(context.today, dates: dates).isHeld(number) else { throw TableExchangeError.wasHeld(number) }
        for person in persons where !plan[number].contains(where: { $0.contains(person.id) }) {
            throw TableExchangeError.hasNoTable(person.shownName, cohort.name, number)
        }
        guard let exchanged = plan.exchanging(persons[0].id, persons[1].id, at: number) else {
            throw TableExchangeError.sameTable(persons[0].shownName, persons[1].shownName)
        }
        let basis = TablesBasis(cohort: cohort.id, plan: plan, attendance: attendance, members: data.composition[cohort.id])
        let seating = CohortSeating(of: cohort.id, in: data, plan: plan, attendance: attendance, dates: dates)
        let (before, after) = (seating.score(of: plan, attendance: attendance), seating.score(of: exchanged, attendance: attendance))
        if !isDry {
            try store.perform(.editTables(SessionKey(cohort.id, number)), at: context.now, who: context.who) { changes in
                guard try changes.tablesBasis(of: cohort.id) == basis else { throw StoreError.outdated(name: cohort.name) }
                try changes.put(exchanged, of: cohort.id)
            }
        }
        let words = context.words
        if isDry { context.output.say(words.nothingKept) }
        if context.isJSON {
            func json(_ score: SeatingScore) -> JSONValue {
                .object(["repeats": .integer(score.repeats), "tableMix": .integer(score.tableMix)])
            }
            try context.output.result([
                "cohort": .string(cohort.id.text), "session": .integer(number), "persons": .array(persons.map { .string($0.id.text) }),
                "tables": .array(exchanged[number].map { .array($0.map { .string($0.text) }) }), "score": json(after),
                "scoreBefore": json(before), "kept": .bool(!isDry),
            ])
        } else {
            try context.output.result(
                words.changedTables(
                    persons[0].shownName, persons[1].shownName, number, repeats: (before.repeats, after.repeats),
                    tableMix: (before.tableMix, after.tableMix)) + "\n")
        }
        return .done
    }
}
