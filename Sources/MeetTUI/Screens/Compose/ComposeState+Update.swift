import MeetCore

extension ComposeState {
    /// Takes a message into account.
    ///
    /// - Parameter isMatching: while a match runs the cohorts are not to be changed by hand.
    mutating func update(_ message: ComposeMessage, desk: Desk, words: Words, isMatching: Bool) -> [ScreenRequest] {
        let cohorts = desk.programme.cohorts
        guard cohorts.indices.contains(cohort) else { return [] }
        let changes: Set<ComposeMessage> = [.addOrRemove, .togglePin, .toggleExclusion, .mark]
        if isMatching, changes.contains(message) { return [.say(MessageLine(.warning, words.waitForMatch))] }
        switch message {
        case .move(let move):
            if pane == .applicants {
                applicantList.apply(move, count: applicants.persons.count)
            } else {
                memberList.apply(move, count: members.count)
            }
        case .switchPane: pane = pane == .applicants ? .members : .applicants
        case .turnTo(let pane): self.pane = pane
        case .nextCohort(let step): show(cohort: (cohort + step + cohorts.count) % cohorts.count, desk)
        case .addOrRemove: return addOrRemove(desk, words)
        case .togglePin: return togglePin(desk, words)
        case .toggleExclusion: return toggleExclusion(desk, words)
        case .nextOrder:
            let orders = Applicants.Order.all(axes: desk.programme.axes.count)
            order = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
            applicantList = ListState()
            refresh(desk)
        case .startFilter:
            pane = .applicants
            isFiltering = true
        case .edit(let edit):
            guard panel?.naming == nil else { return update(PanelMessage.edit(edit), desk: desk, words: words, isMatching: isMatching) }
            filter.apply(edit)
            applicantList = ListState()
            refresh(desk)
        case .endFilter: isFiltering = false
        case .clearFilter:
            isFiltering = false
            filter = TextField()
            refresh(desk)
        case .matchThis: return [.match(MatchScope(cohorts: [cohorts[cohort].id]))]
        case .matchAll: return [.match(MatchScope())]
        case .fillSeats: return [.match(MatchScope(cohorts: [cohorts[cohort].id], onlyEmptySeats: true))]
        case .fillAll: return [.match(MatchScope(onlyEmptySeats: true))]
        case .print: return [.print(cohort: cohort)]
        case .open(let subject): open(subject)
        case .openReplacements:
            guard pane == .members, let candidate else { return [.say(MessageLine(.info, words.chooseMember))] }
            open(.replacements(of: desk.person(candidate).id))
        case .openExplanation:
            if case .explanation = panel?.subject { panel = nil } else { open(.explanation(candidate.map { desk.person($0).id })) }
        case .panel(let message): return update(message, desk: desk, words: words, isMatching: isMatching)
        case .mark: return mark(desk, words)
        case .unmark: marked = nil
        }
        return []
    }

    /// Does what the mouse asks for; a press turns to the list under it.
    mutating func point(_ event: MouseEvent, desk: Desk, area: Area, words: Words, isMatching: Bool) -> [ScreenRequest] {
        if let panel {
            let place = PanelLayout(panel.subject, area, axes: desk.programme.axes.count)
            guard panel.naming == nil, place.frame.contains(event.position) else { return [] }
            var list = panel.list
            let answer = ListPointer.apply(event, to: &list, count: panel.rows?.count ?? 0, area: place.table)
            self.panel?.list = list
            return answer == .entered ? update(PanelMessage.act, desk: desk, words: words, isMatching: isMatching) : []
        }
        let layout = ComposeLayout(area, axes: desk.programme.axes.count, pane: pane)
        let pressed = event.kind == .press || event.kind == .doubleClick
        var answer = ListPointer.apply(event, to: &applicantList, count: applicants.persons.count, area: layout.applicants)
        if answer != .elsewhere {
            if pressed { pane = .applicants }
        } else {
            answer = ListPointer.apply(event, to: &memberList, count: members.count, area: layout.members)
            if answer != .elsewhere, pressed { pane = .members }
        }
        return answer == .entered ? update(.addOrRemove, desk: desk, words: words, isMatching: isMatching) : []
    }

    /// Keeps both selections in sight after the data or the window changed.
    mutating func fit(_ desk: Desk, area: Area) {
        let layout = ComposeLayout(area, axes: desk.programme.axes.count, pane: pane)
        applicantList.fit(count: applicants.persons.count, height: Table.height(in: layout.applicants))
        memberList.fit(count: members.count, height: Table.height(in: layout.members))
        if let panel {
            let place = PanelLayout(panel.subject, area, axes: desk.programme.axes.count)
            self.panel?.list.fit(count: panel.rows?.count ?? 0, height: Table.height(in: place.table))
        }
    }

