import MeetCore

/// `meet book --state`: the booking of one session by hand.
///
/// Who names a house on the command line knows why: what stands against it is told, and it is booked. Only two groups of ours before one door
/// are refused, by the database.
struct BookByHand {
    /// The options that belong to it, each of which needs `--state`.
    static let options = [
        "--session", "--venue", "--new-time", "--asked-on", "--held-until", "--free-cancellation", "--contact", "--reason",
    ]

    private let arguments: Arguments
    private let context: CommandContext
    private let store: Store
    private let data: TermData
    private let names: BookingNames
    private let session: Session
    /// The booking that the session has; nil where it has none.
    private let former: Booking?

    init(_ arguments: Arguments, _ context: CommandContext, _ store: Store) throws {
        self.arguments = arguments
        self.context = context
        self.store = store
        let term = try LoadedTerm(store)
        data = term.data
        names = BookingNames(context.words, data.programme, venues: data.venues)
        let cohorts = arguments.all("--cohort")
        guard let name = cohorts.first, cohorts.count == 1 else {
            throw UsageError.missingOption("--cohort", command: BookCommand.syntax.name)
        }
        let cohort = try term.cohort(name)
        guard let number = try arguments.integer("--session", in: 1...99) else {
            throw UsageError.missingOption("--session", command: BookCommand.syntax.name)
        }
        let key = SessionKey(cohort.id, number)
        former = data.bookings.first { $0.session == key && $0.state.isActive }
        let planned = SessionCalendar.sessions(of: cohort, in: data.programme)
        // What is left of a session that is no longer planned can still be called off.
        let gone = former.map { Session(whatIsLeftOf: $0) }
        guard let session = planned.first(where: { $0.key == key }) ?? gone else {
            throw UsageError.badValue(option: "--session", value: "\(number)", allowed: "1–\(max(1, planned.count))")
        }
        self.session = session
    }

    func run() throws -> ExitCode {
        let words = context.words
        let booking = try wanted()
        let isNewHouse = booking.state.isActive && (former == nil || former?.venue != booking.venue)
        let against = isNewHouse ? try obstacles(booking) : []
        let isDropped = former?.state == .idea && booking.state == .cancelled
        let isDry = arguments.has("--dry-run")
        if !isDry, booking != former {
            let kind = ChangeKind.editBooking(booking.session, isDropped ? nil : booking.state, at: booking.venue)
            try store.perform(kind, at: context.now, who: context.who) { changes in
                // Within the change: what another program wrote since it was read is not written over; asked again, it works.
                if let former, try changes.booking(former.number) != former {
                    throw StoreError.outdated(name: names.session(booking.session))
                }
                if isDropped { try changes.removeBooking(booking.number) } else { try changes.put(booking) }
            }
        }
        let (session, venue) = (names.session(booking.session), names.venue(booking.venue))
        if isDry { context.output.say(words.nothingKept) }
        if !against.isEmpty {
            let why = against.joined(separator: "; ")
            context.output.say(isDry ? words.wouldStandAgainst(session, venue, why) : words.standsAgainst(session, venue, why))
        }
        if context.isJSON {
            var object = BookingJSON.byHand(booking, against: against)
            object["kept"] = .bool(!isDry)
            try context.output.result(object)
        } else {
            let state = words.bookingState(booking.state.rawValue)
            try context.output.result(
                (isDropped ? words.ideaDropped(session, venue) : words.bookedByHand(session, venue, names.span(booking.span), state: state))
                    + "\n")
        }
        return .done
    }

    /// What the booking becomes.
    private func wanted() throws -> Booking {
        let text = try arguments.choice("--state", of: BookingState.allCases.map(\.rawValue))
        let state = BookingState(rawValue: text) ?? .idea
        let venue = try arguments.value("--venue").map { try Venue.named($0, in: data.venues) }
        var booking: Booking
        if let former {
            booking = former
            if let venue, venue.id != former.venue {
                guard former.state == .idea, state.isActive else {
                    throw BookingError.venueStands(
                        session: names.session(session.key), venue: names.venue(former.venue), former.state)
                }
                (booking.venue, booking.span) = (venue.id, session.span)
            }
            if arguments.has("--new-time") {
                guard former.span != session.span else { throw BookingError.notMoved(session: names.session(session.key)) }
                booking.span = session.span
            }
            let isDropped = former.state == .idea && state == .cancelled
            // What a house says of another time is asked anew.
            let isAskedAnew = arguments.has("--new-time") && [.requested, .preliminary, .confirmed].contains(state)
            guard state == former.state || isDropped || isAskedAnew || former.state.next.contains(state) else {
                throw BookingError.noSuchStep(from: former.state, to: state)
            }
        } else {
            guard state != .cancelled else { throw BookingError.noBooking(session: names.session(session.key)) }
            guard let venue else { throw UsageError.missingOption("--venue", command: BookCommand.syntax.name) }
            booking = Booking(session: session.key, venue: venue.id, span: session.span)
        }
        try BookingEntries(arguments, context).enter(state, into: &booking)
        if state.wantsReason, booking.reason.isEmpty, former?.state != .idea || state == .declined {
            throw BookingError.reasonNeeded(state)
        }
        if let trouble = BookingDayTrouble.all(booking, former: former, today: context.today).first { throw BookingError.badDay(trouble) }
        return booking
    }

    /// What stands against the house, each as a sentence.
    private func obstacles(_ booking: Booking) throws -> [String] {
        guard let venue = data.venues.first(where: { $0.id == booking.venue }) else { return [] }
        let party = CohortParty(data.members(of: session.key.cohort))
        let diary = VenueDiary(bookings: data.bookings, busy: try store.busyTimes())
        return (VenueFit.obstacles(venue, session, party) + diary.obstacles(venue, for: session)).map {
            $0.sentence(context.words, names)
        }
    }
}
