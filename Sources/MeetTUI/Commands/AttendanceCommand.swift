import MeetCore

/// `meet attendance`: who came to a session, and how mixed those were; with `--away` who has been away that often.
enum AttendanceCommand: Command {
    static let syntax = CommandSyntax(
        "attendance",
        options: [
            CommandOption("--cohort", .value(.cohort)) { $0.optionCohort },
            CommandOption("--session", .value(.number)) { $0.optionAttendanceSession },
            CommandOption("--away", .value(.number)) { $0.optionAway },
        ]
    ) { $0.helpAttendance }

    static let deeds: [Deed] = [.listAway]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let often = try arguments.integer("--away", in: 1...1000)
        if often != nil, arguments.has("--session") { throw UsageError.onlyOneOf(["--away", "--session"], command: syntax.name) }
        if often == nil { _ = try arguments.required("--cohort", syntax) }
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let cohort = try arguments.value("--cohort").map { try term.cohort($0) }
        let attendance = try store.attendance()
        if let often {
            let cohorts = cohort.map { [$0] } ?? term.data.programme.cohorts
            let report = AwayReport(term, cohorts, attendance, atLeast: often, today: context.today)
            if context.isJSON {
                try context.output.result(report.json)
            } else if report.isEmpty {
                context.output.say(context.words.nobodyAway(often))
            } else {
                try context.output.result(context.text(report.sheet(context.words)))
            }
        } else if let cohort {
            let sessions = SessionCalendar.sessions(of: cohort, in: term.data.programme).filter { !$0.isCancelled }
            // The one that is next, or the last where all are over.
            let usual = sessions.first { $0.date >= context.today } ?? sessions.last
            let number = try arguments.integer("--session", in: 1...max(1, term.data.programme.sessionsPerCohort)) ?? usual?.key.number ?? 1
            let session = try term.data.programme.held(term.data.programme.planned(number, of: cohort))
            let report = AttendanceReport(term, session, attendance[cohort.id] ?? CohortAttendance())
            if context.isJSON {
                try context.output.result(report.json)
            } else {
                try context.output.result(context.text(report.sheet(context.words)))
            }
        }
        if !Output.goesToTerminal(nil) { context.note(.sheets) }
        return .done
    }
}
