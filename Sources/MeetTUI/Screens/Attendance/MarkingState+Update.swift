import MeetCore

extension MarkingState {
    /// Takes a message into account.
    mutating func update(_ message: MarkingMessage, desk: Desk, words: Words, isMatching: Bool) -> [ScreenRequest] {
        let count = desk.programme.cohorts.count
        guard count > 0 else { return [] }
        if session == nil { refresh(desk) }
        switch message {
        case .move(let move): self.move(move)
        case .session(let step): show(session: (session ?? 1) + step, desk)
        case .cohort(let step): show(cohort: (cohort + step + count) % count, desk)
        case .mark(let state): return mark(state, desk, words)
        case .startFilter:
            isFiltering = true
            filter = TextField()
        case .enterFilter: return enterFilter(desk, words)
        case .endFilter: endFilter()
        case .edit(let edit): return self.edit(edit, desk, words)
        case .askRest:
            if let trouble = trouble(before: message, desk, words) { return trouble }
            let open = rows.count { $0.state == nil }
            guard open > 0 else { return [.say(MessageLine(.info, words.allMarked))] }
            panel = .question(MarkingQuestion(.rest(open)))
        case .rest(let state):
            panel = nil
            guard let key = key(desk) else { return [] }
            let open = rows.filter { $0.state == nil }.map(\.id)
            return [
                .arrange(.mark(AttendanceMarks(unmarked: open, state, at: key))),
                .say(MessageLine(.info, words.restMarked(open.count, words.attendance(state.rawValue)))),
            ]
        case .toggleStep:
            skipsMarked.toggle()
            return [.say(MessageLine(.info, skipsMarked ? words.stepsToUnmarked : words.stepsToNext))]
        case .away:
            guard !awayOften.isEmpty else { return [.say(MessageLine(.info, words.nobodyAwayOften))] }
            panel = .away(ListState())
        case .walkIn:
            if let trouble = trouble(before: message, desk, words) { return trouble }
            var search = WalkInSearch()
            search.refresh(&found, desk, besides: Set(rows.map(\.person)))
            panel = .search(search)
        case .somebodyNew: openForm(desk, words, isMatching: isMatching)
        case .choose: return choose(desk, words, isMatching: isMatching)
        case .arrive(let asMember): return arrive(asMember, desk, words)
        case .goOn:
            guard case .question(let question) = panel, case .future(_, let then) = question.subject else { return [] }
            panel = nil
            confirmed = key(desk)
            return update(then, desk: desk, words: words, isMatching: isMatching)
        case .turn(let step):
            guard case .question(var question) = panel else { return [] }
            let choices = question.dialog(desk, cohort: cohort, words).choices.count
            question.selected = (question.selected + step + choices) % choices
            panel = .question(question)
        case .answer:
            guard case .question(let question) = panel else { return [] }
            let choices = question.dialog(desk, cohort: cohort, words).choices
            let answer = choices[min(max(0, question.selected), choices.count - 1)].message
            return update(answer, desk: desk, words: words, isMatching: isMatching)
        case .fill(let message): return fill(message, desk, words)
        case .print: return [.print(cohort: cohort, session: session, kind: .attendance)]
        case .close: panel = nil
        }
        return []
    }

    private mutating func move(_ move: ListMove) {
        switch panel {
        case .away(var list):
            list.apply(move, count: awayOften.count)
            panel = .away(list)
        case .search(var search):
            search.list.apply(move, count: search.count)
            panel = .search(search)
        case .question, .form: break
        case nil: list.apply(move, count: shown.count)
        }
    }

    /// Why the session cannot be marked: what is to be said, or a question. Nil where it can.
    private mutating func trouble(before message: MarkingMessage, _ desk: Desk, _ words: Words) -> [ScreenRequest]? {
        // Keys that come in one go may be quicker than the reading.
        guard attendance != nil, let key = key(desk) else { return [.say(MessageLine(.info, words.loading))] }
        guard let planned = planned(desk) else { return [.say(MessageLine(.warning, words.sessionHasNoDate(key.number)))] }
        guard !planned.isCancelled else { return [.say(MessageLine(.warning, words.sessionCalledOff(key.number)))] }
        // Who gives word of not coming does it beforehand.
        if case .mark(let state) = message, state == .excused || state == nil { return nil }
        guard planned.date > desk.today, confirmed != key else { return nil }
        panel = .question(MarkingQuestion(.future(planned.date, then: message)))
        return []
    }

    private mutating func mark(_ state: AttendanceState?, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let row = selected else { return [.say(MessageLine(.info, rows.isEmpty ? words.nobodyInList : words.nobodyFound))] }
        if let trouble = trouble(before: .mark(state), desk, words) { return trouble }
        guard let key = key(desk) else { return [] }
        let name = desk.person(row.person).shownName
        guard row.state != state else {
            if state != nil, !isFiltering { step(from: list.selected) }
            return [.say(MessageLine(.info, words.isMarked(name, state.map { words.attendance($0.rawValue) })))]
        }
        return [
            .arrange(.mark(AttendanceMarks(row.id, state, at: key))),
            .say(MessageLine(.info, words.marked(name, state.map { words.attendance($0.rawValue) }, isGuest: row.isGuest))),
        ]
    }

    /// A queue at the door: the person found is here, and the next name is typed at once. Without a name, back to the list.
    private mutating func enterFilter(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard !filter.isBlank else {
            endFilter()
            return []
        }
        guard !shown.isEmpty else { return [.say(MessageLine(.warning, words.nobodyFoundWalkIn))] }
        // Asked here, so that the answer goes on with the queue.
        if let trouble = trouble(before: .enterFilter, desk, words) { return trouble }
        let requests = mark(.present, desk, words)
        let person = selected?.id
        filter = TextField()
        makeRows(desk)
        select(person)
        return requests
    }

