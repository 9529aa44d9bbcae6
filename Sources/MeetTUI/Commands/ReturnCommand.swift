import MeetCore

/// `meet return`: makes cohorts what they were in a version. Who was pinned or kept out since stays so.
enum ReturnCommand: Command {
    static let syntax = CommandSyntax(
        "return", operands: ["VERSION"],
        options: [
            CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts }, CommandOption("--dry-run") { $0.optionDryRun },
        ]
    ) { $0.helpReturn }

    static let deeds: [Deed] = [.returnToVersion]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let deed = try SeatDeed(arguments, context)
        defer { deed.store.close() }
        let term = deed.term
        let version = try CompositionVersion.find(arguments.operands[0], in: deed.store)
        let scope = try term.cohorts(arguments.all("--cohort"))
        let cohorts = version.cohorts.filter { term.data.programme.cohort($0) != nil && scope?.contains($0) ?? true }
        if let absent = scope?.sorted().first(where: { !version.cohorts.contains($0) }) {
            throw UsageError.notInVersion(term.data.programme.name(of: absent), version: version.name)
        }
        let wanted = VersionReturn(to: version.composition, cohorts, from: term.working, term.data.people)
        let places = wanted.composition.cohortOfPerson
        let open = Set(cohorts)
        let moves = term.data.people.indices.compactMap { index -> (person: Int, to: Int?)? in
            let id = term.data.people[index].id
            if let cohort = places[id] { return (index, term.working.problem.index(of: cohort)) }
            guard let now = term.working.cohort(of: index), open.contains(term.data.programme.cohorts[now].id) else { return nil }
            return (index, nil)
        }
        if wanted.elsewhere + wanted.excluded > 0 {
            context.output.say(context.words.notAllReturn(elsewhere: wanted.elsewhere, excluded: wanted.excluded))
        }
        return try deed.finish(SeatTrial(term, moves), .restoreVersion(cohorts, number: version.number)) { _ in false }
    }
}
