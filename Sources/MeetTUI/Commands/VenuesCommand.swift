import MeetCore

/// `meet venues`: the houses; with a session, which of them can take it, why the others cannot, and what each would change.
enum VenuesCommand: Command {
    static let syntax = CommandSyntax(
        "venues",
        options: [
            CommandOption("--cohort", .value(.cohort)) { $0.optionVenuesCohort },
            CommandOption("--session", .value(.number)) { $0.optionVenuesSession },
        ]
    ) { $0.helpVenues }

    static let deeds: [Deed] = [.listVenues]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        for (one, other) in [("--cohort", "--session"), ("--session", "--cohort")] where arguments.has(one) && !arguments.has(other) {
            throw UsageError.missingOption(other, command: syntax.name)
        }
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        guard arguments.has("--cohort") else {
            let report = VenueReport(term.data, context.words)
            if context.isJSON {
                try context.output.result(report.json)
            } else if term.data.venues.isEmpty {
                context.output.say(context.words.noVenuesKnown)
            } else {
                try context.output.result(context.text(report.sheet))
            }
            return .done
        }
        let session = try term.data.programme.session(arguments, syntax)
        let sessions = SessionCalendar.sessions(of: try term.cohort(session.key.cohort.text), in: term.data.programme)
        let report = VenueOptionReport(term.data, session, sessions, busy: try store.busyTimes(), context.words)
        if context.isJSON { try context.output.result(report.json) } else { try context.output.result(context.text(report.sheet)) }
        return .done
    }
}
