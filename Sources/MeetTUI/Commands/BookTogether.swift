import MeetCore

/// `meet book --state` without `--session`: all bookings of some cohorts that can go on to a state do so, as one change.
struct BookTogether {
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
        guard let state = BookingState(rawValue: text), JointBookings.states.contains(state), !Self.ofOne.contains(where: arguments.has)
        else {
            throw UsageError.missingOption("--session", command: BookCommand.syntax.name)
        }
        let term = try LoadedTerm(store)
        let names = BookingNames(words, term.data.programme, venues: term.data.venues)
        let cohorts = try term.cohorts(arguments.all("--cohort"))
        let former = JointBookings.open(term.data.bookings, in: term.data.programme, today: context.today).filter {
            cohorts?.contains($0.session.cohort) ?? true && $0.state.next.contains(state)
        }
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
            let all = words.bookedTogether(wanted.count, state: words.bookingState(state.rawValue)) + "\n"
            try context.output.result(all + lines.joined())
        }
        return .done
    }
}
