import MeetCore

extension RulesState {
    /// Takes a message into account.
    mutating func update(_ message: RulesMessage, desk: Desk, words: Words) -> [ScreenRequest] {
        // What is on its way to the store is not changed meanwhile; one may look.
        guard keeping == nil || message.onlyLooks || !isDrafting && message == .close else {
            return [.say(MessageLine(.info, words.waitForKeeping))]
        }
        next = nil
        switch message {
        case .move(let move): list.apply(move, count: rows.count)
        case .section(let step): turnSection(step)
        case .open: return open(desk, words)
        case .add: return add(desk, words)
        case .remove: return remove(desk, words)
        case .shift(let step): return shift(step, desk, words)
        case .form(let message): return fill(message, desk, words)
        case .edit(let edit): return fill(.edit(edit), desk, words)
        case .turn:
            guard case .question(var question) = panel else { break }
            question.selected = 1 - question.selected
            panel = .question(question)
        case .answer:
            guard case .question(let question) = panel else { break }
            if question.selected == 0 { return confirm(question, desk, words) }
            close()
        case .confirm:
            if case .question(let question) = panel { return confirm(question, desk, words) }
        case .close: close()
        case .showReport: show(.report(ScrollState()))
        case .scroll(let move):
            guard case .report(var scroll) = panel else { break }
            // How many lines there are is known where it is drawn; `fit` stops at the last one.
            scroll.apply(move, count: Int.max / 2, height: reportHeight)
            panel = .report(scroll)
        }
        return []
    }

    /// Goes on where something was to be kept as soon as it is known what that does.
    mutating func decide(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard isSaving, let draft, case .editor(let editor) = panel else { return [] }
        isSaving = false
        let question = RuleQuestion(subject: .keep(editor))
        if draft.graveLosses.isEmpty { return keep(question, draft, desk, words) }
        panel = .question(question)
        return []
    }

    mutating func hear(_ news: KeepNews, desk: Desk) -> [ScreenRequest] {
        switch news {
        case .asked(let request): keeping = request
        case .kept(let request):
            guard keeping == request else { break }
            keeping = nil
            next = nil
            // What one looks at meanwhile stays.
            if isDrafting { show(nil) }
        case .refused(let request, why: _), .outdated(let request):
            guard keeping == request else { break }
            // What was typed stays, and can be sent again; what it does now is counted anew.
            keeping = nil
            next = nil
            draft = nil
            wantsCheck = true
        }
        return []
    }

