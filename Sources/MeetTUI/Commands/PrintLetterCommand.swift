import MeetCore

/// `meet print letter`: the text to the house about the booking of a session, or about the newest one that came to nothing.
enum PrintLetterCommand: Command {
    static let syntax = CommandSyntax(
        "print letter",
        options: [
            CommandOption("--cohort", .value(.cohort), isRequired: true) { $0.optionCohort },
            CommandOption("--session", .value(.number), isRequired: true) { $0.optionSession },
            CommandOption("--kind", .value(.choice(["request", "hold", "confirmation", "change", "cancellation"]))) { $0.optionLetterKind },
            CommandOption("--output", .value(.file)) { $0.optionOutput },
        ]
    ) { $0.helpPrintLetter }

    static let deeds: [Deed] = [.writeLetter]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let name = try arguments.required("--cohort", syntax)
        _ = try arguments.required("--session", syntax)
        let kinds = VenueLetter.Kind.allCases.map(\.rawValue)
        let kind = arguments.has("--kind") ? VenueLetter.Kind(rawValue: try arguments.choice("--kind", of: kinds)) : nil
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let cohort = try term.cohort(name)
        let key = SessionKey(cohort.id, try arguments.integer("--session", in: 1...99) ?? 1)
        let names = BookingNames(context.words, term.data.programme, venues: term.data.venues)
        let own = term.data.bookings.filter { $0.session == key }
        guard let booking = own.first(where: \.state.isActive) ?? own.last,
            let venue = term.data.venues.first(where: { $0.id == booking.venue })
        else { throw BookingError.noBooking(session: names.session(key)) }
        let sessions = SessionCalendar.sessions(of: cohort, in: term.data.programme)
        let session = sessions.first { $0.key == key } ?? Session(whatIsLeftOf: booking)
        if kind == .change, !VenueLetter.Kind.all(booking, session).contains(.change) {
            throw BookingError.notMoved(session: names.session(key))
        }
        let letter = VenueLetter(
            kind ?? .of(booking, session), booking, session: session,
            venue: venue, party: CohortParty(term.data.members(of: cohort.id)), programme: term.data.programme.name,
            cohort: cohort.name, sessions: sessions.count)
        try context.output.result(letter.text(context.words), to: arguments.value("--output"), keeping: [context.database])
        context.note(.letter)
        return .done
    }
}
