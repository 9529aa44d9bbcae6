import MeetCore

/// `meet export mailing`: the list of a mail merge, a row for each member with what a letter needs.
enum ExportMailingCommand: Command {
    static let syntax = CommandSyntax(
        "export mailing",
        options: [
            CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts },
            CommandOption("--all") { $0.optionMailingAll },
            CommandOption("--for", .value(.choice(["invitation", "reminder", "venue"])), isRequired: true) { $0.optionMailing },
            CommandOption("--session", .value(.number)) { $0.optionMailingSession },
            CommandOption("--excel") { $0.optionExcel },
            CommandOption("--output", .value(.file)) { $0.optionOutput },
        ]
    ) { $0.helpExportMailing }

    static let deeds: [Deed] = [.saveMailing]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let names = arguments.all("--cohort")
        guard arguments.has("--all") != !names.isEmpty else {
            if names.isEmpty { throw UsageError.missingOption("--cohort | --all", command: syntax.name) }
            throw UsageError.onlyOneOf(["--all", "--cohort"], command: syntax.name)
        }
        _ = try arguments.required("--for", syntax)
        let occasion = try arguments.choice("--for", of: MailingList.Occasion.allCases.map(\.rawValue))
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let data = try store.load()
        let wanted = try names.map { try data.programme.named($0).id }
        let cohorts = data.programme.cohorts.filter { names.isEmpty || wanted.contains($0.id) }
        let most = cohorts.map { SessionDates(of: $0, in: data.programme).dates.count }.max() ?? 1
        let list = MailingList(
            data, cohorts: cohorts.map(\.id), for: MailingList.Occasion(rawValue: occasion) ?? .reminder,
            session: try arguments.integer("--session", in: 1...max(1, most)), today: context.today, words: context.words)
        for note in list.notes { context.output.say(note) }
        let text = list.text(isForExcel: arguments.has("--excel"))
        try context.output.result(text, to: arguments.value("--output"), keeping: [context.database])
        context.note(.mailing)
        return .done
    }
}
