import MeetCore

// What lies over the lists.
extension VenuesView {
    func draw(_ form: BookingForm, _ layout: VenuesLayout, into canvas: inout Canvas) {
        let title = names.session(form.base.session) + " · " + names.venue(form.base.venue)
        Panel(title, note: names.span(form.base.span), isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        form.form(words, names).draw(form.state, into: &canvas, area: layout.panel)
    }

    func draw(_ form: SessionForm, _ layout: VenuesLayout, into canvas: inout Canvas) {
        Panel(names.session(form.key), isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        form.form(desk.programme, members: desk.members(of: form.key.cohort), words).draw(form.state, into: &canvas, area: layout.panel)
    }

    func draw(_ form: VenueFileForm, _ layout: VenuesLayout, into canvas: inout Canvas) {
        let title =
            switch form.subject {
            case .venues: words.readVenuesTitle
            case .calendar(let venue): words.readCalendarTitle(names.venue(venue))
            }
        Panel(title, isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        form.form(words).draw(form.state, into: &canvas, area: layout.panel)
    }

    func draw(_ letter: LetterPanel, _ layout: VenuesLayout, into canvas: inout Canvas) {
        Panel(words.letterTitle(letter.kind.rawValue), note: words.letterNote, isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        let lines = letter.lines(desk, columns: layout.panel.columns - 1)
        letter.scroll.draw(lines, into: &canvas, area: layout.panel, bar: layout.panelFrame.endColumn - 1)
        canvas.placeCursor(layout.panel.origin, in: layout.panel)
    }

    func draw(_ week: VenueWeek, _ layout: VenuesLayout, into canvas: inout Canvas) {
        Panel(
            words.venueWeekTitle(week.monday.isoWeek.week, "\(week.monday.short(words)) – \((week.monday + 6).tight(words))"),
            note: words.weekNote, isFocused: true
        ).draw(into: &canvas, area: layout.panelFrame)
        week.table(desk, words, columns: layout.weekList.columns).draw(week.list, isFocused: true, into: &canvas, area: layout.weekList)
        put(week.facts(desk, words, names), in: layout.weekFacts, into: &canvas)
    }

    func draw(_ history: BookingHistory, _ layout: VenuesLayout, into canvas: inout Canvas) {
        Panel(words.historyTitle(names.session(history.session)), note: words.historyNote, isFocused: true)
            .draw(into: &canvas, area: layout.panelFrame)
        history.table(desk, words, names).draw(history.list, isFocused: true, into: &canvas, area: layout.weekList)
        guard let booking = history.selected(desk) else { return }
        let title = "\(names.venue(booking.venue)), \(names.span(booking.span)): \(words.bookingState(booking.state.rawValue))"
        let facts = BookingFacts.all(booking, at: desk.venueDesk[booking.venue], today: desk.today, words).joined(separator: " · ")
        let wrong = booking.state.isActive ? trouble(desk.session(of: booking), booking, desk.party(of: state.cohort)) : []
        put(
            [StyledText(title)] + wrong.map { StyledText("! " + $0, .bad) } + [StyledText(facts, .muted)], in: layout.weekFacts,
            into: &canvas)
    }

    func draw(_ troubles: PlanTroubles, _ layout: VenuesLayout, into canvas: inout Canvas) {
        Panel(words.planTroublesTitle, note: words.planTroublesNote, isFocused: true).draw(into: &canvas, area: layout.panelFrame)
        troubles.table(words, names).draw(troubles.list, isFocused: true, into: &canvas, area: layout.weekList)
        guard let trouble = troubles.selected else { return }
        put([StyledText(trouble.sentence(words, names))], in: layout.weekFacts, into: &canvas)
    }

    /// Puts lines one below the other, wrapped, as many as have room.
    func put(_ lines: [StyledText], in area: Area, into canvas: inout Canvas) {
        for (row, line) in Self.wrapped(lines, columns: area.columns - Table.gutter).prefix(area.rows).enumerated() {
            canvas.put(line, in: area.line(row).dropFirstColumns(Table.gutter))
        }
    }
}
