import MeetCore

extension ComposeState {
    /// Opens a panel, or closes the one of the same subject.
    mutating func open(_ subject: PanelSubject) {
        panel = panel?.subject == subject ? nil : ComposePanel(subject)
    }

    /// Takes a message to the open panel into account.
    mutating func update(_ message: PanelMessage, desk: Desk, words: Words, isMatching: Bool) -> [ScreenRequest] {
        guard let panel else { return [] }
        if let naming = panel.naming, naming.request != nil { return [.say(MessageLine(.info, words.waitForKeeping))] }
        switch message {
        case .move(let move): self.panel?.list.apply(move, count: panel.rows?.count ?? 0)
        case .close:
            if case .comparison = panel.subject { self.panel = ComposePanel(.versions) } else { self.panel = nil }
        case .act: return act(panel, desk, words, isMatching: isMatching)
        case .addSuch:
            guard case .plan(let plan) = panel.selected else { break }
            // The rows name axes by their places.
            guard panel.isCurrent(moment) else { return [.say(MessageLine(.info, words.stillWorking))] }
            return SoughtPerson(plan, for: cohort, on: desk).map { [.addPerson($0)] } ?? []
        case .edit(let edit):
            self.panel?.naming?.field.apply(edit)
            self.panel?.naming?.trouble = nil
        case .cancelNaming: self.panel?.naming = nil
        case .keep, .rename, .remove, .restoreAll, .compare, .mark, .endNaming:
            return updateVersions(message, panel, desk, words, isMatching: isMatching)
        }
        return []
    }

    /// Does what the row under the cursor says.
    private mutating func act(_ panel: ComposePanel, _ desk: Desk, _ words: Words, isMatching: Bool) -> [ScreenRequest] {
        guard let selected = panel.selected else { return [] }
        // What was worked out for other data is looked at, but not done.
        guard panel.isCurrent(moment) else { return [.say(MessageLine(.info, words.stillWorking))] }
        switch selected {
        case .step(let step, _, _, _):
            guard !isMatching else { return [.say(MessageLine(.warning, words.waitForMatch))] }
            let requests = take(step, desk, words)
            // Who was to be replaced is no member any more: there is nothing left to ask.
            if case .replacements = panel.subject, requests.contains(where: \.changes) { self.panel = nil }
            return requests
        case .plan(let plan):
            guard let profile = plan.profiles.first, profile.waiting > 0 else {
                return [.say(MessageLine(.info, words.nobodySuchWaits))]
            }
            look(for: profile, desk, words)
            let shown = applicants.persons.count
            // The number that was told is of those who are bound to nobody and away at no time.
            return shown == profile.waiting ? [] : [.say(MessageLine(.info, words.suchShown(shown, free: profile.waiting)))]
        case .member(let person, _): self.panel = ComposePanel(.explanation(desk.person(person).id))
        case .version(let version, _):
            guard !isMatching else { return [.say(MessageLine(.warning, words.waitForMatch))] }
            let id = desk.programme.cohorts[cohort].id
            guard version.cohorts.contains(id) else {
                return [.say(MessageLine(.warning, words.notInVersion(desk.programme.cohorts[cohort].name)))]
            }
            return restore(version, [id], desk, words)
        case .title, .sentence, .rule, .conflict, .term, .carried, .compared, .energies, .person: break
        }
        return []
    }

    /// The changes that a step is made of; nothing where a pin or an exclusion forbids it.
    private func take(_ step: SingleStep, _ desk: Desk, _ words: Words) -> [ScreenRequest] {
        let cohort = desk.programme.cohorts[cohort]
        if let pinned = step.leaving.first(where: { desk.working.isPinned($0, to: self.cohort) }) {
            return [.say(MessageLine(.warning, words.isPinned(desk.person(pinned).shownName)))]
        }
        if let excluded = step.entering.first(where: { desk.working.isExcluded($0, from: self.cohort) }) {
            return [.say(MessageLine(.warning, words.isExcluded(desk.person(excluded).shownName, cohort.name)))]
        }
        let leaving = step.leaving.map { desk.person($0) }
        let entering = step.entering.map { desk.person($0) }
        let energy = desk.working.mix(self.cohort)
        let said = words.stepDone(
            leaving: leaving.map(\.shownName), entering: entering.map(\.shownName), from: energy, to: energy + step.effect.mix)
        let requests: [ScreenRequest]
        if let one = leaving.first, let other = entering.first, leaving.count == 1, entering.count == 1 {
            requests = [.arrange(.exchange(SeatExchange(one.id, nil, other.id, cohort.id)))]
        } else {
            requests = leaving.map { .arrange(.unseat($0.id, cohort.id)) } + entering.map { .arrange(.seat($0.id, cohort.id)) }
        }
        return requests + [.say(MessageLine(.info, said))]
    }

    /// Shows those who wait and are what is sought.
    private mutating func look(for profile: RecruitProfile, _ desk: Desk, _ words: Words) {
        let names = profile.values.compactMap { value in
            value.category.map { desk.programme.axes[value.axis].categories[$0].name(words.language.code) }
        }
        panel = nil
        pane = .applicants
        order = .effect
        filter = TextField(names.joined(separator: " "))
        applicantList = ListState()
        refresh(desk)
    }
}
