import MeetCore

/// What the Venues screen remembers: a cohort, its sessions, and the venues for the selected one.
struct VenuesState: ScreenState, Hashable {
    /// One of the lists.
    enum Pane: Hashable, Sendable {
        case sessions, venues
    }

    /// What lies over the lists.
    enum Panel: Hashable, Sendable {
        case form(BookingForm)
        case session(SessionForm)
        case letter(LetterPanel)
        case week(VenueWeek)
    }

    /// A plan of venues that is being made.
    struct Planning: Hashable, Sendable {
        let request: Int
        /// The cohorts.
        let cohorts: [CohortID]
        /// The best so far; nil before the first.
        var progress: BookingProgress?
    }

    /// The cohort that is looked at.
    var cohort = 0
    var pane = Pane.sessions
    var sessionList = ListState()
    var venueList = ListState()
    var panel: Panel?
    var planning: Planning?
    /// What is to be said of a plan once it is kept.
    var said: MessageLine?
    private var planRequest: Int?
    /// The sessions of the cohort.
    private(set) var sessions: [Session] = []
    /// The days that the cohort skips, with the reasons.
    private(set) var skipped: [SkippedDate] = []
    /// The venues for the selected session, the best first.
    private(set) var options: [VenueOption] = []
    /// Which session the venues are for.
    private var shownFor: SessionKey?

    var isTyping: Bool {
        switch panel {
        case .form(let form): return form.state.isTyping
        case .session(let form): return form.state.isTyping
        case .letter, .week, nil: return false
        }
    }

    var takesEscape: Bool { panel != nil || pane == .venues || planning != nil }

    var holdsTyped: Bool {
        switch panel {
        case .form(let form): return form.request == nil && form.state.isChanged
        case .session(let form): return form.request == nil && form.state.isChanged
        case .letter, .week, nil: return false
        }
    }

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] { words.venueNotes }

    mutating func adopt(_ desk: Desk, from former: Desk?) {
        guard let former, former.programme.cohorts.indices.contains(cohort) else { return }
        let id = former.programme.cohorts[cohort].id
        cohort = desk.programme.cohorts.firstIndex { $0.id == id } ?? 0
    }

    /// Works out anew what there is for the selected session, after the data, the cohort or the selection changed.
    mutating func refresh(_ desk: Desk) {
        cohort = min(max(0, cohort), max(0, desk.programme.cohorts.count - 1))
        sessions = desk.sessions(of: cohort)
        let cohorts = desk.programme.cohorts
        skipped = cohorts.indices.contains(cohort) ? SessionDates(of: cohorts[cohort], in: desk.programme).skipped : []
        sessionList.select(sessionList.selected, count: sessions.count)
        guard let session else {
            options = []
            pane = .sessions
            return
        }
        options = VenueOption.all(
            for: session, desk.party(of: cohort), venues: desk.data.venues, bookings: desk.bookings(of: cohort),
            diary: desk.venueDesk.diary)
        if shownFor != session.key { venueList.select(0, count: options.count) }
        shownFor = session.key
        venueList.select(venueList.selected, count: options.count)
        if options.isEmpty { pane = .sessions }
    }

    /// The selected session; nil where there is none.
    var session: Session? { sessions.indices.contains(sessionList.selected) ? sessions[sessionList.selected] : nil }

    /// The days that are skipped between the selected session and the next one; of the first one also those before it.
    var skippedBeside: [SkippedDate] {
        guard let session else { return [] }
        let next = sessions.first { $0.key.number == session.key.number + 1 }?.date
        return skipped.filter { skip in
            (skip.date > session.date || session.key.number == 1) && next.map { skip.date < $0 } ?? true
        }
    }

    /// The booking of the selected session; nil where it has none.
    func booking(_ desk: Desk) -> Booking? { session.flatMap { desk.venueDesk.booked[$0.key] } }

    /// Shows a session.
    mutating func show(cohort: Int, session number: Int, _ desk: Desk) {
        self.cohort = cohort
        panel = nil
        pane = .sessions
        sessionList.select(number - 1, count: desk.sessions(of: cohort).count)
        refresh(desk)
    }

    /// Keeps the selections in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area, words: Words) {
        let layout = VenuesLayout(area, sessions: sessions.count)
        sessionList.fit(count: sessions.count, height: Table.height(in: layout.sessions))
        venueList.fit(count: options.count, height: Table.height(in: layout.venues))
        switch panel {
        case .form(var form):
            form.state.fit(form.form(words), area: layout.panel)
            panel = .form(form)
        case .session(var form):
            form.state.fit(form.form(desk.programme, members: desk.members(of: form.key.cohort), words), area: layout.panel)
            panel = .session(form)
        case .letter(var letter):
            let lines = letter.lines(desk, words, columns: layout.panel.columns - 1)
            letter.scroll.fit(
                of: [letter.booking.number, VenueLetter.Kind.allCases.firstIndex(of: letter.kind) ?? 0], count: lines.count,
                height: layout.panel.rows)
            panel = .letter(letter)
        case .week(var week):
            week.list.fit(count: desk.venueDesk.byName.count, height: Table.height(in: layout.panel))
            panel = .week(week)
        case nil: break
        }
    }

    /// Hears what became of a change: only what is kept closes the form, and what a plan came to is said when it is kept.
    mutating func hear(_ news: KeepNews, desk: Desk) -> [ScreenRequest] {
        if let said {
            switch news {
            case .asked(let request): planRequest = request
            case .kept(let request) where planRequest == request:
                self.said = nil
                return [.say(said)]
            default: self.said = nil
            }
        }
        switch panel {
        case .form(var form):
            guard hear(news, &form.request) else { break }
            if case .outdated = news { form.rebase(desk.data.bookings.first { $0.number == form.former.number }) }
            panel = .form(form)
        case .session(var form):
            guard hear(news, &form.request) else { break }
            if case .outdated = news { form.rebase(desk.programme) }
            panel = .session(form)
        case .letter, .week, nil: break
        }
        return []
    }

    /// Hears news for the form that is open, which asked with `request`.
    /// - Returns: whether the form stays; it closes where what it asked for is kept.
    private mutating func hear(_ news: KeepNews, _ request: inout Int?) -> Bool {
        switch news {
        case .asked(let number): request = number
        case .kept(let number) where request == number:
            panel = nil
            return false
        case .refused(let number, _) where request == number, .outdated(let number) where request == number: request = nil
        default: return false
        }
        return true
    }
}
