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
        return try deed.finish(trial, kind(entering, leaving, in: group, deed)) { _ in true }
    }

    /// What the log calls it: the same as when a screen does it.
    private static func kind(_ entering: [Int], _ leaving: [Int], in group: Cohort, _ deed: SeatDeed) -> ChangeKind {
        let people = deed.term.data.people
        let last = entering[entering.count - 1]
        if entering.count == 1, leaving.count == 1 { return .swapSeats(people[last].id, people[leaving[0]].id) }
        if let from = deed.term.working.cohort(of: last), deed.term.data.programme.cohorts[from].id != group.id {
            return .moveSeat(people[last].id, from: deed.term.data.programme.cohorts[from].id, to: group.id)
        }
        return .addSeat(people[last].id, group.id)
    }
}
