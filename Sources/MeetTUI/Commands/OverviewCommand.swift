import MeetCore

/// `meet overview`: how each cohort stands, what is due, and the sessions of the next seven days; as the Overview shows it.
enum OverviewCommand: Command {
    static let syntax = CommandSyntax("overview") { $0.helpOverview }

    static let deeds: [Deed] = [.overview]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let standing = TermStanding(term.data, term.working, dates: term.dates, today: context.today)
        let report = OverviewReport(standing, standing.troubles(try store.sessionRecords(), busy: try store.busyTimes()), context.words)
        if context.isJSON { try context.output.result(report.json) } else { try context.output.result(context.text(report.sheet)) }
        return .done
    }
}
