import MeetCore

/// `meet print attendance`: the sign-in sheet of a session.
enum PrintAttendanceCommand: Command {
    static let syntax = CommandSyntax(
        "print attendance",
        options: [
            CommandOption("--cohort", .value("ID"), isRequired: true) { $0.optionCohort },
            CommandOption("--session", .value("N"), isRequired: true) { $0.optionSession },
            CommandOption("--format", .value("text")) { $0.optionFormat },
            CommandOption("--output", .value("FILE")) { $0.optionOutput },
        ]
    ) { $0.helpPrintAttendance }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        _ = try arguments.choice("--format", of: ["text"])
        let name = try arguments.required("--cohort", syntax)
        _ = try arguments.required("--session", syntax)
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let cohort = try term.cohort(name)
        let session = try arguments.integer("--session", in: 1...term.data.programme.sessionsPerCohort) ?? 1
        let sheet = AttendanceSheet.make(
            term.data, cohort: cohort, number: session, session: term.session(session, of: cohort), words: context.words)
        try context.output.result(SheetText().render(sheet), to: arguments.value("--output"), keeping: [context.database])
        return .done
    }
}
