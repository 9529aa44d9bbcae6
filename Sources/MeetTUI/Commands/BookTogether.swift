import MeetCore

/// `meet book --state` without `--session`: all bookings of some cohorts that can go on to a state do so, as one change.
///
/// A term has some forty sessions, and each is asked for, held and confirmed: one by one that would be a hundred commands.
struct BookTogether {
    /// To these a booking goes on as it is; of the others each has a reason of its own.
    private static let states: Set<BookingState> = [.requested, .preliminary, .confirmed]
    /// What belongs to one booking alone.
    private static let ofOne = ["--venue", "--new-time", "--reason"]

    private let arguments: Arguments
    private let context: CommandContext
    private let store: Store

    init(_ arguments: Arguments, _ context: CommandContext, _ store: Store) {
        self.arguments = arguments
        self.context = context
        self.store = store
    }

    func run() throws -> ExitCode {
        let words = context.words
        let text = try arguments.choice("--state", of: BookingState.allCases.map(\.rawValue))
        guard let state = BookingState(rawValue: text), Self.states.contains(state), !Self.ofOne.contains(where: arguments.has) else {
            throw UsageError.missingOption("--session", command: BookCommand.syntax.name)
        }
        let term = try LoadedTerm(store)
        let names = BookingNames(words, term.data.programme, venues: term.data.venues)
        let cohorts = try term.cohorts(arguments.all("--cohort"))
        let planned = SessionCalendar.sessions(of: term.data.programme)
        let spans = Dictionary(planned.filter { !$0.isCancelled }.map { ($0.key, $0.span) }) { first, _ in first }
        // What was booked for another time, or for a session that is over, is looked at one by one.
        let former = term.data.bookings.filter { booking in
            cohorts?.contains(booking.session.cohort) ?? true && booking.state.isActive && booking.state.next.contains(state)
                && spans[booking.session] == booking.span && booking.span.date >= context.today
        }
        .sorted { $0.session < $1.session }
        guard !former.isEmpty else { throw BookingError.noneForState(state) }
        let entries = BookingEntries(arguments, context)
        let wanted = try former.map { booking in
            var booking = booking
            try entries.enter(state, into: &booking)
            return booking
        }
        for (former, booking) in zip(former, wanted) {
            let trouble = BookingDayTrouble.all(booking, former: former, today: context.today).first
            if let trouble { throw BookingError.badDay(trouble) }
        }
        let isDry = arguments.has("--dry-run")
        if !isDry {
            let kind = ChangeKind.editBookings(count: wanted.count, state, Set(wanted.map(\.session.cohort)).sorted())
            try store.perform(kind, at: context.now, who: context.who) { changes in
                // As with one: what another program wrote since it was read is not written over.
                for booking in former where try changes.booking(booking.number) != booking {
                    throw StoreError.outdated(name: names.session(booking.session))
                }
                for booking in wanted { try changes.put(booking) }
            }
        }
        if isDry { context.output.say(words.nothingKept) }
        if context.isJSON {
            let bookings = wanted.map { JSONValue.object(BookingJSON.byHand($0, against: [])) }
            try context.output.result(["bookings": .array(bookings), "kept": .bool(!isDry)])
        } else {
            let lines = wanted.map {
                words.bookedByHand(
                    names.session($0.session), names.venue($0.venue), names.span($0.span), state: words.bookingState(state.rawValue)) + "\n"
            }
            try context.output.result(lines.joined())
        }
        return .done
    }
}
