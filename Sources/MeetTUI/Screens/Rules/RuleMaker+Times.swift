import MeetCore

// Slots, cohorts, leaders, sessions and days off.
extension RuleMaker {
    mutating func makeSlot(_ id: SlotID?, after origin: RulePlace) -> RuleEdit {
        let own = programme.slots.firstIndex { $0.id == id }
        let former = own.map { programme.slots[$0] }
        let label = typing.label(former?.label ?? Label())
        if label.isEmpty, former?.label.isEmpty != true { typing.fail(.swedish, words.ruleFillIn) }
        let weekday = Int(typing.choice(.weekday)).flatMap { Weekday(rawValue: $0) } ?? former?.weekday ?? .monday
        let start = typing.time(.start)
        let end = typing.time(.end)
        if let start, let end, end <= start { typing.fail(.end, words.ruleEndFirst) }
        guard let start, let end else { return RuleEdit(own == nil ? .add : .change, .slot, label.text(words.language.code) ?? "") }
        let name = label.text(words.language.code) ?? ""
        let key = former?.id ?? SlotID(RuleIdentifier.make(name, fallback: "slot", taken: programme.slots.map(\.id.text)))
        let slot = Slot(id: key, weekday: weekday, start: start, end: end, label: label, extra: former?.extra ?? [:])
        if let own {
            programme.slots[own] = slot
        } else {
            var next = programme.slots.count
            if case .slot(let former) = origin { next = programme.slots.firstIndex { $0.id == former }.map { $0 + 1 } ?? next }
            programme.slots.insert(slot, at: next)
            place = .slot(key)
        }
        return RuleEdit(own == nil ? .add : .change, .slot, slot.name(words.language.code))
    }

    mutating func makeCohort(_ id: CohortID?, after origin: RulePlace) -> RuleEdit {
        let own = programme.cohorts.firstIndex { $0.id == id }
        let former = own.map { programme.cohorts[$0] }
        let name = typing.name(.name)
        let edit = RuleEdit(own == nil ? .add : .change, .cohort, name)
        let slot = SlotID(typing.choice(.slot))
        if programme.slot(slot) == nil { typing.fail(.slot, words.ruleFillIn) }
        let seats = typing.range(.seats, leastHigh: 1, isRequired: true)
        let leaders = typing.choices(.leaders)
        var schedule: CohortSchedule?
        var everyDays: Int?
        if typing.choice(.schedule) == "dates" {
            everyDays = former?.everyDays
            if case .rhythm(_, let days)? = former?.schedule { everyDays = days }
            schedule = typing.dates(.dates, count: programme.sessionsPerCohort).map { .dates($0) }
        } else {
            let first = typing.date(.firstDate)
            let days = typing.integer(.everyDays, 1...366, else: 14)
            schedule = first.map { .rhythm(first: $0, everyDays: days) }
        }
        let putBack = typing.choice(.schedule) == "dates" ? former?.putBack : typing.dates(.putBack, count: nil)?.sorted()
        guard let seats, let schedule, let putBack = putBack ?? (former == nil ? [] : nil) else { return edit }
        // Leaders stay in the order in which they were, and new ones come after.
        let kept = (former?.leaders ?? []).filter { leaders.contains($0.text) }
        let added = programme.leaders.map(\.id).filter { leaders.contains($0.text) && !kept.contains($0) }
        let key = former?.id ?? CohortID(RuleIdentifier.following(programme.cohorts.map(\.id.text), name: name, fallback: "cohort"))
        let cohort = Cohort(
            id: key, name: name, slot: slot, seats: seats, leaders: kept + added, schedule: schedule, everyDays: everyDays,
            putBack: putBack, sessions: former?.sessions ?? [], extra: former?.extra ?? [:])
        if let own {
            programme.cohorts[own] = cohort
        } else {
            var next = programme.cohorts.count
            if case .cohort(let former) = origin { next = programme.cohorts.firstIndex { $0.id == former }.map { $0 + 1 } ?? next }
            programme.cohorts.insert(cohort, at: next)
            place = .cohort(key)
        }
        return edit
    }

    mutating func makeLeader(_ id: LeaderID?) -> RuleEdit {
        let name = typing.name(.name)
        if let own = programme.leaders.firstIndex(where: { $0.id == id }) {
            programme.leaders[own].name = name
            return RuleEdit(.change, .leader, programme.leaders[own].id.text)
        }
        // The key of a person says nothing of the name, since it stays in the list of changes.
        let key = LeaderID(RuleIdentifier.make("l\(programme.leaders.count + 1)", fallback: "l", taken: programme.leaders.map(\.id.text)))
        programme.leaders.append(Leader(id: key, name: name))
        place = .leader(key)
        return RuleEdit(.add, .leader, key.text)
    }

    mutating func makeSession(_ index: Int?) -> RuleEdit {
        let own = index.flatMap { programme.sessions.indices.contains($0) ? $0 : nil }
        var session = own.map { programme.sessions[$0] } ?? SessionPlan(number: 1, theme: "", exercise: "")
        session.number = typing.integer(.number, 1...12, else: session.number)
        if programme.sessions.indices.contains(where: { $0 != own && programme.sessions[$0].number == session.number }) {
            typing.fail(.number, words.ruleTwice("\(session.number)"))
        }
        session.theme = typing.text(.theme)
        session.exercise = typing.text(.exercise)
        session.needs = typing.list(.needs, else: session.needs)
        session.interpreters = typing.list(.interpreters).map { $0.lowercased() }
        if let bad = session.interpreters.first(where: { Need("interpreter:\($0)") == nil }) {
            typing.fail(.interpreters, words.badLanguage(bad))
        }
        if let own {
            programme.sessions[own] = session
        } else {
            let next = programme.sessions.firstIndex { $0.number > session.number } ?? programme.sessions.count
            programme.sessions.insert(session, at: next)
            place = .session(next)
        }
        return RuleEdit(own == nil ? .add : .change, .session, "\(session.number)")
    }

    mutating func makeDayOff(_ index: Int?, _ kind: DaysOff.Kind) -> RuleEdit {
        let own = index.flatMap { programme.daysOff.indices.contains($0) ? $0 : nil }
        // A new break that has no last day is a single day to avoid.
        let kind = own == nil && typing.text(.lastDay).isEmpty ? .avoid : kind
        let part: RuleEdit.Part = kind == .schoolBreak ? .schoolBreak : .avoid
        let label = typing.text(.name)
        let first = typing.date(.firstDay)
        let last = kind == .avoid ? first : typing.date(.lastDay)
        if let first, let last, last < first { typing.fail(.lastDay, words.ruleEndFirst) }
        guard let first, let last, first <= last else { return RuleEdit(own == nil ? .add : .change, part, label) }
        let name = label.isEmpty ? first.description : label
        if let own {
            programme.daysOff[own].label = label
            programme.daysOff[own].days = first...last
            return RuleEdit(.change, part, name)
        }
        // As in the file: breaks first, then days to avoid.
        let next =
            kind == .schoolBreak ? programme.daysOff.firstIndex { $0.kind == .avoid } ?? programme.daysOff.count : programme.daysOff.count
        programme.daysOff.insert(DaysOff(kind: kind, days: first...last, label: label), at: next)
        place = .dayOff(next)
        return RuleEdit(.add, part, name)
    }
}
