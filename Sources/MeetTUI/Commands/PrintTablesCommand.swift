import MeetCore

/// `meet print tables`: who sits at which table of a session.
enum PrintTablesCommand: Command {
    static let syntax = CommandSyntax(
        "print tables",
        options: [
            CommandOption("--cohort", .value("ID"), isRequired: true) { $0.optionCohort },
            CommandOption("--session", .value("N"), isRequired: true) { $0.optionSession },
            CommandOption("--format", .value("text")) { $0.optionFormat },
            CommandOption("--output", .value("FILE")) { $0.optionOutput },
        ]
    ) { $0.helpPrintTables }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        _ = try arguments.choice("--format", of: ["text"])
        let name = try arguments.required("--cohort", syntax)
        _ = try arguments.required("--session", syntax)
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let cohort = try term.cohort(name)
        let session = try arguments.integer("--session", in: 1...term.data.programme.sessionsPerCohort) ?? 1
        let sheet = TableSheet.make(
            term.data, cohort: cohort, number: session, plan: try store.tablePlan(of: cohort.id),
            session: term.session(session, of: cohort), words: context.words)
        try context.output.result(SheetText().render(sheet), to: arguments.value("--output"), keeping: [context.database])
        return .done
    }
}
