import MeetCore

/// `meet export report`: what has come of one programme or several, for those outside: no names, and no numbers below 5.
enum ExportReportCommand: Command {
    static let syntax = CommandSyntax(
        "export report",
        options: [
            CommandOption("--with", .values(.file)) { $0.optionWithDatabases },
            CommandOption("--format", .value(.choice(["html", "csv", "json"]))) { $0.optionFormat },
            CommandOption("--output", .value(.file)) { $0.optionOutput },
        ]
    ) { $0.helpExportReport }

    static let deeds: [Deed] = [.saveReport]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let format = context.isJSON ? "json" : try arguments.choice("--format", of: ["html", "csv", "json"])
        let others = arguments.all("--with")
        var parts = [try part(context.open(readOnly: true))]
        for path in others { parts.append(try part(Store.open(path: path, readOnly: true))) }
        parts = Self.toldApart(parts, [context.database] + others)
        let text: String
        switch format {
        case "html":
            let report = Report(parts, on: context.today, words: context.words)
            text = report.html
        case "csv": text = FigureCSV.text(lists(parts))
        default: text = JSONText.pretty(.object(FigureJSON.object(lists(parts), on: context.today)))
        }
        try context.output.result(text, to: arguments.value("--output"), keeping: [context.database] + others)
        context.note(.report)
        return .done
    }

    /// The same parts with names of their own: municipalities may well call their programmes the same, but no two files are.
    static func toldApart(_ parts: [Report.Part], _ paths: [String]) -> [Report.Part] {
        let names = parts.map(\.programme.name)
        return zip(parts, paths).map { part, path in
            guard names.count(where: { $0 == part.programme.name }) > 1 else { return part }
            var programme = part.programme
            programme.name += " (\(path.split(separator: "/").last.map(String.init) ?? path))"
            return Report.Part(programme, part.statistics)
        }
    }

    private static func part(_ store: Store) throws -> Report.Part {
        defer { store.close() }
        let record = TermRecord(try store.load(), tables: try store.tablePlans(), attendance: try store.attendance())
        return Report.Part(record.data.programme, ProgrammeStatistics(record))
    }

    private static func lists(_ parts: [Report.Part]) -> [(name: String, list: FigureList)] {
        parts.map { ($0.programme.name, FigureList($0.statistics, $0.programme, isOutside: true)) }
    }
}
