import MeetCore

/// `meet join`: gives persons a seat in a cohort, also in the place of others: what Enter does on the Compose screen and in its advice.
enum JoinCommand: Command {
    static let syntax = CommandSyntax(
        "join", operands: ["PERSON…"],
        options: [
            CommandOption("--cohort", .value(.cohort), isRequired: true) { $0.optionCohort },
            CommandOption("--for", .values(.person)) { $0.optionFor },
        ] + SeatDeed.options
    ) { $0.helpJoin }

    static let deeds: [Deed] = [.seat, .takeStep]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let name = try arguments.required("--cohort", syntax)
        let deed = try SeatDeed(arguments, context)
        defer { deed.store.close() }
        let cohort = try deed.cohort(name)
        let group = deed.term.data.programme.cohorts[cohort]
        let entering = try deed.persons(arguments.operands)
        let leaving = try deed.persons(arguments.all("--for"))
        for person in leaving where deed.term.working.cohort(of: person) != cohort {
            throw PersonError.isNoMember(name: deed.name(person), cohort: group)
        }
        if let both = leaving.first(where: entering.contains) { throw UsageError.samePersonTwice(deed.name(both)) }
        let trial = SeatTrial(deed.term, leaving.map { (person: $0, to: nil) } + entering.map { (person: $0, to: cohort) })
        return try deed.finish(trial) { _ in true }
    }
}
