import MeetCore

// What there is to know of what is selected, in full: what a column cuts off stands here.
extension VenuesView {
    /// What is wrong with a booking, each as a sentence.
    func trouble(_ session: Session, _ booking: Booking, _ party: CohortParty) -> [String] {
        if session.isCancelled {
            guard booking.state.isKnownToHouse else { return [] }
            let house = names.venue(booking.venue)
            let isPlanned = state.sessions.prefix(state.planned).contains { $0.key == session.key }
            return [isPlanned ? words.calledOffExpected(house) : words.goneExpected(house)]
        }
        return BookingTrouble(booking, of: session, party, at: desk.venueDesk[booking.venue], diary: desk.venueDesk.diary)?
            .sentences(booking, words, names) ?? []
    }

    /// The lines below the sessions, as many as have room: of the selected venue while one is among them, else of the session's booking.
    func facts(_ area: Area) -> [StyledText] {
        guard let session = state.session else { return [] }
        let facts = state.pane == .venues ? state.selectedOption.map(facts) ?? [] : facts(of: session)
        return Array(Self.wrapped(facts, columns: area.columns - Table.gutter).prefix(area.rows))
    }

    /// Lines that fit.
    static func wrapped(_ lines: [StyledText], columns: Int) -> [StyledText] {
        lines.flatMap { line -> [StyledText] in
            guard line.columns > columns, let span = line.spans.first, line.spans.count == 1 else { return [line] }
            return TextWidth.wrap(span.text, columns: max(1, columns)).map { StyledText($0, span.role) }
        }
    }

    /// All that stands against the selected venue, or what it is like.
    private func facts(_ option: VenueOption) -> [StyledText] {
        let name = names.venue(option.venue)
        guard option.isFree else {
            return [StyledText("\(name): " + option.obstacles.map { $0.sentence(words, names) }.joined(separator: "; "), .text)]
        }
        let venue = desk.venueDesk[option.venue]
        let ways = venue.flatMap(VenueFit.place).flatMap { desk.party(of: state.cohort).ways(to: [$0]) }
        let far = ways.map { words.waysThere(mean: words.kilometres($0.mean), longest: words.kilometres($0.longest)) } ?? ""
        let about = [far, venue?.address ?? "", venue?.district ?? "", venue?.notes ?? ""].filter { !$0.isEmpty }
        return [StyledText(([name] + about).joined(separator: " · "), .muted)]
    }

    /// What there is to know of a session's booking: what is wrong first, then what it is like, what was before it, and which day is skipped.
    private func facts(of session: Session) -> [StyledText] {
        var lines: [StyledText] = []
        let requests = desk.venueDesk.requests(of: session.key)
        if let booking = desk.venueDesk.booked[session.key] {
            lines += trouble(session, booking, desk.party(of: state.cohort)).map { StyledText("! " + $0, .bad) }
            if state.bookingToMove(desk) != nil { lines.append(StyledText(words.moveBookingAdvice, .muted)) }
            let known = BookingFacts.all(booking, at: desk.venueDesk[booking.venue], today: desk.today, words)
            if !known.isEmpty { lines.append(StyledText(known.joined(separator: " · "), .muted)) }
        } else if !session.isCancelled {
            lines.append(
                StyledText(session.needs.isEmpty ? words.chooseVenue : words.sessionNeeds(session.needs.map(words.equipment)), .muted))
        }
        let lacking = session.needs.filter { need in !desk.data.venues.contains { VenueFit.has($0, need) } }
        if !lacking.isEmpty, !session.isCancelled, !desk.data.venues.isEmpty {
            lines.append(StyledText(words.nobodyHas(lacking.map(words.equipment)), .muted))
        }
        if let former = requests.first(where: { !$0.state.isActive }) {
            let state = words.bookingState(former.state.rawValue)
            lines.append(
                StyledText(
                    words.formerRequest(names.venue(former.venue), state, reason: former.reason, isLast: former == requests.first), .muted))
        }
        if let skip = state.skippedBeside.first {
            let day = skip.date.line(words, today: desk.today)
            lines.append(StyledText(words.skippedHere(day, skip.reason.text(words)), .muted))
        }
        return lines
    }
}
