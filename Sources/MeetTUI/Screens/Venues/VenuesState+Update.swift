import MeetCore

extension VenuesState {
    /// Takes a message into account.
    mutating func update(_ message: VenuesMessage, desk: Desk, words: Words) -> [ScreenRequest] {
        switch message {
        case .move(let move): return self.move(move, desk)
        case .turn: pane = pane == .sessions && !options.isEmpty ? .venues : .sessions
        case .step(let step): self.step(step, desk)
        case .open: return open(desk, words)
        case .turnAnswer, .answer, .takeAnyway: return answer(message)
        case .form(let step): return openForm(step, desk)
        case .editSession: panel = isGone ? nil : session.flatMap { SessionForm($0.key, in: desk.programme) }.map { .session($0) }
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
        case .readCalendar: if pane == .venues, let option = selectedOption { panel = .busy(BusyForm(option.venue)) }
        case .close: close()
        }
        return []
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
            week.monday = week.monday + 7 * step
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
            week.list.apply(move, count: desk.venueDesk.byName.count)
            panel = .week(week)
        case .history(var history):
            history.list.apply(move, count: history.bookings(desk).count)
            panel = .history(history)
        case .form, .session, .question, .busy: break
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
        if pane == .venues, let option = selectedOption { return [.writeCalendar(.venue(option.venue))] }
        guard desk.programme.cohorts.indices.contains(cohort) else { return [] }
        return [.writeCalendar(.cohort(desk.programme.cohorts[cohort].id))]
    }

    /// To the venues of the session; there the selected one becomes that of the session, as an idea. In the history, the text of a request.
    private mutating func open(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        if case .history(let history) = panel {
            if let booking = history.selected(desk) { panel = .letter(LetterPanel(booking, desk, words.language, from: history)) }
            return []
        }
        guard !isGone else { return [.say(MessageLine(.warning, words.sessionIsGone))] }
        guard pane == .venues else {
            if !options.isEmpty { pane = .venues }
            return options.isEmpty ? [.say(MessageLine(.warning, words.noVenuesYet))] : []
        }
        guard let session, let option = selectedOption else { return [] }
        let names = BookingNames(words, desk.programme, venues: desk.data.venues)
        let present = booking(desk)
        if let present, present.state.isKnownToHouse {
            let state = words.bookingState(present.state.rawValue)
            return [.say(MessageLine(.warning, words.cancelFirst(names.session(session.key), names.venue(present.venue), state)))]
        }
        if let obstacle = option.obstacles.first(where: \.forbids) {
            return [.say(MessageLine(.warning, words.venueRefused(names.venue(option.venue), obstacle.sentence(words, names))))]
        }
        if let present, present.venue == option.venue, present.span == session.span {
            return [.say(MessageLine(.info, words.nothingDiffers))]
        }
        var idea = Booking(session: session.key, venue: option.venue, span: session.span)
        idea.number = present?.number ?? 0
        guard option.isFree else {
            panel = .question(VenueQuestion(idea: idea, former: present, obstacles: option.obstacles))
            return []
        }
        pane = .sessions
        return [.keep(.booking(idea, former: present))]
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
        case .nextLetter:
            let kinds = VenueLetter.Kind.allCases
            letter.kind = kinds[((kinds.firstIndex(of: letter.kind) ?? 0) + 1) % kinds.count]
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

    private mutating func openForm(_ step: BookingStep, _ desk: Desk) -> [ScreenRequest] {
        guard let booking = booking(desk) else { return [] }
        switch step {
        case .edit: panel = .form(BookingForm(booking, to: booking.state, today: desk.today))
        // The house knows nothing of an idea: it just goes.
        case .to(.cancelled) where booking.state == .idea: return [.keep(.removeBooking(booking))]
        case .to(let next): panel = .form(BookingForm(booking, to: next, today: desk.today))
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
