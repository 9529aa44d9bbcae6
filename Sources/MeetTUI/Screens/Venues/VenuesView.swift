import MeetCore

/// Draws the Venues screen: the sessions of a cohort with their venues, and below them what is free for the selected one.
struct VenuesView {
    let state: VenuesState
    let desk: Desk
    let words: Words

    /// Made once for a picture.
    private let names: BookingNames

    /// The screen as it is.
    init(state: VenuesState, desk: Desk, words: Words) {
        self.state = state
        self.desk = desk
        self.words = words
        names = BookingNames(words, desk.programme, venues: desk.data.venues)
    }

    /// Draws into an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let layout = VenuesLayout(area, sessions: state.sessions.count)
        switch state.panel {
        case .form(let form): return draw(form, layout, into: &canvas)
        case .session(let form): return draw(form, layout, into: &canvas)
        case .letter(let letter): return draw(letter, layout, into: &canvas)
        case .week(let week): return draw(week, layout, into: &canvas)
        case nil: break
        }
        Panel(sessionsTitle, note: note, isFocused: state.pane == .sessions).draw(into: &canvas, area: layout.sessionsFrame)
        if state.sessions.isEmpty {
            canvas.put(StyledText(words.noSessionsYet, .muted), in: layout.sessions.line(0).dropFirstColumns(Table.gutter))
        } else {
            sessionTable.draw(state.sessionList, isFocused: state.pane == .sessions, into: &canvas, area: layout.sessions)
            for (row, line) in facts(layout.facts).enumerated() {
                canvas.put(line, in: layout.facts.line(row).dropFirstColumns(Table.gutter))
            }
        }
        Panel(venuesTitle, note: venuesNote, isFocused: state.pane == .venues).draw(into: &canvas, area: layout.venuesFrame)
        if state.options.isEmpty {
            canvas.put(StyledText(words.noVenuesYet, .muted), in: layout.venues.line(0).dropFirstColumns(Table.gutter))
        } else {
            venueTable.draw(state.venueList, isFocused: state.pane == .venues, into: &canvas, area: layout.venues)
        }
    }

    private var sessionsTitle: String {
        let cohorts = desk.programme.cohorts
        return cohorts.indices.contains(state.cohort) ? cohorts[state.cohort].name : words.venues
    }

    /// The travel of the cohort as it is booked, or how far a plan has come.
    private var note: String {
        if let planning = state.planning {
            guard let progress = planning.progress else { return words.planningVenues }
            return words.planningVenues(
                travel: words.kilometres(progress.score.travel), bound: progress.travelBound.map(words.kilometres),
                percent: Int(progress.used * 100))
        }
        let booked = state.sessions.filter { !$0.isCancelled }.compactMap { desk.venueDesk.booked[$0.key] }
        let places = booked.compactMap { desk.venueDesk[$0.venue].flatMap(VenueFit.place) }
        let travel = desk.party(of: state.cohort).travel(to: places)
        let cost = booked.reduce(0) { $0 + (desk.venueDesk[$1.venue]?.cost ?? 0) }
        return words.venuesSummary(
            booked: booked.count, of: state.sessions.count { !$0.isCancelled }, travel: words.kilometres(travel), cost: cost)
    }

    private var sessionTable: Table {
        let columns: [Table.Column] = [
            .init("", .fixed(2), .right, priority: 9), .init(words.dateColumn, .fixed(10), priority: 8),
            .init(words.weekColumn, .fixed(5), .right, priority: 3), .init(words.hoursColumn, .fixed(11), priority: 4),
            .init(words.venueColumn, .atLeast(14, share: 3), priority: 10), .init(words.stateColumn, .fixed(11), priority: 7),
            .init(words.heldColumn, .fixed(10), priority: 5), .init(words.themeColumn, .atLeast(8, share: 1), priority: 2),
        ]
        return Table(columns: columns, count: state.sessions.count) { index in
            let session = state.sessions[index]
            let booking = desk.venueDesk.booked[session.key]
            let weekday = words.weekday(session.date.weekday.rawValue).prefix(2)
            let parts = session.date.parts
            let day = "\(weekday) \(words.shortDate(day: parts.day, month: parts.month))"
            let venue: StyledText
            if session.isCancelled {
                venue = StyledText(words.sessionCalledOff, .muted)
            } else if let booking {
                venue = StyledText(names.venue(booking.venue), trouble(session, booking).isEmpty ? .text : .bad)
            } else {
                venue = StyledText(words.noVenue, .warning)
            }
            return Table.Row(
                mark: booking.map { trouble(session, $0).isEmpty ? "" : "!" } ?? "",
                [
                    StyledText("\(session.key.number)"), StyledText(day), StyledText("\(session.date.isoWeek.week)"),
                    StyledText("\(session.start)–\(session.end)"), venue,
                    StyledText(booking.map { words.bookingState($0.state.rawValue) } ?? "", booking?.state == .confirmed ? .good : .text),
                    StyledText(booking?.heldUntil?.description ?? "", .muted), StyledText(session.theme, .muted),
                ])
        }
    }

    /// What is wrong with a booking, each as a sentence.
    private func trouble(_ session: Session, _ booking: Booking) -> [String] {
        guard let venue = desk.venueDesk[booking.venue] else { return [] }
        var found: [String] = []
        if booking.span != session.span { found.append(words.bookedForOldTime(names.span(booking.span))) }
        let own = VenueFit.obstacles(venue, session, desk.party(of: state.cohort)).filter { $0 != .placeUnknown }
        let others = desk.venueDesk.diary.clashes(venue, booking.span, except: session.key)
        return found + (own + others).map { $0.sentence(words, names) }
    }

    /// What there is to know of the selected session's booking: what is wrong first.
    private func facts(_ area: Area) -> [StyledText] {
        guard let session = state.session else { return [] }
        let skips = state.skippedBeside.map { skip in
            StyledText(
                words.skippedHere(words.shortDate(day: skip.date.parts.day, month: skip.date.parts.month), skip.reason.text(words)), .muted)
        }
        return Array((facts(of: session) + skips.prefix(1)).prefix(area.rows))
    }

    /// What there is to know of a session's booking, what is wrong first; at the most two lines.
    private func facts(of session: Session) -> [StyledText] {
        guard let booking = desk.venueDesk.booked[session.key] else {
            return [StyledText(session.needs.isEmpty ? words.chooseVenue : words.sessionNeeds(session.needs.map(words.equipment)), .muted)]
        }
        let trouble = trouble(session, booking).map { StyledText("! " + $0, .bad) }
        var texts: [String] = []
        if let free = booking.freeUntil { texts.append(words.freeUntil(free.description)) }
        if !booking.contact.isEmpty { texts.append(words.contactIs(booking.contact)) }
        if !booking.reason.isEmpty { texts.append(booking.reason) }
        let address = desk.venueDesk[booking.venue]?.address ?? ""
        if !address.isEmpty { texts.append(address) }
        let known = texts.isEmpty ? [] : [StyledText(texts.joined(separator: " · "), .muted)]
        return Array((trouble + known).prefix(state.skippedBeside.isEmpty ? 2 : 1))
    }

    private var venuesTitle: String {
        guard let session = state.session else { return words.venues }
        return words.venuesFor(session.key.number, names.day(session.date))
    }

    private var venuesNote: String { words.venuesFree(state.options.count { $0.isFree }, of: state.options.count) }

    private var venueTable: Table {
        let columns: [Table.Column] = [
            .init(words.venueColumn, .atLeast(22, share: 2), priority: 10), .init(words.travelColumn, .fixed(9), .right, priority: 8),
            .init(words.costColumn, .fixed(7), .right, priority: 6), .init(words.districtColumn, .atLeast(10, share: 1), priority: 3),
            .init(words.standingColumn, .atLeast(26, share: 3), priority: 9),
        ]
        let present = state.booking(desk)?.venue
        return Table(columns: columns, count: state.options.count) { index in
            let option = state.options[index]
            let role: Role = option.isFree ? .text : .muted
            let standing: StyledText
            if let obstacle = option.obstacles.first {
                standing = StyledText(obstacle.sentence(words, names), .muted)
            } else if option.venue == present {
                standing = StyledText(words.isHere, .good)
            } else {
                standing = StyledText(
                    option.visits > 0 ? words.freeAndVisited(option.visits) : words.isFree, option.visits > 0 ? .text : .good)
            }
            return Table.Row(
                mark: option.isFree ? "" : "x",
                [
                    StyledText(names.venue(option.venue), role),
                    StyledText(option.isFree ? words.signedKilometres(option.travel) : "", role),
                    StyledText(option.isFree ? words.signed(option.cost) : "", role),
                    StyledText(desk.venueDesk[option.venue]?.district ?? "", .muted), standing,
                ])
        }
    }

    private func draw(_ form: BookingForm, _ layout: VenuesLayout, into canvas: inout Canvas) {
        let title = names.session(form.former.session) + " · " + names.venue(form.former.venue)
        Panel(title, note: names.span(form.former.span), isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        form.form(words).draw(form.state, into: &canvas, area: layout.panel)
    }

    private func draw(_ form: SessionForm, _ layout: VenuesLayout, into canvas: inout Canvas) {
        Panel(names.session(form.key), isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        form.form(desk.programme, members: desk.members(of: form.key.cohort), words).draw(form.state, into: &canvas, area: layout.panel)
    }

    private func draw(_ letter: LetterPanel, _ layout: VenuesLayout, into canvas: inout Canvas) {
        Panel(words.letterTitle(letter.kind.rawValue), note: words.letterNote, isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        let lines = letter.lines(desk, words, columns: layout.panel.columns - 1)
        letter.scroll.draw(lines, into: &canvas, area: layout.panel, bar: layout.panelFrame.endColumn - 1)
        canvas.placeCursor(layout.panel.origin, in: layout.panel)
    }

    private func draw(_ week: VenueWeek, _ layout: VenuesLayout, into canvas: inout Canvas) {
        Panel(
            words.venueWeekTitle(week.monday.isoWeek.week, year: week.monday.isoWeek.year), note: words.weekNote, isFocused: true
        ).draw(into: &canvas, area: layout.panelFrame)
        week.table(desk, words).draw(week.list, isFocused: true, into: &canvas, area: layout.panel)
    }
}
