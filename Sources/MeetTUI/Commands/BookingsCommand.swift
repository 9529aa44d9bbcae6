import MeetCore

/// `meet bookings`: what is booked, and what houses were asked; with `--all` also what came to nothing.
enum BookingsCommand: Command {
    static let syntax = CommandSyntax(
        "bookings",
        options: [
            CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts },
            CommandOption("--session", .value(.number)) { $0.optionBookingsSession },
            CommandOption("--venue", .value(.venue)) { $0.optionBookingsVenue },
            CommandOption("--all") { $0.optionAllBookings },
        ]
    ) { $0.helpBookings }

    static let deeds: [Deed] = [.listBookings]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let number = try arguments.integer("--session", in: 1...99)
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let (data, words) = (term.data, context.words)
        let scope = try term.cohorts(arguments.all("--cohort"))
        let venue = try arguments.value("--venue").map { try Venue.named($0, in: data.venues).id }
        let bookings = data.bookings.filter { booking in
            (scope?.contains(booking.session.cohort) ?? true) && (number ?? booking.session.number) == booking.session.number
                && (venue ?? booking.venue) == booking.venue && (arguments.has("--all") || booking.state.isActive)
        }.sorted { ($0.session, $0.span, $0.number) < ($1.session, $1.span, $1.number) }
        let names = BookingNames(words, data.programme, venues: data.venues)
        if context.isJSON {
            try context.output.result([
                "bookings": .array(
                    bookings.map { booking in
                        var object = BookingJSON.byHand(booking, against: [])
                        object["against"] = nil
                        object["number"] = .integer(booking.number)
                        return .object(object)
                    })
            ])
        } else if bookings.isEmpty {
            context.output.say(words.noBookingsFound)
        } else {
            try context.output.result(context.text(sheet(bookings, data, names, words)))
        }
        return .done
    }

    private static func sheet(_ bookings: [Booking], _ data: TermData, _ names: BookingNames, _ words: Words) -> Sheet {
        let cells = BookingCells(names: names, words: words)
        let rows = bookings.map { booking in
            let days = [
                booking.askedOn.map { words.bookingAsked($0.description) }, booking.heldUntil.map { words.bookingHeld($0.description) },
                booking.freeUntil.map { words.bookingFree($0.description) },
            ].compactMap { $0 }
            let told = days + [booking.contact, booking.reason].filter { !$0.isEmpty }
            return cells.row(booking) + [told.joined(separator: "; ")]
        }
        // Where nothing is noted, the room is for the names of the houses.
        let hasNotes = rows.contains { $0.last != "" }
        let table = SheetTable(
            columns: cells.columns + (hasNotes ? [.init(Phrase(words.notes), .prose)] : []),
            rows: hasNotes ? rows : rows.map { Array($0.dropLast()) })
        return Sheet(title: data.programme.name, blocks: [.table(table)])
    }
}
