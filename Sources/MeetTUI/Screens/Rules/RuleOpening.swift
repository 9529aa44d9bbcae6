import MeetCore

/// What stands in the fields of an editor when it is opened.
struct RuleOpening {
    private let programme: Programme
    private let words: Words

    init(_ programme: Programme, _ words: Words) {
        self.programme = programme
        self.words = words
    }

    /// The values for a subject; nil where it is not there, or nothing can be added.
    func values(_ subject: RuleSubject) -> [RuleField: FormValue]? {
        switch subject {
        case .edit(let place): return values(of: place)
        case .newAxis:
            var values = axis(Axis(id: "", kind: .spread, categories: []))
            values[.categories] = .text("")
            return values
        case .newCategory(let axis): return programme.axis(axis) == nil ? nil : category(MeetCore.Category(id: ""))
        case .newSlot:
            return label(Label()).merging(
                [.weekday: .choice("1"), .start: .text("18:00"), .end: .text("20:30")]) { _, new in new }
        case .newCohort: return newCohort()
        case .newLeader: return [.name: .text("")]
        case .newSession:
            let used = Set(programme.sessions.map(\.number))
            let number = (1...12).first { !used.contains($0) } ?? 12
            return session(SessionPlan(number: number, theme: "", exercise: ""))
        case .newBreak, .newDayToAvoid: return [.name: .text(""), .firstDay: .text(""), .lastDay: .text("")]
        }
    }

    /// What stands there of a thing; nil where it is not there.
    func values(of place: RulePlace) -> [RuleField: FormValue]? {
        guard place.exists(in: programme) else { return nil }
        switch place {
        case .programme: return ofProgramme
        case .axis(let id): return programme.axis(id).map(axis)
        case .category(let axis, let id): return programme.axis(axis)?.categories.first { $0.id == id }.map(category)
        case .slot(let id): return programme.slot(id).map(slot)
        case .cohort(let id): return programme.cohort(id).map(cohort)
        case .leader(let id): return programme.leader(id).map { [.name: .text($0.name)] }
        case .session(let index): return session(programme.sessions[index])
        case .dayOff(let index):
            let off = programme.daysOff[index]
            return [
                .name: .text(off.label), .firstDay: .text(off.days.lowerBound.description),
                .lastDay: .text(off.days.upperBound.description),
            ]
        case .heading: return nil
        }
    }

    private var ofProgramme: [RuleField: FormValue] {
        let required = programme.venueRules.required.map { "\($0.venue.text) \($0.times)" }.joined(separator: ", ")
        return [
            .name: .text(programme.name), .timeZone: .text(programme.timeZone), .sessions: number(programme.sessionsPerCohort),
            .leastSessions: number(programme.minimumSessions), .tableSize: number(programme.tableSize),
            .tables: .choice(programme.tablePriority.rawValue), .crossing: number(programme.crossingWeight),
            .selection: .choice(programme.selection.rawValue), .distinct: number(programme.venueRules.distinct), .required: .text(required),
            .bridgeDays: .flag(programme.skipsBridgeDays), .retention: .text(retention, limit: 400),
        ]
    }

    /// Each kind of data that has a time, with its months.
    private var retention: String {
        Retention.Kind.allCases.compactMap { kind in programme.retention[kind].map { "\(words.ruleKept(kind.rawValue)) \($0)" } }
            .joined(separator: ", ")
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
        values[.putBack] = .text(cohort.putBack.map(\.description).joined(separator: ", "), limit: 400)
        let dates = SessionDates(of: cohort, in: programme).dates
        values[.dates] = .text(dates.map(\.description).joined(separator: ", "), limit: 400)
        switch cohort.schedule {
        case .dates(let dates):
            values[.schedule] = .choice("dates")
            values[.firstDate] = .text(dates.first?.description ?? "")
            values[.everyDays] = number(cohort.everyDays ?? (dates.count > 1 ? max(1, dates[1] - dates[0]) : 14))
        case .rhythm(let first, let everyDays):
            values[.schedule] = .choice("rhythm")
            values[.firstDate] = .text(first.description)
            values[.everyDays] = number(everyDays)
        }
        return values
    }

    /// Like the last cohort: its slot, seats, first date and rhythm, under the next number that no cohort bears; its leaders are those of it.
    private func newCohort() -> [RuleField: FormValue]? {
        guard let slot = programme.slots.first?.id else { return nil }
        let last = programme.cohorts.last ?? Cohort(id: "", name: "", slot: slot, seats: 22...24, leaders: [], schedule: .dates([]))
        var values = cohort(last)
        let taken = Set(programme.cohorts.map(\.name))
        let names = (programme.cohorts.count + 1...2 * programme.cohorts.count + 2).lazy.map { "\(words.cohort) \($0)" }
        values[.name] = .text(names.first { !taken.contains($0) } ?? words.cohort)
        values[.leaders] = .choices([])
        values[.putBack] = .text("", limit: 400)
        values[.schedule] = .choice("rhythm")
        return values
    }

    private func session(_ session: SessionPlan) -> [RuleField: FormValue] {
        [
            .number: number(session.number), .theme: .text(session.theme), .exercise: .text(session.exercise),
            .needs: .text(RuleTyping.joined(session.needs)), .interpreters: .text(RuleTyping.joined(session.interpreters)),
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
