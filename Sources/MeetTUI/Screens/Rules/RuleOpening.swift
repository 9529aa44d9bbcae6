import MeetCore

/// What stands in the fields of an editor when it is opened.
struct RuleOpening {
    private let programme: Programme
    private let words: Words

    init(_ programme: Programme, _ words: Words) {
        self.programme = programme
        self.words = words
    }

    /// The values for a subject; nil where it is not there.
    func values(_ subject: RuleSubject) -> [RuleField: FormValue]? {
        switch subject {
        case .edit(.programme): return ofProgramme
        case .edit(.axis(let id)): return programme.axis(id).map(axis)
        case .newAxis:
            var values = axis(Axis(id: "", kind: .spread, categories: []))
            values[.categories] = .text("")
            return values
        case .edit(.category(let axis, let id)):
            return programme.axis(axis)?.categories.first { $0.id == id }.map(category)
        case .newCategory(let axis): return programme.axis(axis) == nil ? nil : category(MeetCore.Category(id: ""))
        case .edit(.slot(let id)): return programme.slot(id).map(slot)
        case .newSlot:
            return label(Label()).merging(
                [.weekday: .choice("1"), .start: .text("18:00"), .end: .text("20:30")]) { _, new in new }
        case .edit(.cohort(let id)): return programme.cohort(id).map(cohort)
        case .newCohort: return newCohort
        case .edit(.leader(let id)): return programme.leaders.first { $0.id == id }.map { [.name: .text($0.name)] }
        case .newLeader: return [.name: .text("")]
        case .edit(.session(let index)):
            return programme.sessions.indices.contains(index) ? session(programme.sessions[index]) : nil
        case .newSession:
            let used = Set(programme.sessions.map(\.number))
            let number = (1...12).first { !used.contains($0) } ?? 12
            return session(SessionPlan(number: number, theme: "", exercise: ""))
        case .edit(.dayOff(let index)):
            guard programme.daysOff.indices.contains(index) else { return nil }
            let off = programme.daysOff[index]
            return [
                .name: .text(off.label), .firstDay: .text(off.days.lowerBound.description),
                .lastDay: .text(off.days.upperBound.description),
            ]
        case .newBreak, .newDayToAvoid: return [.name: .text(""), .firstDay: .text(""), .lastDay: .text("")]
        case .edit(.heading): return nil
        }
    }

    private var ofProgramme: [RuleField: FormValue] {
        let required = programme.venueRules.required.map { "\($0.venue.text) \($0.times)" }.joined(separator: ", ")
        return [
            .name: .text(programme.name), .timeZone: .text(programme.timeZone), .sessions: number(programme.sessionsPerCohort),
            .leastSessions: number(programme.minimumSessions), .tableSize: number(programme.tableSize),
            .tables: .choice(programme.tablePriority.rawValue), .crossing: number(programme.crossingWeight),
            .selection: .choice(programme.selection.rawValue), .distinct: number(programme.venueRules.distinct), .required: .text(required),
        ]
    }

    private func axis(_ axis: Axis) -> [RuleField: FormValue] {
        var values = label(axis.label)
        values[.kind] = .choice(axis.kind.rawValue)
        values[.weight] = number(axis.weight)
        values[.origin] = .choice(axis.from?.rawValue ?? "")
        return values
    }

    private func category(_ category: MeetCore.Category) -> [RuleField: FormValue] {
        var values = label(category.label)
        values[.minimum] = number(category.minimum)
        values[.maximum] = .text(category.maximum.map(String.init) ?? "")
        values[.target] = .text(category.target.map(range) ?? "")
        values[.alone] = .flag(category.neverAlone)
        values[.made] = .text(RuleTyping.joined(category.from), limit: 2000)
        return values
    }

    private func slot(_ slot: Slot) -> [RuleField: FormValue] {
        var values = label(slot.label)
        values[.weekday] = .choice("\(slot.weekday.rawValue)")
        values[.start] = .text(slot.start.description)
        values[.end] = .text(slot.end.description)
        return values
    }

    private func cohort(_ cohort: Cohort) -> [RuleField: FormValue] {
        var values: [RuleField: FormValue] = [
            .name: .text(cohort.name), .slot: .choice(cohort.slot.text), .seats: .text(range(cohort.seats)),
            .leaders: .choices(Set(cohort.leaders.map(\.text))),
        ]
        let dates = SessionDates(of: cohort, in: programme).dates
        values[.dates] = .text(dates.map(\.description).joined(separator: ", "), limit: 400)
        switch cohort.schedule {
        case .dates(let dates):
            values[.schedule] = .choice("dates")
            values[.firstDate] = .text(dates.first?.description ?? "")
            values[.everyDays] = number(dates.count > 1 ? max(1, dates[1] - dates[0]) : 14)
        case .rhythm(let first, let everyDays):
            values[.schedule] = .choice("rhythm")
            values[.firstDate] = .text(first.description)
            values[.everyDays] = number(everyDays)
        }
        return values
    }

    /// Like the last cohort, under the next number.
    private var newCohort: [RuleField: FormValue]? {
        guard let slot = programme.slots.first?.id else { return nil }
        let last = programme.cohorts.last
        var values = cohort(
            Cohort(
                id: "", name: "\(words.cohort) \(programme.cohorts.count + 1)", slot: last?.slot ?? slot, seats: last?.seats ?? 22...24,
                leaders: [], schedule: .dates([])))
        values[.schedule] = .choice("rhythm")
        let dates = last.map { SessionDates(of: $0, in: programme).dates } ?? []
        values[.firstDate] = .text(dates.first?.description ?? "")
        values[.dates] = .text(dates.map(\.description).joined(separator: ", "), limit: 400)
        return values
    }

    private func session(_ session: SessionPlan) -> [RuleField: FormValue] {
        [
            .number: number(session.number), .theme: .text(session.theme), .exercise: .text(session.exercise),
            .needs: .text(RuleTyping.joined(session.needs)),
        ]
    }

    private func label(_ label: Label) -> [RuleField: FormValue] {
        [
            .swedish: .text(label.texts["sv"] ?? label.texts[Label.anyLanguage] ?? ""), .english: .text(label.texts["en"] ?? ""),
        ]
    }

    private func number(_ number: Int) -> FormValue { .text("\(number)") }

    private func range(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound)–\(range.upperBound)" }
}
