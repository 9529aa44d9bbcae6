import MeetCore

/// Draws the Venues screen: the sessions of a cohort with their venues, and below them what is free for the selected one.
struct VenuesView {
    let state: VenuesState
    let desk: Desk
    let words: Words

    /// Made once for a picture.
    let names: BookingNames

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
        case .history(let history): return draw(history, layout, into: &canvas)
        case .file(let form): return draw(form, layout, into: &canvas)
        case .troubles(let troubles): return draw(troubles, layout, into: &canvas)
        case .question, nil: break
        }
        let panels = notes.map { Panel(sessionsTitle, note: $0, isFocused: state.pane == .sessions) }
        (panels.first { $0.hasRoom(layout.sessionsFrame.columns) } ?? panels[0]).draw(into: &canvas, area: layout.sessionsFrame)
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
            put([StyledText(state.whyNoVenues(words), .muted)], in: layout.venues, into: &canvas)
        } else {
            venueTable.draw(state.venueList, isFocused: state.pane == .venues, into: &canvas, area: layout.venues)
        }
        if case .question(let question) = state.panel {
            question.dialog(desk, words).draw(selected: question.selected, into: &canvas, area: area)
        }
    }

    private var sessionsTitle: String {
        let cohorts = desk.programme.cohorts
        return cohorts.indices.contains(state.cohort) ? cohorts[state.cohort].name : words.venues
    }

    /// The travel of the cohort as it is booked, or how far a plan has come; the fullest text first, of which the one that has room is shown.
    private var notes: [String] {
        if let planning = state.planning {
            guard planning.plan == nil else { return [words.planWaits] }
            guard let progress = planning.progress else { return [words.planningVenues] }
            return [
                words.planningVenues(
                    travel: words.kilometres(progress.score.travel), bound: progress.travelBound.map(words.kilometres),
                    percent: Int(progress.used * 100))
            ]
        }
        let booked = state.sessions.filter { !$0.isCancelled }.compactMap { desk.venueDesk.booked[$0.key] }
        let places = booked.compactMap { desk.venueDesk[$0.venue].flatMap(VenueFit.place) }
        let party = desk.party(of: state.cohort)
        let ways = party.ways(to: places)
        let cost = booked.reduce(0) { $0 + (desk.venueDesk[$1.venue]?.cost ?? 0) }
        let ideas = booked.count { $0.state == .idea }
        let all = state.sessions.count { !$0.isCancelled }
        let has = words.venuesSummary(told: booked.count - ideas, ideas: ideas, of: all)
        guard let ways else { return [has] }
        let (mean, longest, sum) = (words.kilometres(ways.mean), words.kilometres(ways.longest), words.kilometres(party.travel(to: places)))
        let price = words.costs(cost)
        return [
            [has, words.ways(mean: mean, longest: longest, sum: sum), price], [has, words.ways(mean: mean, longest: longest), price],
            [has, words.ways(mean: mean, longest: longest)], [has],
        ].map { $0.joined(separator: " · ") }
    }

    private var sessionTable: Table {
        let columns: [Table.Column] = [
            .init("", .fixed(2), .right, priority: 9), .init(words.dateColumn, .fixed(words.dayColumns), priority: 8),
            .init(words.weekColumn, .fixed(5), .right, priority: 3), .init(words.hoursColumn, .fixed(11), priority: 4),
            .init(words.venueColumn, .atLeast(14, share: 3), keepsEnds: true, priority: 10),
            .init(words.stateColumn, .fixed(11), priority: 7),
            .init(words.heldColumn, .fixed(words.dayColumns), priority: 5), .init(words.themeColumn, .atLeast(8, share: 1), priority: 2),
        ]
        let party = desk.party(of: state.cohort)
        return Table(columns: columns, count: state.sessions.count) { index in
            let session = state.sessions[index]
            let booking = desk.venueDesk.booked[session.key]
            let day = session.date.shortLine(words)
            let isWrong = booking.map { !trouble(session, $0, party).isEmpty } ?? false
            let venue: StyledText
            if session.isCancelled {
                let what = index < state.planned ? words.sessionCalledOff : words.sessionGone
                venue = StyledText(booking.map { "\(names.venue($0.venue)): \(what)" } ?? what, isWrong ? .bad : .muted)
            } else if let booking {
                venue = StyledText(names.venue(booking.venue), isWrong ? .bad : .text)
            } else {
                venue = StyledText(words.noVenue, .warning)
            }
            return Table.Row(
                mark: isWrong ? "!" : "",
                [
                    StyledText("\(session.key.number)"), StyledText(day), StyledText("\(session.date.isoWeek.week)"),
                    StyledText("\(session.start)–\(session.end)"), venue,
                    StyledText(booking.map { words.bookingState($0.state.rawValue) } ?? "", booking?.state == .confirmed ? .good : .text),
                    StyledText(booking.flatMap { $0.state == .preliminary ? $0.heldUntil?.shortLine(words) : nil } ?? "", .muted),
                    StyledText(session.theme, .muted),
                ])
        }
    }

    private var venuesTitle: String {
        guard let session = state.session else { return words.venues }
        return words.venuesFor(session.key.number, names.day(session.date))
    }

    private var venuesNote: String {
        state.options.isEmpty ? "" : words.venuesFree(state.options.count { $0.isOpen }, of: state.options.count)
    }

    private var venueTable: Table {
        let columns: [Table.Column] = [
            .init(words.venueColumn, .atLeast(28, share: 2), keepsEnds: true, priority: 10),
            .init(words.travelColumn, .fixed(10), .right, priority: 8),
            .init(words.costColumn, .fixed(7), .right, priority: 6), .init(words.districtColumn, .atLeast(10, share: 1), priority: 3),
            .init(words.standingColumn, .atLeast(20, share: 3), priority: 9),
        ]
        let present = state.booking(desk)
        let isElsewhen = state.bookingToMove(desk) != nil
        return Table(columns: columns, count: state.options.count) { index in
            let option = state.options[index]
            let role: Role = option.isFree ? .text : .muted
            let standing: StyledText
            if !option.obstacles.isEmpty {
                let sentence = option.obstacles.map { $0.sentence(words, names) }.joined(separator: "; ")
                standing = StyledText(option.isOpen ? words.freeBut(sentence) : sentence, .muted)
            } else if let present, option.venue == present.venue {
                let day = names.near(present.span.date, from: desk.today)
                standing = isElsewhen ? StyledText(words.isHereElsewhen(day), .warning) : StyledText(words.isHere, .good)
            } else {
                standing = StyledText(
                    option.visits > 0 ? words.freeAndVisited(option.visits) : words.isFree, option.visits > 0 ? .text : .good)
            }
            return Table.Row(
                mark: option.isFree ? "" : option.isOpen ? "!" : "x",
                [
                    StyledText(names.venue(option.venue), role),
                    StyledText(option.isOpen ? words.way(option.travel, isChange: present != nil) : "", role),
                    StyledText(option.isOpen ? words.cost(option.cost, isChange: present != nil) : "", role),
                    StyledText(desk.venueDesk[option.venue]?.district ?? "", .muted), standing,
                ])
        }
    }
}
