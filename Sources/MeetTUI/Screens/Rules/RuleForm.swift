import MeetCore

/// Makes the form of an editor: its fields in words, what is wrong, and what is worth knowing while one types.
struct RuleForm {
    let editor: RuleEditor
    let programme: Programme
    let words: Words

    /// The form as it is now.
    var form: Form<RuleField> {
        let result = editor.result(on: programme, words)
        var fields = editor.fields(programme).map { id in
            var field = Form<RuleField>.Field(id, words.ruleField(id.rawValue, isDay: isDay), kind(id))
            field.problem = result.problems[id]
            // Only a new break becomes a single day where it has no last one.
            field.note = id == .lastDay && editor.subject != .newBreak ? "" : words.ruleNote(id.rawValue)
            return field
        }
        remark(&fields, result)
        return Form(fields: fields, words: words)
    }

    /// What the editor is about.
    var title: String {
        switch editor.subject {
        case .edit(let place): return RuleText(programme: programme, words: words).title(place)
        case .newAxis: return words.ruleNew("axis")
        case .newCategory: return words.ruleNew("category")
        case .newSlot: return words.ruleNew("slot")
        case .newCohort: return words.ruleNew("cohort")
        case .newLeader: return words.ruleNew("leader")
        case .newSession: return words.ruleNew("session")
        case .newBreak: return words.ruleNew("schoolBreak")
        case .newDayToAvoid: return words.ruleNew("avoid")
        }
    }

    /// Whether it is about one day only.
    private var isDay: Bool { editor.subject.section == .daysOff && !editor.fields(programme).contains(.lastDay) }

    private func kind(_ field: RuleField) -> Form<RuleField>.Kind {
        switch field {
        case .tables: return .choice(Programme.TablePriority.allCases.map { .init($0.rawValue, words.ruleOption($0.rawValue)) })
        case .selection: return .choice(Programme.Selection.allCases.map { .init($0.rawValue, words.ruleOption($0.rawValue)) })
        case .kind: return .choice(Axis.Kind.allCases.map { .init($0.rawValue, words.ruleOption($0.rawValue)) })
        case .origin:
            return .choice(
                [.init("", words.ruleOption("own"))] + AxisOrigin.allCases.map { .init($0.rawValue, words.ruleOption($0.rawValue)) })
        case .weekday: return .choice((1...7).map { .init("\($0)", words.weekday($0)) })
        case .slot: return .choice(programme.slots.map { .init($0.id.text, $0.name(words.language.code)) })
        case .leaders: return .choices(programme.leaders.map { .init($0.id.text, $0.name) })
        case .schedule: return .choice(["rhythm", "dates"].map { .init($0, words.ruleOption($0)) })
        case .alone, .bridgeDays: return .flag(yes: words.yes, no: words.no)
        case .firstDate, .firstDay, .lastDay: return .date
        default: return .text
        }
    }

    /// What follows from what is typed: the dates of a cohort, the ages of a band, districts that are not known.
    private func remark(_ fields: inout [Form<RuleField>.Field], _ result: RuleResult) {
        func set(_ id: RuleField, _ text: String?) {
            guard let place = fields.firstIndex(where: { $0.id == id }) else { return }
            fields[place].remark = text
        }
        switch editor.subject {
        case .edit(.programme):
            let count = programme.cohorts.count { if case .dates = $0.schedule { true } else { false } }
            let differs = result.programme.sessionsPerCohort != programme.sessionsPerCohort
            if count > 0, differs { set(.sessions, words.ruleDatesFitted(count, result.programme.sessionsPerCohort)) }
        case .edit(.cohort), .newCohort:
            guard result.problems.isEmpty, case .cohort(let id)? = result.place, let cohort = result.programme.cohort(id) else { return }
            let text = RuleText(programme: result.programme, words: words).dates(of: cohort)
            set(fields.contains { $0.id == .dates } ? .dates : .everyDays, text)
            suggestPutBack(cohort, result.programme, &fields)
        case .edit(.category(let axis, _)), .newCategory(let axis):
            guard let axis = programme.axis(axis), let origin = axis.from else { return }
            set(.made, made(origin))
            if let place = fields.firstIndex(where: { $0.id == .made }) { fields[place].note = words.ruleNote(origin.rawValue) }
            if origin == .district, let place = fields.firstIndex(where: { $0.id == .made }) {
                fields[place].suggestions = districts
            }
        default: break
        }
    }

    /// The days that the cohort skips, each to be put back.
    private func suggestPutBack(_ cohort: Cohort, _ programme: Programme, _ fields: inout [Form<RuleField>.Field]) {
        guard let place = fields.firstIndex(where: { $0.id == .putBack }), editor.state.focus == .putBack else { return }
        let typed = editor.state[.putBack].typed
        let before = typed.isEmpty ? "" : typed + ", "
        fields[place].suggestions = SessionDates(of: cohort, in: programme).skipped.prefix(6).map { before + $0.date.description }
    }

    /// The text with the last name completed to a district, for each district that begins so.
    private var districts: [String] {
        let typed = editor.state[.made].typed
        let start = typed.lastIndex { $0 == "|" || $0 == ";" }.map { typed.index(after: $0) } ?? typed.startIndex
        let last = TextFolding.fold(String(typed[start...]))
        guard !last.isEmpty else { return [] }
        let before = typed[..<start] + (start == typed.startIndex ? "" : " ")
        let names = DistrictTable.stockholm.districts.map(\.name)
        let found = names.filter { TextFolding.fold($0).hasPrefix(last) && TextFolding.fold($0) != last }
        return found.prefix(4).map { before + $0 }
    }

    private func made(_ origin: AxisOrigin) -> String? {
        let texts = RuleTyping(editor.state, words).list(.made)
        switch origin {
        case .district:
            let unknown = texts.filter { DistrictTable.stockholm.district(named: $0) == nil }
            return unknown.isEmpty ? nil : words.ruleUnknownDistricts(unknown)
        case .birthYear:
            guard let year = programme.firstYear else { return nil }
            let ages = texts.compactMap(NumberBand.init).map { band in
                // The later born are the younger ones.
                words.ruleAges(band.highest.map { year - $0 }, band.lowest.map { year - $0 }, in: year)
            }
            return ages.isEmpty ? nil : ages.joined(separator: "; ")
        case .age, .source: return nil
        }
    }
}
