import Foundation
import MeetCore

/// `meet stats`: the mix statistics, for one cohort or all.
enum StatsCommand: Command {
    static let syntax = CommandSyntax(
        "stats",
        options: [
            CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts },
            CommandOption("--format", .value(.choice(["text", "json", "csv", "html", "pdf"]))) { $0.optionFormat },
            CommandOption("--output", .value(.file)) { $0.optionOutput },
            CommandOption("--printer", .value(.printer)) { $0.optionPrinter },
            CommandOption("--copies", .value(.number)) { $0.optionCopies },
        ]
    ) { $0.helpStats }

    static let deeds: [Deed] = [.showStatistics]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let toPrinter = arguments.value("--printer")
        let forms = ["text", "json", "csv", "html", "pdf"]
        let format =
            context.isJSON
            ? "json" : try arguments.choice("--format", of: toPrinter == nil ? forms : ["pdf"] + forms.filter { $0 != "pdf" })
        // What goes to a printer is a PDF.
        if toPrinter != nil, format != "pdf" {
            throw UsageError.badValue(option: "--format", value: format, allowed: context.words.printerTakesPDF)
        }
        let copies = try arguments.integer("--copies", in: 1...99) ?? 1
        let path = arguments.value("--output")
        if format == "pdf", toPrinter == nil, Output.goesToTerminal(path) {
            throw UsageError.binaryOnTerminal(command: syntax.name)
        }
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let record = TermRecord(try store.load(), tables: try store.tablePlans(), attendance: try store.attendance())
        let programme = record.data.programme
        let named = Set(try arguments.all("--cohort").map { try programme.named($0).id })
        let statistics = ProgrammeStatistics(record, only: named.isEmpty ? nil : named)
        let sheet = StatisticsSheet(statistics, programme, words: context.words).whole()
        let one = named.count == 1 ? named.first.flatMap { programme.cohort($0) } : nil
        let delivery = SheetDelivery(
            context: context, title: sheet.title.text, fileName: SheetFileName.statistics(one, context.words) + ".pdf",
            languages: [context.words.language]
        ) { try $0.add(sheet) }
        let result: SheetFile.Result
        switch format {
        case "html": result = try delivery.write(.html, to: path)
        case "pdf":
            result =
                try toPrinter.map { try delivery.print(on: $0, copies: copies, asked: path) } ?? delivery.write(.pdf, to: path)
        default:
            let text: String
            switch format {
            case "json": text = JSONText.pretty(.object(StatisticsJSON.object(statistics, programme)))
            case "csv": text = FigureCSV.text([(programme.name, FigureList(statistics, programme, isOutside: false))])
            default: text = context.text(sheet)
            }
            try context.output.result(text, to: path, keeping: [context.database])
            return .done
        }
        if result.unknownSigns > 0 { context.output.say(context.words.unknownSigns(result.unknownSigns)) }
        return .done
    }
}