    private func addOrRemove(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let candidate else { return [] }
        let cohort = desk.programme.cohorts[cohort]
        let person = desk.person(candidate)
        if pane == .members {
            guard !desk.working.isPinned(candidate, to: self.cohort) else {
                return [.say(MessageLine(.warning, words.isPinned(person.shownName)))]
            }
            // Who leaves in the midst of the term waits again, and would be the first who is proposed for the seat.
            let hasBegun = (desk.dates[cohort.id] ?? []).contains { $0 < desk.today }
            let said = hasBegun ? words.unseatedMidTerm(person.shownName) : words.unseated(person.shownName)
            return [.arrange(.unseat(person.id, cohort.id)), say(said)]
        }
        if applicants.isUnable(at: applicantList.selected) {
            let why = ObstacleText(desk, words).line(of: candidate, in: self.cohort)
            return [.say(MessageLine(.warning, words.cannotBeAdded(person.shownName, why ?? "")))]
        }
        guard !desk.working.isExcluded(candidate, from: self.cohort) else {
            return [.say(MessageLine(.warning, words.isExcluded(person.shownName, cohort.name)))]
        }
        guard members.count < cohort.seats.upperBound else {
            return [.say(MessageLine(.warning, words.isFull(cohort.name, cohort.seats.upperBound)))]
        }
        return [.arrange(.seat(person.id, cohort.id)), say(words.seated(person.shownName, cohort.name))]
    }

    private func togglePin(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let candidate else { return [] }
        let cohort = desk.programme.cohorts[cohort]
        let person = desk.person(candidate)
        if desk.working.isPinned(candidate, to: self.cohort) {
            return [.arrange(.unpin(person.id, cohort.id)), say(words.unpinned(person.shownName))]
        }
        guard !desk.working.isExcluded(candidate, from: self.cohort) else {
            return [.say(MessageLine(.warning, words.isExcluded(person.shownName, cohort.name)))]
        }
        guard pane == .members else { return [.say(MessageLine(.warning, words.pinMembers))] }
        return [.arrange(.pin(person.id, cohort.id)), say(words.pinned(person.shownName, cohort.name))]
    }

    private func toggleExclusion(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let candidate else { return [] }
        let cohort = desk.programme.cohorts[cohort]
        let person = desk.person(candidate)
        if desk.working.isExcluded(candidate, from: self.cohort) {
            return [.arrange(.include(person.id, cohort.id)), say(words.included(person.shownName, cohort.name))]
        }
        guard !desk.working.isPinned(candidate, to: self.cohort) else {
            return [.say(MessageLine(.warning, words.isPinned(person.shownName)))]
        }
        let excluded = say(words.excluded(person.shownName, cohort.name))
        if pane == .members {
            return [.arrange(.unseat(person.id, cohort.id)), .arrange(.exclude(person.id, cohort.id)), excluded]
        }
        return [.arrange(.exclude(person.id, cohort.id)), excluded]
    }

    /// Says what was done, since the list alone shows it only to who looks at the right row.
    private func say(_ done: String) -> ScreenRequest { .say(MessageLine(.info, done)) }

    /// Marks the person under the cursor; where another is marked already, the two change places.
    private mutating func mark(_ desk: Desk, _ words: Words) -> [ScreenRequest] {
        guard let candidate else { return [] }
        let person = desk.person(candidate)
        guard let first = marked, let other = desk.problem.index(of: first) else {
            marked = person.id
            return [.say(MessageLine(.info, words.marked(person.shownName)))]
        }
        marked = nil
        guard first != person.id else { return [] }
        let places = [other, candidate].map { desk.working.cohort(of: $0) }
        let names = [other, candidate].map { desk.person($0).shownName }
        guard places[0] != places[1] else { return [.say(MessageLine(.warning, words.samePlace(names[0], names[1])))] }
        for (index, moving) in [other, candidate].enumerated() {
            if let place = places[index], desk.working.isPinned(moving, to: place) {
                return [.say(MessageLine(.warning, words.isPinned(names[index])))]
            }
            if let target = places[1 - index], desk.working.isExcluded(moving, from: target) {
                return [.say(MessageLine(.warning, words.isExcluded(names[index], desk.programme.cohorts[target].name)))]
            }
        }
        let ids = places.map { $0.map { desk.programme.cohorts[$0].id } }
        return [
            .arrange(.exchange(SeatExchange(first, ids[1], person.id, ids[0]))),
            .say(MessageLine(.info, words.exchanged(names[0], names[1]))),
        ]
    }
}
