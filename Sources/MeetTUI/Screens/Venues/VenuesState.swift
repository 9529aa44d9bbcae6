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
        case history(BookingHistory)
        case question(VenueQuestion)
        case file(VenueFileForm)
        case troubles(PlanTroubles)
    }

    /// A plan of venues that is being made.
    struct Planning: Hashable, Sendable {
        let request: Int
        /// The cohorts.
        let cohorts: [CohortID]
        /// The best so far; nil before the first.
        var progress: BookingProgress?
        /// The plan that was made, until it can be kept: not while data is read anew or cohorts are filled.
        var plan: BookingPlan?
        /// What it does not give.
        var troubles: [PlanTrouble] = []
    }

    /// A plan that is being kept.
    struct Finished: Hashable, Sendable {
        /// The plan itself, for another try where it is refused.
        let planning: Planning
        /// What is to be said of it once it is kept.
        let said: MessageLine
        /// Its ideas, to see which of them came too late.
        let ideas: [Booking]
        /// The number of the change.
        var request: Int?
    }

    /// The cohort that is looked at.
    var cohort = 0
    var pane = Pane.sessions
    var sessionList = ListState()
    var venueList = ListState()
    var panel: Panel?
    var planning: Planning?
    /// A plan that is being kept.
    var finished: Finished?
    /// A plan that the store refused, as where the disk is full: the same key keeps it once more.
    var unkept: Planning?
    /// What stood in the way of the last plan; empty where nothing did.
    var troubles: [PlanTrouble] = []
    /// The sessions of the cohort; after those that are planned, what is left of others of which a house still holds something.
    private(set) var sessions: [Session] = []
    /// How many of them are planned.
    private(set) var planned = 0
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
        case .file(let form): return form.state.isTyping
        case .letter, .week, .history, .question, .troubles, nil: return false
        }
    }

    var isAsking: Bool {
        switch panel {
        case .form(let form): return form.state.question != nil
        case .session(let form): return form.state.question != nil
        case .file(let form): return form.state.question != nil
        case .letter, .week, .history, .question, .troubles, nil: return false
        }
    }

    var takesEscape: Bool { panel != nil || pane == .venues || planning != nil }

    var holdsTyped: Bool {
        switch panel {
        case .form(let form): return form.request == nil && form.state.isChanged
        case .session(let form): return form.request == nil && form.state.isChanged
        case .file(let form): return form.request == nil && form.state.isChanged
        case .letter, .week, .history, .question, .troubles, nil: return false
        }
    }

    var metFields: Int {
        switch panel {
        case .form(let form): return form.state.meetings.count
        case .session(let form): return form.state.meetings.count
        case .file, .letter, .week, .history, .question, .troubles, nil: return 0
        }
    }

    var cohortInView: Int? { cohort }

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] {
        switch panel {
        case .form, .session, .file: return words.formNotes
        case .week: return words.venueWeekNotes
        case .letter, .history, .question, .troubles, nil: return words.venueNotes
        }
    }

    mutating func adopt(_ desk: Desk, from former: Desk?) {
        // What is being kept is laid on what there is when it is known what became of it.
        switch panel {
        case .form(var form) where form.request == nil:
            form.rebase(desk.data.bookings.first { $0.number == form.base.number }, beside: desk.openBookings)
            panel = .form(form)
        case .session(var form) where form.request == nil:
            form.rebase(desk.programme)
            panel = .session(form)
        default: break
        }
        guard let former, former.programme.cohorts.indices.contains(cohort) else { return }
        let id = former.programme.cohorts[cohort].id
        cohort = desk.programme.cohorts.firstIndex { $0.id == id } ?? 0
    }

    /// Works out anew what there is for the selected session, after the data, the cohort or the selection changed.
    mutating func refresh(_ desk: Desk) {
        cohort = min(max(0, cohort), max(0, desk.programme.cohorts.count - 1))
        sessions = desk.sessions(of: cohort)
        planned = sessions.count
        sessions += desk.goneSessions(of: cohort)
        let cohorts = desk.programme.cohorts
        skipped = cohorts.indices.contains(cohort) ? SessionDates(of: cohorts[cohort], in: desk.programme).skipped : []
        sessionList.select(sessionList.selected, count: sessions.count)
        guard let session else {
            options = []
            pane = .sessions
            return
        }
        options =
            session.isCancelled
            ? []
            : VenueOption.all(
                for: session, desk.party(of: cohort), venues: desk.data.venues, bookings: desk.bookings(of: cohort),
                diary: desk.venueDesk.diary, sessions: Array(sessions.prefix(planned)), rules: desk.programme.venueRules)
        if shownFor != session.key { venueList.select(0, count: options.count) }
        shownFor = session.key
        venueList.select(venueList.selected, count: options.count)
        if options.isEmpty { pane = .sessions }
    }

    /// The selected session; nil where there is none.
    var session: Session? { sessions.indices.contains(sessionList.selected) ? sessions[sessionList.selected] : nil }

    /// Whether the selected session is no longer planned: then its booking can only be called off.
    var isGone: Bool { sessionList.selected >= planned && session != nil }

    /// Why there are no venues to choose from for the selected session.
    func whyNoVenues(_ words: Words) -> String {
        isGone ? words.sessionIsGone : session?.isCancelled == true ? words.calledOffNeedsNone : words.noVenuesYet
    }

    /// The selected venue; nil where there is none.
    var selectedOption: VenueOption? { options.indices.contains(venueList.selected) ? options[venueList.selected] : nil }

    /// The days that are skipped between the selected session and the next one; of the first one also those before it.
    var skippedBeside: [SkippedDate] {
        guard let session, !isGone else { return [] }
        let next = sessions.first { $0.key.number == session.key.number + 1 }?.date
        return skipped.filter { skip in
            (skip.date > session.date || session.key.number == 1) && next.map { skip.date < $0 } ?? true
        }
    }

    /// The booking of the selected session; nil where it has none.
    func booking(_ desk: Desk) -> Booking? { session.flatMap { desk.venueDesk.booked[$0.key] } }

    /// The booking of the selected session, where the house expects it at another time than it has now.
    func bookingToMove(_ desk: Desk) -> Booking? {
        guard let session, !isGone, !session.isCancelled, let booking = booking(desk), booking.state.isKnownToHouse,
            booking.span != session.span
        else { return nil }
        return booking
    }

    /// The selected venue, where it is another house than that of the session: what keys do there is about that house.
    func otherOption(_ desk: Desk) -> VenueOption? {
        guard pane == .venues, let option = selectedOption, option.venue != booking(desk)?.venue else { return nil }
        return option
    }

    /// Whether the selected session has or had a booking.
    func hasRequests(_ desk: Desk) -> Bool { session.map { !desk.venueDesk.requests(of: $0.key).isEmpty } ?? false }

    /// The booking that a text to the house is about: the one that holds, or else the newest that came to nothing, so that what was called off
    /// can still be told.
    func letterBooking(_ desk: Desk) -> Booking? { session.flatMap { desk.venueDesk.requests(of: $0.key).first } }

    /// Shows a session.
    mutating func show(cohort: Int, session number: Int, _ desk: Desk) {
        self.cohort = cohort
        panel = nil
        pane = .sessions
        refresh(desk)
        sessionList.select(sessions.firstIndex { $0.key.number == number } ?? 0, count: sessions.count)
        refresh(desk)
    }

    /// Keeps the selections in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area, words: Words) {
        let layout = VenuesLayout(area, sessions: sessions.count)
        sessionList.fit(count: sessions.count, height: Table.height(in: layout.sessions))
        venueList.fit(count: options.count, height: Table.height(in: layout.venues))
        switch panel {
        case .form(var form):
            form.state.fit(form.form(words, BookingNames(words, desk.programme, venues: desk.data.venues)), area: layout.panel)
            panel = .form(form)
        case .session(var form):
            form.state.fit(form.form(desk.programme, members: desk.members(of: form.key.cohort), words), area: layout.panel)
            panel = .session(form)
        case .letter(var letter):
            let lines = letter.lines(desk, columns: layout.panel.columns - 1)
            letter.scroll.fit(
                of: [
                    letter.booking.number, VenueLetter.Kind.allCases.firstIndex(of: letter.kind) ?? 0, letter.language == .swedish ? 0 : 1,
                ],
                count: lines.count, height: layout.panel.rows)
            panel = .letter(letter)
        case .week(var week):
            week.list.fit(count: desk.venueDesk.byName.count, height: Table.height(in: layout.weekList))
            panel = .week(week)
        case .history(var history):
            history.list.fit(count: history.bookings(desk).count, height: Table.height(in: layout.weekList))
            panel = .history(history)
        case .troubles(var troubles):
            troubles.list.fit(count: troubles.all.count, height: Table.height(in: layout.weekList))
            panel = .troubles(troubles)
        case .file(var form):
            form.state.fit(form.form(words), area: layout.panel)
            panel = .file(form)
        case .question: break
        case nil: break
        }
    }

    /// Hears what became of a change: only what is kept closes the form, and what a plan came to is said when it is kept.
    mutating func hear(_ news: KeepNews, desk: Desk, words: Words) -> [ScreenRequest] {
        if let finished {
            switch news {
            case .asked(let request) where finished.request == nil: self.finished?.request = request
            case .kept(let request) where finished.request == request:
                self.finished = nil
                return [.say(said(of: finished, desk, words))]
            case .refused(let request, let why) where finished.request == request:
                self.finished = nil
                unkept = finished.planning
                return [.say(MessageLine(.error, words.planNotKept(why)))]
            case .outdated(let request) where finished.request == request: self.finished = nil
            default: break
            }
        }
        switch panel {
        case .form(var form):
            guard hear(news, &form.request) else { break }
            if case .outdated = news { form.rebase(desk.data.bookings.first { $0.number == form.base.number }, beside: desk.openBookings) }
            panel = .form(form)
        case .session(var form):
            guard hear(news, &form.request) else { break }
            if case .outdated = news { form.rebase(desk.programme) }
            panel = .session(form)
        case .file(var form):
            guard hear(news, &form.request) else { break }
            panel = .file(form)
        case .letter, .week, .history, .question, .troubles, nil: break
        }
        return []
    }

    /// What a plan that is kept came to; where something was changed while it was made, which sessions have no idea of it.
    private func said(of finished: Finished, _ desk: Desk, _ words: Words) -> MessageLine {
        let late = finished.ideas.filter { idea in
            guard let now = desk.venueDesk.booked[idea.session] else { return true }
            return now.venue != idea.venue || now.span != idea.span
        }
        guard !late.isEmpty else { return finished.said }
        let names = BookingNames(words, desk.programme, venues: desk.data.venues)
        return MessageLine(.warning, words.plannedTooLateHere(late.map { names.session($0.session) }))
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
