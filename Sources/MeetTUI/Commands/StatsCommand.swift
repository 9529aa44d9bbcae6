import MeetCore

/// `meet stats`: the mix statistics, for one cohort or all.
enum StatsCommand: Command {
    static let syntax = CommandSyntax(
        "stats",
        options: [
            CommandOption("--cohort", .values("ID")) { $0.optionCohorts },
            CommandOption("--format", .value("text|json")) { $0.optionFormat },
            CommandOption("--output", .value("FILE")) { $0.optionOutput },
        ]
    ) { $0.helpStats }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let format = context.isJSON ? "json" : try arguments.choice("--format", of: ["text", "json"])
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let report = MixReport(term.data, only: try term.cohorts(arguments.all("--cohort")))
        let text =
            format == "json"
            ? JSONText.pretty(.object(MixReportJSON.object(report, term.data.programme)))
            : SheetText().render(MixSheet.make(report, term.data.programme, words: context.words))
        try context.output.result(text, to: arguments.value("--output"), keeping: [context.database])
        return .done
    }
}
