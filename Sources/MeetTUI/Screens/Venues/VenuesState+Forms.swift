import MeetCore

// The forms of the Venues screen, and the mouse.
extension VenuesState {
    /// Something in the form that is open.
    mutating func fill(_ message: FormMessage, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        switch panel {
        case .form(let form): return fill(message, form, desk, words)
        case .session(let form): return fill(message, form, desk, words)
        case .file(let form): return fill(message, form, words)
        case .letter, .week, .history, .question, .troubles, nil: return []
        }
    }

    private mutating func fill(_ message: FormMessage, _ former: BookingForm, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard former.request == nil else { return [.say(MessageLine(.info, words.waitForKeeping))] }
        var form = former
        let answer = form.state.update(message, form.form(words, BookingNames(words, desk.programme, venues: desk.data.venues)))
        panel = .form(form)
        switch answer {
        case .nothing, .changed: return []
        case .close: panel = nil
        case .save:
            guard form.booking != form.former else {
                panel = nil
                return [.say(MessageLine(.info, words.nothingDiffers))]
            }
            return [.keep(form.change)]
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

    private mutating func fill(_ message: FormMessage, _ former: VenueFileForm, _ words: Words) -> [ScreenRequest] {
        guard former.request == nil else { return [.say(MessageLine(.info, words.waitForKeeping))] }
        var form = former
        let answer = form.state.update(message, form.form(words))
        panel = .file(form)
        switch answer {
        case .nothing: return []
        // What the path could become is looked up while one types.
        case .changed: return form.path == former.path ? [] : [.look(.paths(form.path))]
        case .close: panel = nil
        case .save: return [form.wish]
        }
        return []
    }

    /// Waits for the paths that a look of a number brings.
    mutating func awaitPaths(_ request: Int) {
        guard case .file(var form) = panel else { return }
        form.await(request)
        panel = .file(form)
    }

    /// Takes what the path of a file could become.
    mutating func take(paths: [String], request: Int) {
        guard case .file(var form) = panel else { return }
        form.take(paths, request: request)
        panel = .file(form)
    }

    /// Does what the mouse asks for.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area, words: Words, glyphs: GlyphSet) -> [ScreenRequest] {
        let layout = VenuesLayout(area, sessions: sessions.count)
        switch panel {
        case .week(var week):
            let answer = ListPointer.apply(event, to: &week.list, count: desk.venueDesk.byName.count, area: layout.weekList)
            panel = .week(week)
            return answer == .entered ? update(.open, desk: desk, words: words) : []
        case .history(var history):
            let answer = ListPointer.apply(event, to: &history.list, count: history.bookings(desk).count, area: layout.weekList)
            panel = .history(history)
            return answer == .entered ? update(.open, desk: desk, words: words) : []
        case .troubles(var troubles):
            let answer = ListPointer.apply(event, to: &troubles.list, count: troubles.all.count, area: layout.weekList)
            panel = .troubles(troubles)
            return answer == .entered ? update(.open, desk: desk, words: words) : []
        case .question(let question):
            guard event.kind == .press, let message = question.dialog(desk, words).message(at: event.position, area: area, glyphs: glyphs)
            else { return [] }
            return update(message, desk: desk, words: words)
        case .letter, .form, .session, .file: return []
        case nil: break
        }
        let former = sessionList.selected
        let answer = ListPointer.apply(event, to: &sessionList, count: sessions.count, area: layout.sessions)
        if answer != .elsewhere {
            pane = .sessions
            if former != sessionList.selected { refresh(desk) }
            return answer == .entered ? update(.open, desk: desk, words: words) : []
        }
        let other = ListPointer.apply(event, to: &venueList, count: options.count, area: layout.venues)
        guard other != .elsewhere, !options.isEmpty else { return [] }
        pane = .venues
        return other == .entered ? update(.open, desk: desk, words: words) : []
    }
}
