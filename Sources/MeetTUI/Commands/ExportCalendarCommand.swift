import MeetCore

/// `meet export ics`: the sessions as a calendar that phones and mail programs read; of a cohort, a house, a person, or all.
enum ExportCalendarCommand: Command {
    static let syntax = CommandSyntax(
        "export ics",
        options: [
            CommandOption("--cohort", .value(.cohort)) { $0.optionCalendarCohort },
            CommandOption("--venue", .value(.venue)) { $0.optionCalendarVenue },
            CommandOption("--person", .value(.person)) { $0.optionCalendarPerson },
            CommandOption("--output", .value(.file)) { $0.optionOutput },
        ]
    ) { $0.helpExportCalendar }

    static let deeds: [Deed] = [.saveCalendar]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let given = ["--cohort", "--venue", "--person"].filter { arguments.has($0) }
        guard given.count < 2 else { throw UsageError.onlyOneOf(given, command: syntax.name) }
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let file = try calendar(arguments, store, context.words)
        if file.events.isEmpty { context.output.say(context.words.emptyCalendar) }
        let text = String(decoding: try file.bytes(), as: UTF8.self)
        try context.output.result(text, to: arguments.value("--output"), keeping: [context.database])
        context.note(.calendar)
        return .done
    }

    private static func calendar(_ arguments: Arguments, _ store: Store, _ words: Words) throws -> CalendarFile {
        let (programme, venues) = (try store.loadProgramme(), try store.loadVenues())
        let calendars = SessionCalendars(
            programme: programme, venues: venues, bookings: try store.bookings(), stamps: try store.sessionStamps(), words: words)
        if let name = arguments.value("--cohort") { return calendars.cohort(try programme.named(name).id) }
        if let name = arguments.value("--venue") { return calendars.venue(try Venue.named(name, in: venues).id) }
        if let name = arguments.value("--person") {
            let person = try NamedPersons(store).find(name)
            // What a person has in the calendar is what the cohort has; the name of the person is not in it.
            let composition = try store.loadArrangement().composition
            guard let cohort = programme.cohorts.first(where: { composition[$0.id].contains(person.id) })?.id else {
                throw PersonError.isNoMember(name: person.shownName, cohort: nil)
            }
            return calendars.cohort(cohort)
        }
        return calendars.all()
    }
}
