import MeetCore

/// `meet import busy`: the times at which others have a house, from its calendar. They replace those that were known of it.
enum ImportBusyCommand: Command {
    static let syntax = CommandSyntax(
        "import busy", operands: ["F.ics"],
        options: [
            CommandOption("--venue", .value(.venue), isRequired: true) { $0.optionBusyVenue },
            CommandOption("--dry-run") { $0.optionDryRun },
            CommandOption("--partial") { $0.optionBusyPartial },
            CommandOption("--clear") { $0.optionBusyClear },
        ]
    ) { $0.helpImportBusy }

    static let deeds: [Deed] = [.readBusyTimes]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let name = try arguments.required("--venue", syntax)
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let venue = try Venue.named(name, in: store.loadVenues())
        let programme = try store.loadProgramme()
        let window = BusyCalendar.window(for: programme, today: context.today)
        let ours = SessionCalendars.names(bookings: try store.bookings(), stamps: try store.sessionStamps())
        let calendar = try BusyCalendar(
            InputFile.read(arguments.operands[0], as: .calendar), venue: venue.id, zone: programme.timeZone, window: window, ours: ours)
        let known = try store.busyTimes(of: venue.id)
        let change = BusyImport(
            calendar, venue: venue, known: known, window: window, isPartial: arguments.has("--partial"), mayClear: arguments.has("--clear"))
        if !isDry, change.refusal == nil, calendar.times != known {
            try store.perform(.importBusy(venue.id, count: calendar.times.count), at: context.now, who: context.who) {
                try $0.replaceBusyTimes(of: venue.id, with: calendar.times)
            }
        }
        let report = BusyReport(change: change)
        for line in report.remarks(context.words) { context.output.say(line) }
        let sentence = change.sentence(context.words, isDry: isDry)
        if context.isJSON {
            // What nothing was done for is told also where a program reads.
            if case .wouldClear? = change.refusal { context.output.say(sentence) }
            try context.output.result(report.json(context.words))
        } else {
            context.output.say(sentence)
        }
        return calendar.problems.isEmpty && change.refusal == nil ? .done : .badData
    }
}
