import MeetCore

/// `meet leave`: takes persons' seats away; they wait then. Who drops out drops out, so only a pin stands in the way.
enum LeaveCommand: Command {
    static let syntax = CommandSyntax(
        "leave", operands: ["PERSON…"],
        options: [CommandOption("--cohort", .value(.cohort)) { $0.optionLeaveCohort }] + SeatDeed.options
    ) { $0.helpLeave }

    static let deeds: [Deed] = [.unseat]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let deed = try SeatDeed(arguments, context)
        defer { deed.store.close() }
        let cohort = try arguments.value("--cohort").map { try deed.cohort($0) }
        let leaving = try deed.persons(arguments.operands)
        let cohorts = deed.term.data.programme.cohorts
        for person in leaving {
            guard let own = deed.term.working.cohort(of: person), cohort == nil || cohort == own else {
                throw PersonError.isNoMember(name: deed.name(person), cohort: cohort.map { cohorts[$0] })
            }
        }
        return try deed.finish(SeatTrial(deed.term, leaving.map { (person: $0, to: nil) })) { $0.rule == .pin }
    }
}
