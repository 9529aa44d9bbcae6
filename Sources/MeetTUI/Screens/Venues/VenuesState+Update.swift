import MeetCore

extension VenuesState {
    /// Takes a message into account.
    mutating func update(_ message: VenuesMessage, desk: Desk, words: Words) -> [ScreenRequest] {
        switch message {
        case .move(let move): return self.move(move, desk)
        case .turn: turn(desk)
        case .step(let step): self.step(step, desk)
        case .open: return open(desk, words)
        case .turnAnswer, .answer, .takeAnyway: return answer(message)
        case .form(let step): return openForm(step, desk, words)
        case .moveBooking: moveBooking(desk)
        case .troubles: if !troubles.isEmpty { panel = .troubles(PlanTroubles(all: troubles)) }
        case .editSession: editSession(desk)
        case .putBack: return putBack(desk, words)
        case .fill(let message): return fill(message, desk, words)
        case .edit(let edit): return fill(.edit(edit), desk, words)
        case .plan(let isAll):
            guard desk.programme.cohorts.indices.contains(cohort) else { break }
            guard !desk.data.venues.isEmpty else { return [.say(MessageLine(.warning, words.noVenuesYet))] }
            return [.book(isAll ? nil : desk.programme.cohorts[cohort].id)]
        case .stopPlan: return [.stopBooking]
        case .history: if let session, hasRequests(desk) { panel = .history(BookingHistory(session: session.key)) }
        case .letter: if let booking = letterBooking(desk) { panel = .letter(LetterPanel(booking, desk, words.language)) }
        case .nextLetter, .turnLanguage, .saveLetter: return letter(message, desk)
        case .week:
            // The house of the session; among the venues the selected one.
            let venue = pane == .venues ? selectedOption?.venue : booking(desk)?.venue
            if let session { panel = .week(VenueWeek(of: session.date, at: venue, desk)) }
        case .saveCalendar: return saveCalendar(desk)
        case .saveMailing: return saveMailing(desk)
        case .readVenues: panel = .file(VenueFileForm(.venues))
        case .readCalendar: if pane == .venues, let option = selectedOption { panel = .file(VenueFileForm(.calendar(option.venue))) }
        case .print: if let session { return [.print(cohort: cohort, session: session.key.number)] }
        case .close: close()
        }
        return []
    }

    /// Opens the form of the session.
    mutating func editSession(_ desk: Desk, focus: SessionField = .date) {
        panel = isGone ? nil : session.flatMap { SessionForm($0.key, in: desk.programme, focus: focus) }.map { .session($0) }
    }

    private mutating func close() {
        if case .letter(let letter) = panel, let history = letter.from {
            panel = .history(history)
        } else {
            panel = nil
        }
    }

    private mutating func step(_ step: Int, _ desk: Desk) {
        if case .week(var week) = panel {
            week.step(step)
            panel = .week(week)
        } else {
            let count = desk.programme.cohorts.count
            guard count > 0 else { return }
            cohort = (cohort + step + count) % count
            pane = .sessions
            refresh(desk)
        }
    }

    private mutating func move(_ move: ListMove, _ desk: Desk) -> [ScreenRequest] {
        switch panel {
        case .letter(var letter):
            letter.scroll.apply(move)
            panel = .letter(letter)
        case .week(var week):
            week.move(move, desk)
            panel = .week(week)
        case .history(var history):
            history.list.apply(move, count: history.bookings(desk).count)
            panel = .history(history)
        case .troubles(var troubles):
            troubles.list.apply(move, count: troubles.all.count)
            panel = .troubles(troubles)
        case .form, .session, .question, .file: break
        case nil:
            if pane == .venues {
                venueList.apply(move, count: options.count)
            } else {
                sessionList.apply(move, count: sessions.count)
                refresh(desk)
            }
        }
        return []
    }

    private func saveCalendar(_ desk: Desk) -> [ScreenRequest] {
        if pane == .venues, let option = selectedOption { return [.writeFile(.bookings(option.venue))] }
        guard desk.programme.cohorts.indices.contains(cohort) else { return [] }
        return [.writeFile(.sessions(desk.programme.cohorts[cohort].id))]
    }

    private func saveMailing(_ desk: Desk) -> [ScreenRequest] {
        guard desk.programme.cohorts.indices.contains(cohort) else { return [] }
        let id = desk.programme.cohorts[cohort].id
        return [.writeFile(.mailing(id, .next(desk.dates[id] ?? [], today: desk.today)))]
    }

    /// To the venues of the session; there the selected one becomes that of the session, as an idea. In a list over them, to what it is about.
    private mutating func open(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        switch panel {
        case .history(let history):
            if let booking = history.selected(desk) { panel = .letter(LetterPanel(booking, desk, words.language, from: history)) }
            return []
        case .troubles(let troubles):
            go(to: troubles.selected?.session, desk)
            return []
        case .week(let week):
            go(to: week.session(desk), desk)
            return []
        default: break
        }
        guard !isGone else { return [.say(MessageLine(.warning, words.sessionIsGone))] }
        guard pane == .venues else {
            if !options.isEmpty { pane = .venues }
            return options.isEmpty ? [.say(MessageLine(.warning, whyNoVenues(words)))] : []
        }
        guard let session, let option = selectedOption else { return [] }
        let present = booking(desk)
        if bookingToMove(desk)?.venue == option.venue {
            moveBooking(desk)
            return []
        }
        if let refusal = refusal(option, desk, words) { return [refusal] }
        if let present, present.venue == option.venue, present.span == session.span {
            return [.say(MessageLine(.info, words.nothingDiffers))]
        }
        let idea = Booking(number: present?.number ?? 0, session: session.key, venue: option.venue, span: session.span)
        guard option.isFree else {
            panel = .question(VenueQuestion(idea: idea, former: present, obstacles: option.obstacles))
            return []
        }
        pane = .sessions
        return [.keep(.booking(idea, former: present))]
    }

