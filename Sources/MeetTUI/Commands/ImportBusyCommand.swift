import MeetCore

/// `meet import busy`: the times at which others have a house, from its calendar. They replace those that were known of it.
enum ImportBusyCommand: Command {
    static let syntax = CommandSyntax(
        "import busy", operands: ["F.ics"],
        options: [
            CommandOption("--venue", .value("ID"), isRequired: true) { $0.optionBusyVenue },
            CommandOption("--dry-run") { $0.optionDryRun },
            CommandOption("--partial") { $0.optionBusyPartial },
        ]
    ) { $0.helpImportBusy }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let name = try arguments.required("--venue", syntax)
        let isDry = arguments.has("--dry-run")
        let store = try context.open(readOnly: isDry)
        defer { store.close() }
        let venue = try Venue.named(name, in: store.loadVenues())
        let programme = try store.loadProgramme()
        let window = BusyCalendar.window(for: programme, today: context.today)
        let ours = SessionCalendars.names(bookings: try store.bookings(), stamps: try store.sessionStamps())
        let calendar = try BusyCalendar(
            context.output.read(arguments.operands[0]), venue: venue.id, zone: programme.timeZone, window: window, ours: ours)
        let known = try store.busyTimes(of: venue.id)
        // A time that is not known is a door before which two groups may stand: so all or nothing, unless the person wants it.
        let isRefused = !calendar.problems.isEmpty && !arguments.has("--partial")
        if !isDry, !isRefused, calendar.times != known {
            try store.perform(.importBusy(venue.id, count: calendar.times.count), at: context.now, who: context.who) {
                try $0.replaceBusyTimes(of: venue.id, with: calendar.times)
            }
        }
        let report = BusyReport(calendar: calendar, venue: venue, known: known, window: window, isDry: isDry, isRefused: isRefused)
        for line in report.remarks(context.words) { context.output.say(line) }
        if context.isJSON {
            try context.output.result(report.json(context.words))
        } else {
            context.output.say(report.sentence(context.words))
        }
        return calendar.problems.isEmpty ? .done : .badData
    }
}