    private mutating func edit(_ edit: TextEdit, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        switch panel {
        case .form: return fill(.edit(edit), desk, words)
        case .search(var search):
            search.text.apply(edit)
            search.list.select(0, count: 1)
            search.refresh(&found, desk, besides: Set(rows.map(\.person)))
            panel = .search(search)
        case .question, .away: break
        case nil: type(edit, desk)
        }
        return []
    }

    // MARK: Somebody who is not in the list

    /// Takes what is selected in a panel.
    private mutating func choose(_ desk: Desk, _ words: Words, isMatching: Bool) -> [ScreenRequest] {
        switch panel {
        case .away(let list):
            let often = awayOften
            panel = nil
            if often.indices.contains(list.selected) { select(often[list.selected].id) }
        case .search(let search):
            guard let key = key(desk) else { return [] }
            guard let person = search.selected else {
                openForm(desk, words, isMatching: isMatching)
                return []
            }
            let id = desk.person(person).id
            let isOpen = desk.working.cohort(of: person) == nil && !desk.working.isExcluded(person, from: cohort)
            guard isOpen, seatLock(desk, words, isMatching: isMatching) == nil else {
                panel = nil
                return guest(id, key, desk, words)
            }
            panel = .question(MarkingQuestion(.arrival(id, note: ObstacleText(desk, words).line(of: person, in: cohort))))
        case .question, .form, nil: break
        }
        return []
    }

    /// Opens the form of somebody new, with the name as far as it was typed.
    private mutating func openForm(_ desk: Desk, _ words: Words, isMatching: Bool) {
        guard case .search(let search) = panel, let key = key(desk) else { return }
        let name = CleanText.line(search.text.text)
        panel = .form(WalkInForm(name, at: key, lock: seatLock(desk, words, isMatching: isMatching), on: desk, words))
    }

    /// Why nobody can become a member now; nil where a seat is free.
    private func seatLock(_ desk: Desk, _ words: Words, isMatching: Bool) -> String? {
        let group = desk.programme.cohorts[cohort]
        if isMatching { return words.waitForMatch }
        return desk.working.memberCount(cohort) < group.seats.upperBound ? nil : words.isFull(group.name, group.seats.upperBound)
    }

    private func guest(_ person: PersonID, _ key: SessionKey, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        [
            .arrange(.mark(AttendanceMarks(person, .present, at: key))),
            .say(MessageLine(.info, words.cameAsGuest(desk.name(of: person)))),
        ]
    }

    private mutating func arrive(_ asMember: Bool, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard case .question(let question) = panel, case .arrival(let person, _) = question.subject, let key = key(desk) else { return [] }
        panel = nil
        guard asMember else { return guest(person, key, desk, words) }
        return [
            .arrange(.mark(AttendanceMarks(person, .present, at: key))), .arrange(.seat(person, key.cohort)),
            .say(MessageLine(.info, words.cameAsMember(desk.name(of: person), desk.programme.cohorts[cohort].name))),
        ]
    }

    private mutating func fill(_ message: FormMessage, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard case .form(var form) = panel else { return [] }
        guard form.request == nil else { return [.say(MessageLine(.info, words.waitForKeeping))] }
        let answer = form.state.update(message, form.form(desk, words))
        panel = .form(form)
        switch answer {
        case .nothing, .changed: return []
        case .close: panel = nil
        case .save: return [.keep(.walkIn(form.person(desk).person, form.session, asMember: form.isMember))]
        }
        return []
    }

    // MARK: The window

    /// Does what the mouse asks for; a double click is what Enter is.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area, words: Words, isMatching: Bool) -> [ScreenRequest] {
        let layout = MarkingLayout(area, isFiltering: isFiltering)
        switch panel {
        case .question(let question):
            guard event.kind == .press || event.kind == .doubleClick else { return [] }
            let dialog = question.dialog(desk, cohort: cohort, words)
            guard let message = dialog.message(at: event.position, area: area, glyphs: .unicode) else { return [] }
            return update(message, desk: desk, words: words, isMatching: isMatching)
        case .away(var list):
            let answer = ListPointer.apply(event, to: &list, count: awayOften.count, area: layout.panel)
            panel = .away(list)
            return answer == .entered ? choose(desk, words, isMatching: isMatching) : []
        case .search(var search):
            let answer = ListPointer.apply(event, to: &search.list, count: search.count, area: layout.searchList)
            panel = .search(search)
            return answer == .entered ? choose(desk, words, isMatching: isMatching) : []
        case .form: return []
        case nil: break
        }
        let answer = ListPointer.apply(event, to: &list, count: shown.count, area: layout.list)
        return answer == .entered ? mark(.present, desk, words) : []
    }

    /// Keeps the selections in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area, words: Words) {
        let layout = MarkingLayout(area, isFiltering: isFiltering)
        list.fit(count: shown.count, height: Table.height(in: layout.list))
        switch panel {
        case .away(var list):
            let count = awayOften.count
            guard count > 0 else {
                panel = nil
                break
            }
            list.fit(count: count, height: Table.height(in: layout.panel))
            panel = .away(list)
        case .search(var search):
            search.list.fit(count: search.count, height: Table.height(in: layout.searchList))
            panel = .search(search)
        case .form(var form):
            form.state.fit(form.form(desk, words), area: layout.panel)
            panel = .form(form)
        case .question, nil: break
        }
    }
}