    /// Shows a session, from what lies over the lists.
    private mutating func go(to key: SessionKey?, _ desk: Desk) {
        guard let key, let place = desk.programme.cohorts.firstIndex(where: { $0.id == key.cohort }) else { return }
        show(cohort: place, session: key.number, desk)
    }

    /// To the other list; in the week to the next one of ours at the same venue.
    private mutating func turn(_ desk: Desk) {
        guard case .week(var week) = panel else {
            pane = pane == .sessions && !options.isEmpty ? .venues : .sessions
            return
        }
        week.turn(desk)
        panel = .week(week)
    }

    /// Why another house cannot become that of the session: one knows of it already, or another group of ours is there. Nil where it can.
    private func refusal(_ option: VenueOption, _ desk: Desk, _ words: Words) -> ScreenRequest? {
        let names = BookingNames(words, desk.programme, venues: desk.data.venues)
        if let session, let present = booking(desk), present.state.isKnownToHouse {
            let state = words.bookingState(present.state.rawValue)
            return .say(MessageLine(.warning, words.cancelFirst(names.session(session.key), names.venue(present.venue), state)))
        }
        guard let obstacle = option.obstacles.first(where: \.forbids) else { return nil }
        return .say(MessageLine(.warning, words.venueRefused(names.venue(option.venue), obstacle.sentence(words, names))))
    }

    /// A form by which the booking moves along to the time that its session has now.
    private mutating func moveBooking(_ desk: Desk, to state: BookingState? = nil) {
        guard let session, let booking = bookingToMove(desk) else { return }
        panel = .form(BookingForm(moving: booking, to: session.span, state ?? booking.state, today: desk.today))
    }

    private mutating func answer(_ message: VenuesMessage) -> [ScreenRequest] {
        guard case .question(var question) = panel else { return [] }
        if message == .turnAnswer {
            question.selected = 1 - question.selected
            panel = .question(question)
            return []
        }
        panel = nil
        guard message == .takeAnyway || question.selected == 0 else { return [] }
        pane = .sessions
        return [.keep(.booking(question.idea, former: question.former))]
    }

    private mutating func letter(_ message: VenuesMessage, _ desk: Desk) -> [ScreenRequest] {
        guard case .letter(var letter) = panel else { return [] }
        switch message {
        case .nextLetter: letter.turn(desk)
        case .turnLanguage: letter.language = letter.language == .swedish ? .english : .swedish
        default:
            let text = letter.text(desk)
            guard !text.isEmpty else { return [] }
            close()
            return [.write(name: letter.fileName(desk), text: text, about: .letter)]
        }
        panel = .letter(letter)
        return []
    }

    /// A form for the booking of the session; among the venues, for one at the selected house.
    private mutating func openForm(_ step: BookingStep, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        if let option = otherOption(desk) {
            guard let session, case .to(let next) = step, next != .cancelled else { return [] }
            // That a house said no can be noted whatever else is booked.
            if next.isActive, let refusal = refusal(option, desk, words) { return [refusal] }
            let idea = next.isActive ? booking(desk) : nil
            let made = Booking(number: idea?.number ?? 0, session: session.key, venue: option.venue, span: session.span)
            panel = .form(BookingForm(making: made, replacing: idea, to: next, despite: option.obstacles, today: desk.today))
            return []
        }
        guard let booking = booking(desk) else {
            return [.say(MessageLine(.info, session?.isCancelled == true ? words.calledOffNeedsNone : words.houseFirst))]
        }
        switch step {
        case .edit: panel = .form(BookingForm(booking, to: booking.state, beside: desk.openBookings, today: desk.today))
        // The house knows nothing of an idea: it just goes.
        case .to(.cancelled) where booking.state == .idea: return [.keep(.removeBooking(booking))]
        // What it says no to is the time that the session has now.
        case .to(.declined) where bookingToMove(desk) != nil: moveBooking(desk, to: .declined)
        case .to(let next): panel = .form(BookingForm(booking, to: next, beside: desk.openBookings, today: desk.today))
        }
        return []
    }

    /// Puts the day back that is skipped beside the selected session.
    private func putBack(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        let former = desk.programme.cohorts[cohort]
        guard let skip = skippedBeside.first, let shift = DateShift(puttingBack: skip.date, of: former, in: desk.programme) else {
            return [.say(MessageLine(.info, words.nothingSkipped))]
        }
        let number = (shift.dates.firstIndex(of: skip.date) ?? 0) + 1
        return [.keep(.session(SessionKey(former.id, number), shift.cohort, former: former, isMoved: true))]
    }
}
