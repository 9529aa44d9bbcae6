import MeetCore

/// `meet exchange`: two persons change places, each going where the other was; with `--session` at the tables of one session.
enum ExchangeCommand: Command {
    static let syntax = CommandSyntax(
        "exchange", operands: ["PERSON", "PERSON"],
        options: [
            CommandOption("--cohort", .value(.cohort)) { $0.optionTablesCohort },
            CommandOption("--session", .value(.number)) { $0.optionTablesSession },
        ] + SeatDeed.options
    ) { $0.helpExchange }

    static let deeds: [Deed] = [.exchange, .exchangeAtTable]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        if arguments.has("--session") || arguments.has("--cohort") {
            // No rule stands against tables.
            if arguments.has("--anyway") { throw UsageError.onlyOneOf(["--anyway", "--session"], command: syntax.name) }
            return try TableExchange(arguments, context).run()
        }
        let deed = try SeatDeed(arguments, context)
        defer { deed.store.close() }
        let persons = try deed.persons(arguments.operands)
        guard persons.count == 2 else { throw UsageError.samePersonTwice(deed.name(persons[0])) }
        let places = persons.map { deed.term.working.cohort(of: $0) }
        guard places[0] != places[1] else {
            let names = persons.map { deed.name($0) }
            throw PersonError.sitTogether(names[0], names[1], cohort: places[0].map { deed.term.data.programme.cohorts[$0] })
        }
        let trial = SeatTrial(deed.term, [(person: persons[0], to: places[1]), (person: persons[1], to: places[0])])
        return try deed.finish(trial) { _ in true }
    }
}
