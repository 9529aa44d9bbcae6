import MeetCore

/// `meet stats`: the mix statistics, for one cohort or all.
enum StatsCommand: Command {
    static let syntax = CommandSyntax(
        "stats",
        options: [
            CommandOption("--cohort", .values("ID")) { $0.optionCohorts },
            CommandOption("--format", .value("text|json|csv")) { $0.optionFormat },
            CommandOption("--output", .value("FILE")) { $0.optionOutput },
        ]
    ) { $0.helpStats }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let format = context.isJSON ? "json" : try arguments.choice("--format", of: ["text", "json", "csv"])
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let record = TermRecord(try store.load(), tables: try store.tablePlans(), attendance: try store.attendance())
        let programme = record.data.programme
        let named = Set(try arguments.all("--cohort").map { try programme.named($0).id })
        let statistics = ProgrammeStatistics(record, only: named.isEmpty ? nil : named)
        let text: String
        switch format {
        case "json": text = JSONText.pretty(.object(StatisticsJSON.object(statistics, programme)))
        case "csv": text = FigureCSV.text([(programme.name, FigureList(statistics, programme, isOutside: false))])
        default: text = SheetText().render(StatisticsSheet(statistics, programme, words: context.words).whole())
        }
        try context.output.result(text, to: arguments.value("--output"), keeping: [context.database])
        return .done
    }
}
