import Foundation
import MeetCore

/// What all `meet print …` of cohorts' sheets do: choose the sheets, make one after the other, and write them to a file, a folder or a printer.
struct PrintRun {
    private let arguments: Arguments
    private let context: CommandContext
    private let kinds: [SheetKind]
    private let syntax: CommandSyntax

    /// How such a command is written.
    static func syntax(_ name: String, _ help: @escaping @Sendable (Words) -> String) -> CommandSyntax {
        CommandSyntax(
            name,
            options: [
                CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts },
                CommandOption("--all") { $0.optionAllCohorts },
                CommandOption("--session", .value(.number)) { $0.optionSheetSession },
                CommandOption("--week", .value(.week)) { $0.optionWeek },
                CommandOption("--next-week") { $0.optionNextWeek },
                CommandOption("--format", .value(.choice(["text", "pdf", "html", "csv"]))) { $0.optionFormat },
                CommandOption("--output", .value(.file)) { $0.optionOutput },
                CommandOption("--folder", .value(.folder)) { $0.optionFolder },
                CommandOption("--printer", .value(.printer)) { $0.optionPrinter },
                CommandOption("--copies", .value(.number)) { $0.optionCopies },
                CommandOption("--sheet-lang", .value(.choice(["sv", "en", "both"]))) { $0.optionSheetLanguage },
                CommandOption("--sort", .value(.choice(["first", "last"]))) { $0.optionSort },
                CommandOption("--large") { $0.optionLarge },
            ], help)
    }

    init(_ kinds: [SheetKind], _ arguments: Arguments, _ context: CommandContext, _ syntax: CommandSyntax) {
        self.kinds = kinds
        self.arguments = arguments
        self.context = context
        self.syntax = syntax
    }

    func run() throws -> ExitCode {
        for group in [
            ["--session", "--week", "--next-week"], ["--cohort", "--all"], ["--output", "--folder"], ["--folder", "--printer"],
        ] {
            let given = group.filter { arguments.has($0) }
            if given.count > 1 { throw UsageError.onlyOneOf(given, command: syntax.name) }
        }
        let format = try format()
        let options = try options()
        let copies = try arguments.integer("--copies", in: 1...99) ?? 1
        let week = try SheetWeek.wanted(arguments, syntax, today: context.today)
        guard arguments.has("--cohort") || arguments.has("--all") || week != nil else {
            throw UsageError.missingOption("--cohort | --all | --week", command: syntax.name)
        }
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = PrintTerm(try store.load(), store)
        let choice = try choice(term, week)
        // A file that is there already is not emptied for nothing.
        guard let first = try term.firstSession(choice) else { return try told(SheetFile.Result()) }
        if let folder = arguments.value("--folder") { return try write(term, choice, options, format, into: folder) }
        let name = SheetFileName.sheets(choice, of: term.programme, next: first, format, context.words)
        let delivery = SheetDelivery(
            context: context, title: try title(term, choice, options), fileName: name, languages: options.languages
        ) { file in
            let progress = CommandProgress(context)
            defer { progress.end() }
            var count = 0
            try term.forEach(choice) { source, kind, session in
                try file.add(source.sheet(kind, session: session, options))
                count += 1
                progress.tell(context.words.workSheets(count))
            }
        }
        let path = arguments.value("--output")
        if let printer = arguments.value("--printer") { return try told(delivery.print(on: printer, copies: copies, asked: path)) }
        if format == .pdf, Output.goesToTerminal(path) { throw UsageError.binaryOnTerminal(command: syntax.name) }
        return try told(delivery.write(format, to: path))
    }

    // MARK: What is wanted

    private func format() throws -> SheetFormat {
        let words = SheetFormat.allCases.map(\.rawValue)
        // What goes to a printer is a PDF: no printer knows how names are written in plain text.
        if arguments.has("--printer") {
            let word = try arguments.choice("--format", of: ["pdf"] + words.filter { $0 != "pdf" })
            guard word == "pdf" else { throw UsageError.badValue(option: "--format", value: word, allowed: context.words.printerTakesPDF) }
            return .pdf
        }
        return SheetFormat(rawValue: try arguments.choice("--format", of: words)) ?? .text
    }

    private func options() throws -> SheetOptions {
        let own = context.words.language
        let word = try arguments.choice(
            "--sheet-lang", of: [own.code] + (Language.allCases.map(\.code) + ["both"]).filter { $0 != own.code })
        let languages = word == "both" ? [own] + Language.allCases.filter { $0 != own } : Language(rawValue: word).map { [$0] } ?? [own]
        let order = NameOrder(rawValue: try arguments.choice("--sort", of: NameOrder.allCases.map(\.rawValue))) ?? .first
        return SheetOptions(languages: languages, order: order, isLarge: arguments.has("--large"))
    }

    private func choice(_ term: PrintTerm, _ week: SheetWeek?) throws -> SheetChoice {
        let names = arguments.all("--cohort")
        let cohorts = names.isEmpty ? nil : try names.map { try term.programme.named($0).id }
        let number = try arguments.integer("--session", in: 1...term.programme.sessionsPerCohort)
        let sessions: SheetChoice.Sessions =
            week.map { .week($0) } ?? number.map { .number($0) } ?? (cohorts == nil ? .all : .next(context.today))
        return SheetChoice(kinds, cohorts: cohorts, sessions: sessions)
    }

    private func title(_ term: PrintTerm, _ choice: SheetChoice, _ options: SheetOptions) throws -> String {
        let words = Words(options.languages[0])
        let what = kinds.count == 1 ? words.sheetKind(kinds[0].rawValue) : words.listsOfAll
        var parts = [what, term.programme.name]
        if let cohorts = choice.cohorts, cohorts.count == 1 { parts.append(term.programme.cohort(cohorts[0])?.name ?? "") }
        if case .week(let week) = choice.sessions { parts.append(week.description) }
        return parts.filter { !$0.isEmpty }.joined(separator: " – ")
    }

    // MARK: Making it

    /// A file for each sheet.
    private func write(
        _ term: PrintTerm, _ choice: SheetChoice, _ options: SheetOptions, _ format: SheetFormat, into folder: String
    ) throws -> ExitCode {
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw FileError.cannotWrite(folder, why: String(cString: strerror(errno)))
        }
        var all = SheetFile.Result()
        var used: Set<String> = []
        let progress = CommandProgress(context)
        defer { progress.end() }
        try term.forEach(choice) { source, kind, session in
            let sheet = source.sheet(kind, session: session, options)
            let one = SheetChoice([kind], cohorts: [source.cohort.id], sessions: .number(session))
            var name = SheetFileName.sheets(one, of: term.programme, format, context.words)
            // Two groups may bear one name.
            if !used.insert(name).inserted { name = "\(SheetFileName.plain(source.cohort.id.text))-\(name)" }
            used.insert(name)
            let delivery = SheetDelivery(context: context, title: sheet.title.text, languages: options.languages) { try $0.add(sheet) }
            all.add(try delivery.write(format, to: "\(folder)/\(name)"))
            progress.tell(context.words.workSheets(all.sheets))
        }
        progress.end()
        return try told(all, in: folder)
    }

    /// Says on standard error what must be known of the result.
    private func told(_ result: SheetFile.Result, in folder: String? = nil) throws -> ExitCode {
        if result.sheets > 0 { context.note(.sheets) }
        if result.sheets == 0 { context.output.say(context.words.noSheets) }
        if result.unknownSigns > 0 { context.output.say(context.words.unknownSigns(result.unknownSigns)) }
        if let folder, result.sheets > 0 { context.output.say(context.words.sheetsWritten(result.sheets, folder)) }
        return .done
    }
}
