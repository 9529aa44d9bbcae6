import MeetCore

extension PeopleState {
    /// Opens the form of the selected person.
    mutating func openForm(_ desk: Desk, _ words: Words) {
        if let selected { panel = .form(PersonForm(desk.person(selected), desk, words)) }
    }

    /// Takes a message to the form into account.
    mutating func update(form message: FormMessage, desk: Desk, words: Words) -> [ScreenRequest] {
        guard case .form(var form) = panel else { return [] }
        guard form.request == nil else { return [.say(MessageLine(.info, words.waitForKeeping))] }
        let former = form.state.focus
        let answer = form.state.update(message, form.form(desk, words))
        if answer == .changed, former == .together { form.lookForCompany(desk) }
        if form.state.focus != former { form.leave(former, desk) }
        panel = .form(form)
        switch answer {
        case .nothing, .changed: return []
        case .close:
            panel = nil
            return []
        case .save:
            let person = form.person(desk).person
            guard form.isNew || person != form.former else {
                panel = nil
                return [.say(MessageLine(.info, words.nothingDiffers))]
            }
            return [.keep(.person(person, former: form.isNew ? nil : form.former))]
        }
    }

    /// Takes an answer to the question whether a person is to go into account.
    mutating func update(removal message: RemovalQuestion.Message, desk: Desk, words: Words) -> [ScreenRequest] {
        guard case .removal(var question) = panel else { return [] }
        guard question.request == nil else { return [.say(MessageLine(.info, words.waitForKeeping))] }
        let choices = question.dialog(desk, words).choices
        switch message {
        case .turn(let step):
            question.selected = (min(question.selected, choices.count - 1) + step + choices.count) % choices.count
            panel = .removal(question)
        case .answer: return update(removal: choices[min(question.selected, choices.count - 1)].message, desk: desk, words: words)
        case .leave: panel = nil
        case .remove: if case .person(let person) = question.subject { return [.keep(.remove(person))] }
        case .erase:
            guard question.isLast else {
                question.isLast = true
                question.selected = 1
                panel = .removal(question)
                return []
            }
            return [.keep(question.erasing)]
        }
        return []
    }

    /// Hears what became of a change: only what is kept closes the panel that asked for it.
    mutating func hear(_ news: KeepNews, desk: Desk, words: Words) -> [ScreenRequest] {
        switch (news, panel) {
        case (.asked(let request), .form(var form)):
            form.request = request
            panel = .form(form)
        case (.asked(let request), .removal(var question)):
            question.request = request
            panel = .removal(question)
        case (.asked(let request), .importing(var preview)):
            preview.keeping = request
            panel = .importing(preview)
        case (.kept(let request), .importing(let preview)) where preview.keeping == request: panel = nil
        case (.refused(let request, _), .importing(var preview)) where preview.keeping == request:
            preview.keeping = nil
            panel = .importing(preview)
        case (.kept(let request), .form(let form)) where form.request == request:
            panel = nil
            show(form.former.id, desk)
            return seatSought(form, desk)
        case (.kept(let request), .removal(let question)) where question.request == request:
            panel = nil
            // Nobody is left of whom something is due.
            if case .due = question.subject { show(only: nil, desk) }
            // What is erased cannot be undone, and a name that is gone is not found any more.
            if question.isLast { return [.say(MessageLine(.info, desk.isWipeLeft ? words.erasedNotWiped : words.erased))] }
        case (.outdated(let request), .form(var form)) where form.request == request:
            form.request = nil
            form.rebase(desk)
            panel = .form(form)
        case (.outdated(let request), .importing(var preview)) where preview.keeping == request:
            preview.keeping = nil
            panel = .importing(preview)
            // What the file would do is worked out anew, and shown before it is done.
            return preview.plan.map { [.look(.again($0, $0.mapping, $0.choices))] } ?? []
        case (.refused(let request, _), .form(var form)) where form.request == request:
            form.request = nil
            panel = .form(form)
        case (.refused(let request, _), .removal(var question)) where question.request == request:
            question.request = nil
            panel = .removal(question)
        default: break
        }
        return []
    }

    /// Who was sought for a cohort is shown there, where a key gives the seat.
    private func seatSought(_ form: PersonForm, _ desk: Desk) -> [ScreenRequest] {
        guard let sought = form.sought, let person = desk.problem.index(of: form.former.id),
            let cohort = desk.programme.cohorts.firstIndex(where: { $0.id == sought.cohort })
        else { return [] }
        return [.composePerson(cohort: cohort, person: person, inPlaceOf: sought.leaver)]
    }

    /// Selects a person; where the filter hides them, it goes.
    mutating func show(_ id: PersonID, _ desk: Desk) {
        guard let index = desk.problem.index(of: id) else { return }
        if !shown.contains(index) {
            filter = TextField()
            refresh(desk)
        }
        if let place = shown.firstIndex(of: index) { list.select(place, count: shown.count) }
    }
}
