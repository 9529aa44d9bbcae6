import MeetCore

/// `meet sessions`: the sessions of cohorts, with what was skipped and why; or those of a week, with the houses.
enum SessionsCommand: Command {
    static let syntax = CommandSyntax(
        "sessions",
        options: [
            CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts },
            CommandOption("--week", .value(.week)) { $0.optionSessionsWeek },
            CommandOption("--next-week") { $0.optionSessionsNextWeek },
        ]
    ) { $0.helpSessions }

    static let deeds: [Deed] = [.showWeek]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let week = try SheetWeek.wanted(arguments, syntax, today: context.today)
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let scope = try term.cohorts(arguments.all("--cohort"))
        let cohorts = term.data.programme.cohorts.filter { scope?.contains($0.id) ?? true }
        if let week {
            let report = WeekReport(week, term.data, context.words, cohorts: cohorts)
            if context.isJSON { try context.output.result(report.json) } else { try context.output.result(context.text(report.sheet)) }
        } else {
            let report = SessionReport(data: term.data, words: context.words, cohorts: cohorts)
            if context.isJSON { try context.output.result(report.json) } else { try context.output.result(context.text(report.sheet)) }
        }
        return .done
    }
}
