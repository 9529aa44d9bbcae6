import MeetCore

extension VenuesState {
    /// Takes a message into account.
    mutating func update(_ message: VenuesMessage, desk: Desk, words: Words) -> [ScreenRequest] {
        switch message {
        case .move(let move): return self.move(move, desk)
        case .turn: pane = pane == .sessions && !options.isEmpty ? .venues : .sessions
        case .step(let step):
            if case .week(var week) = panel {
                week.monday = week.monday + 7 * step
                panel = .week(week)
            } else {
                let count = desk.programme.cohorts.count
                guard count > 0 else { break }
                cohort = (cohort + step + count) % count
                pane = .sessions
                refresh(desk)
            }
        case .open: return open(desk, words)
        case .form(let step): return openForm(step, desk, words)
        case .editSession: panel = session.flatMap { SessionForm($0.key, in: desk.programme) }.map { .session($0) }
        case .putBack: return putBack(desk, words)
        case .fill(let message): return fill(message, desk, words)
        case .edit(let edit): return fill(.edit(edit), desk, words)
        case .plan(let isAll):
            guard desk.programme.cohorts.indices.contains(cohort) else { break }
            guard !desk.data.venues.isEmpty else { return [.say(MessageLine(.warning, words.noVenuesYet))] }
            return [.book(isAll ? nil : desk.programme.cohorts[cohort].id)]
        case .stopPlan: return [.stopBooking]
        case .letter: if let booking = booking(desk) { panel = .letter(LetterPanel(booking)) }
        case .nextLetter:
            guard case .letter(var letter) = panel else { break }
            let kinds = VenueLetter.Kind.allCases
            letter.kind = kinds[((kinds.firstIndex(of: letter.kind) ?? 0) + 1) % kinds.count]
            panel = .letter(letter)
        case .saveLetter:
            guard case .letter(let letter) = panel, let text = letter.letter(desk)?.text(words) else { break }
            panel = nil
            return [.write(name: letter.fileName(desk, words), text: text, about: .letter)]
        case .week: if let session { panel = .week(VenueWeek(of: session.date)) }
        case .close: panel = nil
        }
        return []
    }

    private mutating func move(_ move: ListMove, _ desk: Desk) -> [ScreenRequest] {
        switch panel {
        case .letter(var letter):
            letter.scroll.apply(move)
            panel = .letter(letter)
        case .week(var week):
            week.list.apply(move, count: desk.venueDesk.byName.count)
            panel = .week(week)
        case .form, .session: break
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

    /// To the venues of the session; there the selected one becomes that of the session, as an idea.
    private mutating func open(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard pane == .venues else {
            if !options.isEmpty { pane = .venues }
            return options.isEmpty ? [.say(MessageLine(.warning, words.noVenuesYet))] : []
        }
        guard let session, options.indices.contains(venueList.selected) else { return [] }
        let option = options[venueList.selected]
        let names = BookingNames(words, desk.programme, venues: desk.data.venues)
        let present = booking(desk)
        if let present, present.state.isKnownToHouse {
            let state = words.bookingState(present.state.rawValue)
            return [.say(MessageLine(.warning, words.cancelFirst(names.session(session.key), names.venue(present.venue), state)))]
        }
        if let obstacle = option.obstacles.first {
            return [.say(MessageLine(.warning, words.venueRefused(names.venue(option.venue), obstacle.sentence(words, names))))]
        }
        if let present, present.venue == option.venue, present.span == session.span {
            return [.say(MessageLine(.info, words.nothingDiffers))]
        }
        var idea = Booking(session: session.key, venue: option.venue, span: session.span)
        idea.number = present?.number ?? 0
        pane = .sessions
        return [.keep(.booking(idea, former: present))]
    }

    private mutating func openForm(_ step: BookingStep, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let booking = booking(desk) else { return [] }
        switch step {
        case .edit: panel = .form(BookingForm(booking, to: booking.state))
        // The house knows nothing of an idea: it just goes.
        case .to(.cancelled) where booking.state == .idea: return [.keep(.removeBooking(booking))]
        case .to(let next): panel = .form(BookingForm(booking, to: next))
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

    private mutating func fill(_ message: FormMessage, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        if case .session(let form) = panel { return fill(message, form, desk, words) }
        guard case .form(var form) = panel else { return [] }
        guard form.request == nil else { return [.say(MessageLine(.info, words.waitForKeeping))] }
        let answer = form.state.update(message, form.form(words))
        panel = .form(form)
        switch answer {
        case .nothing, .changed: return []
        case .close: panel = nil
        case .save:
            guard form.booking != form.former else {
                panel = nil
                return [.say(MessageLine(.info, words.nothingDiffers))]
            }
            return [.keep(.booking(form.booking, former: form.former))]
        }
        return []
    }

    private mutating func fill(_ message: FormMessage, _ former: SessionForm, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard former.request == nil else { return [.say(MessageLine(.info, words.waitForKeeping))] }
        var form = former
        let answer = form.state.update(message, form.form(desk.programme, members: desk.members(of: form.key.cohort), words))
        panel = .session(form)
        switch answer {
        case .nothing, .changed: return []
        case .close: panel = nil
        case .save:
            guard let change = form.change(desk.programme, words) else {
                panel = nil
                return [.say(MessageLine(.info, words.nothingDiffers))]
            }
            return [.keep(change)]
        }
        return []
    }

    /// Does what the mouse asks for.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area, words: Words) -> [ScreenRequest] {
        let layout = VenuesLayout(area, sessions: sessions.count)
        switch panel {
        case .week(var week):
            _ = ListPointer.apply(event, to: &week.list, count: desk.venueDesk.byName.count, area: layout.panel)
            panel = .week(week)
            return []
        case .letter, .form, .session: return []
        case nil: break
        }
        let former = sessionList.selected
        let answer = ListPointer.apply(event, to: &sessionList, count: sessions.count, area: layout.sessions)
        if answer != .elsewhere {
            pane = .sessions
            if former != sessionList.selected { refresh(desk) }
            return answer == .entered ? open(desk, words) : []
        }
        let other = ListPointer.apply(event, to: &venueList, count: options.count, area: layout.venues)
        guard other != .elsewhere, !options.isEmpty else { return [] }
        pane = .venues
        return other == .entered ? open(desk, words) : []
    }
}