    /// Does what the mouse asks for.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area, words: Words) -> [ScreenRequest] {
        let layout = RulesLayout(area)
        switch panel {
        case .editor(let editor):
            let form = RuleForm(editor: editor, programme: desk.programme, words: words).form
            switch event.kind {
            case .wheelUp: return update(.form(.move(-1)), desk: desk, words: words)
            case .wheelDown: return update(.form(.move(1)), desk: desk, words: words)
            case .press, .doubleClick:
                let message = FormLayout(form, editor.state, area: layout.detail).message(at: event.position)
                return message.map { update(.form($0), desk: desk, words: words) } ?? []
            case .release: return []
            }
        case .report:
            if event.kind == .wheelUp { return update(.scroll(.up), desk: desk, words: words) }
            if event.kind == .wheelDown { return update(.scroll(.down), desk: desk, words: words) }
            return []
        case .question: return []
        case nil:
            let answer = ListPointer.apply(event, to: &list, count: rows.count, area: layout.list, showsTitles: false)
            return answer == .entered ? update(.open, desk: desk, words: words) : []
        }
    }

    /// Keeps the selection in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area, words: Words) {
        let layout = RulesLayout(area)
        list.fit(count: rows.count, height: Table.height(in: layout.list, showsTitles: false))
        switch panel {
        case .editor(var editor):
            editor.state.fit(RuleForm(editor: editor, programme: desk.programme, words: words).form, area: layout.detail)
            panel = .editor(editor)
        case .report(var scroll):
            reportHeight = layout.whole.rows
            let lines = RulesReportText(state: self, desk: desk, words: words).lines(columns: layout.whole.columns)
            scroll.move(by: 0, count: lines.count, height: layout.whole.rows)
            panel = .report(scroll)
        case .question, nil: break
        }
    }

    // MARK: Parts

    private mutating func turnSection(_ step: Int) {
        guard let section = selected?.section, let place = RuleSection.allCases.firstIndex(of: section) else { return }
        let count = RuleSection.allCases.count
        let target = RuleSection.allCases[(place + step + count) % count]
        guard let index = rows.firstIndex(where: { $0.section == target }) else { return }
        list.select(index, count: rows.count)
    }

    private mutating func open(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let place = selected else { return [] }
        // A heading has nothing to edit: what can be done there is to add.
        if case .heading = place { return add(desk, words) }
        edit(.edit(place), from: place, desk, words)
        return []
    }

    private mutating func add(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let place = selected else { return [] }
        let subject = RuleSubject.new(at: place, desk.programme)
        if let why = subject.map({ $0.obstacle(in: desk.programme, words) }) ?? words.ruleNothingToAdd {
            return [.say(MessageLine(.warning, why))]
        }
        if let subject { edit(subject, from: place, desk, words) }
        return []
    }

    private mutating func edit(_ subject: RuleSubject, from place: RulePlace, _ desk: Desk, _ words: Words) {
        guard let editor = RuleEditor(subject, from: place, desk.programme, words) else { return }
        show(.editor(editor))
    }

    private mutating func remove(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let place = selected else { return [] }
        switch RuleSurgery(programme: desk.programme, words: words).removing(place) {
        case .refused(let why): return [.say(MessageLine(.warning, why))]
        case .changed:
            show(.question(RuleQuestion(subject: .remove(place))))
            return []
        }
    }

    private mutating func shift(_ step: Int, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let place = selected else { return [] }
        switch RuleSurgery(programme: desk.programme, words: words).moving(place, by: step) {
        case .refused(let why): return [.say(MessageLine(.info, why))]
        case .changed(let programme, let edit):
            next = place
            return [.keep(.rules(programme, former: desk.programme, edit))]
        }
    }

    private mutating func fill(_ message: FormMessage, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard case .editor(var editor) = panel else { return [] }
        let form = RuleForm(editor: editor, programme: desk.programme, words: words).form
        let slot = editor.state[.slot]
        let answer = editor.state.update(message, form)
        if editor.state[.slot] != slot { editor.followSlot(from: slot, desk.programme) }
        panel = .editor(editor)
        if message == .close { isSaving = false }
        switch answer {
        case .nothing: break
        case .changed:
            wantsCheck = true
            guard isSaving else { break }
            // Who types on is not done, and what came meanwhile was not meant to be kept.
            isSaving = false
            return [.say(MessageLine(.info, words.ruleNotYetKept))]
        case .close: show(nil)
        case .save:
            guard editor.result(on: desk.programme, words).programme != desk.programme else {
                show(nil)
                break
            }
            // What it does is counted anew, since people may have been moved since.
            draft = nil
            isSaving = true
            wantsCheck = true
        }
        return []
    }

    private mutating func confirm(_ question: RuleQuestion, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let draft else { return [.say(MessageLine(.info, words.ruleWaitForCount))] }
        return keep(question, draft, desk, words)
    }

    private mutating func keep(_ question: RuleQuestion, _ draft: RulesReport, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        if let problem = draft.problems.first { return [.say(MessageLine(.error, problem.sentence(words)))] }
        switch question.outcome(on: desk.programme, words) {
        case .refused(let why): return [.say(MessageLine(.error, why))]
        case .changed(let programme, let edit):
            next = question.place(on: desk.programme, words)
            return [.keep(.rules(programme, former: desk.programme, edit))]
        }
    }

    private mutating func close() {
        guard case .question(let question) = panel, let editor = question.editor else { return show(nil) }
        show(.editor(editor))
    }
}
