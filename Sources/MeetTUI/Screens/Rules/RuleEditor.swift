import MeetCore

/// An editor open on the Rules screen: on what, and what is typed.
///
/// It never holds a programme: what is typed is laid on the programme of the desk each time, so that what changes meanwhile is not lost.
struct RuleEditor: Hashable, Sendable {
    /// On what it is open.
    private(set) var subject: RuleSubject
    /// What is typed.
    var state: FormState<RuleField>
    /// The place in the list from which it was opened, so that what is added comes after it.
    private(set) var origin: RulePlace
    /// Whether that on which it is open is not there any more; what is typed stays to be seen.
    private(set) var isGone = false
    /// The language in which the fields are filled in.
    private let language: Language

    /// An editor with what is there, or with what is usual for something new; nil where the thing is gone.
    init?(_ subject: RuleSubject, from origin: RulePlace, _ programme: Programme, _ words: Words) {
        guard let values = RuleOpening(programme, words).values(subject), let first = RuleEditor.fields(subject, values, programme).first
        else { return nil }
        self.subject = subject
        self.origin = origin
        language = words.language
        state = FormState(values, focus: first)
    }

    /// What is typed, laid on a programme: the programme as it would be, what it is called in the list of changes, and what is wrong.
    func result(on programme: Programme, _ words: Words) -> RuleResult {
        guard !isGone, subject.exists(in: programme) else {
            // Nothing is added anew, or laid on something else, because what was edited is gone.
            let field = fields(programme).first ?? .name
            return RuleResult(
                programme: programme, edit: RuleEdit(.change, .programme, ""), place: nil, problems: [field: words.ruleGone])
        }
        var maker = RuleMaker(programme, state, words)
        let edit = maker.make(subject, after: origin)
        return RuleResult(programme: maker.programme, edit: edit, place: maker.place, problems: maker.typing.problems)
    }

    /// Finds again on what it is open in a programme that was read anew. What is typed stays; what was not touched is what it is now.
    mutating func follow(_ programme: Programme, from former: Programme) {
        origin = origin.found(in: programme, from: former) ?? .heading(origin.section)
        guard !isGone, case .edit(let place) = subject else { return }
        guard let found = place.found(in: programme, from: former), let values = RuleOpening(programme, Words(language)).values(of: found)
        else {
            isGone = true
            return
        }
        subject = .edit(found)
        state.rebase(values)
    }

    /// Puts the first day of a cohort on the weekday of its new slot, in the same week, where it was on that of the former and nobody typed it.
    mutating func followSlot(from former: FormValue, _ programme: Programme) {
        func slot(_ value: FormValue) -> Slot? {
            guard case .choice(let code) = value else { return nil }
            return programme.slot(SlotID(code))
        }
        guard let before = slot(former), let now = slot(state[.slot]), !state.touched.contains(.firstDate),
            let first = CivilDate(CleanText.line(state[.firstDate].typed)), first.weekday == before.weekday
        else { return }
        state.fill(.firstDate, .text((first + (now.weekday.rawValue - before.weekday.rawValue)).description))
    }

    /// The fields that are shown, in order.
    func fields(_ programme: Programme) -> [RuleField] {
        Self.fields(subject, Dictionary(uniqueKeysWithValues: RuleField.allCases.map { ($0, state[$0]) }), programme)
    }

    private static func fields(_ subject: RuleSubject, _ values: [RuleField: FormValue], _ programme: Programme) -> [RuleField] {
        switch subject {
        case .edit(.programme):
            return [
                .name, .sessions, .leastSessions, .selection, .crossing, .tableSize, .tables, .distinct, .required, .bridgeDays, .retention,
                .timeZone,
            ]
        case .edit(.axis): return [.swedish, .english, .kind, .weight, .origin]
        case .newAxis: return [.swedish, .english, .categories, .kind, .weight, .origin]
        case .edit(.category(let axis, _)), .newCategory(let axis):
            let isMade = programme.axis(axis)?.from != nil
            return [.swedish, .english] + (isMade ? [.made] : []) + [.minimum, .maximum, .target, .alone]
        case .edit(.slot), .newSlot: return [.swedish, .english, .weekday, .start, .end]
        case .edit(.cohort), .newCohort:
            let isChosen = values[.schedule] == .choice("dates")
            return [.name, .slot, .seats, .schedule] + (isChosen ? [.dates] : [.firstDate, .everyDays, .putBack])
                + (programme.leaders.isEmpty ? [] : [.leaders])
        case .edit(.leader), .newLeader: return [.name]
        case .edit(.session), .newSession: return [.number, .theme, .exercise, .needs, .interpreters]
        case .edit(.dayOff(let index)):
            let isBreak = programme.daysOff.indices.contains(index) && programme.daysOff[index].kind == .schoolBreak
            return isBreak ? [.name, .firstDay, .lastDay] : [.name, .firstDay]
        case .newBreak: return [.name, .firstDay, .lastDay]
        case .newDayToAvoid: return [.name, .firstDay]
        case .edit(.heading): return []
        }
    }
}
