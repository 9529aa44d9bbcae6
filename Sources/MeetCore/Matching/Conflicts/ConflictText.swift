/// The sentence of a conflict: what is wanted, how much of it there can be, and the rules that stand against more.
struct ConflictText {
    let words: Words
    let programme: Programme
    let conflict: Conflict
    /// The shown names of the persons that the conflict is about.
    let names: [PersonID: String]

    /// The sentence.
    var sentence: String {
        if conflict.account == .candidates { return candidates }
        if conflict.rule == .pin { return pins }
        if conflict.rule == .neverAlone {
            return words.conflictAlone(
                who, category(conflict.axis, conflict.category), possible: conflict.possible, reasons(conflict.parts))
        }
        if conflict.account == .room {
            let minima = conflict.parts.filter { $0.rule == .minimum }
            let sum = minima.reduce(conflict.wanted) { $0 - $1.number }
            let categories =
                [(sum, category(conflict.axis, conflict.category))] + minima.map { ($0.number, category($0.axis, $0.category)) }
            return words.conflictSum(
                who, isSingle: isSingle, categories.map { words.conflictLeast($0.0, $0.1) }, wanted: conflict.wanted)
                + words.conflictBut + words.conflictRoom(conflict.possible)
        }
        return wants + words.conflictBut + words.conflictPossible(conflict.possible, reasons(conflict.parts))
    }

    private func name(_ person: PersonID) -> String { names[person] ?? person.text }

    private var isSingle: Bool { conflict.cohorts.count == 1 || conflict.isEach }

    /// The cohorts, as the one who wants.
    private var who: String { conflict.isEach ? words.conflictEach(names(conflict.cohorts)) : cohorts(conflict.cohorts) }

    private func names(_ cohorts: [CohortID]) -> [String] { cohorts.map { programme.name(of: $0) } }

    /// Cohorts by name, or by number where they are many.
    private func cohorts(_ cohorts: [CohortID]) -> String { words.conflictCohorts(names(cohorts)) }

    private func category(_ axis: AxisID?, _ category: CategoryID?) -> String {
        axis.flatMap { programme.axis($0) }?.categories.first { $0.id == category }?.name(words.language.code) ?? category?.text ?? ""
    }

    /// The slots of cohorts, each once, in the order of the programme.
    private func slots(_ cohorts: [CohortID]) -> [String] {
        let used = Set(cohorts.compactMap { programme.cohort($0)?.slot })
        return programme.slots.filter { used.contains($0.id) }.map { $0.name(words.language.code) }
    }

    private var wants: String {
        let category = conflict.rule == .minimum ? category(conflict.axis, conflict.category) : nil
        let count = conflict.isEach ? 1 : conflict.cohorts.count
        let each = count > 0 && conflict.wanted % count == 0 ? conflict.wanted / count : nil
        return words.conflictWants(who, isSingle: isSingle, each: isEqual ? each : nil, category, wanted: conflict.wanted)
    }

    /// Whether all the cohorts want the same number.
    private var isEqual: Bool {
        conflict.rule == .minimum || Set(conflict.cohorts.map { programme.cohort($0)?.seats.lowerBound }).count == 1
    }

    private var candidates: String {
        let rules = Set(conflict.parts.map(\.rule))
        let slotPart = conflict.parts.first { $0.rule == .slot }
        let start = slotPart.map { words.conflictAt(slots($0.cohorts)) + ": " } ?? ""
        let can = words.conflictCandidates(
            conflict.possible, bySlot: slotPart != nil,
            absences: rules.contains(.absences) ? programme.allowedAbsences : nil)
        let kept = conflict.parts.filter { $0.rule == .exclusion }
        return start + wants + words.conflictBut + can + (kept.isEmpty ? "" : ": " + words.conflictReasons(reasons(kept)))
    }

    private var pins: String {
        let people = conflict.persons.map(name)
        if conflict.account == .room, let part = conflict.parts.first {
            return words.conflictPinned(people, cohorts(conflict.cohorts), of: part.category.map { category(part.axis, $0) })
                + words.conflictBut
                + (part.isMost ? words.conflictRoom(conflict.possible) : words.conflictAtMost(conflict.possible))
        }
        if people.count == 1, conflict.parts.count == 1, let person = people.first, let part = conflict.parts.first {
            let cohort = cohorts(conflict.cohorts)
            switch part.rule {
            case .slot: return words.conflictPinSlot(person, cohort, slots(conflict.cohorts).first ?? "")
            case .absences: return words.conflictPinAbsences(person, cohort, allowed: programme.allowedAbsences)
            case .exclusion: return words.conflictPinExclusion(person, cohort)
            default: break
            }
        }
        let pins = conflict.parts.filter { $0.rule == .pin }
        let home = pins.isEmpty ? conflict.cohorts : conflict.cohorts.filter { cohort in !pins.contains { $0.cohorts == [cohort] } }
        let pinned = [words.conflictPinned(people, cohorts(home), of: nil)] + pins.map(reason)
        return words.list(pinned) + words.conflictBut + words.conflictReasons(reasons(conflict.parts.filter { $0.rule != .pin }))
    }

    /// The rules, each as a part of a sentence.
    private func reasons(_ parts: [ConflictPart]) -> [String] {
        var reasons: [String] = []
        for rule in BrokenRule.Kind.allCases {
            let some = parts.filter { $0.rule == rule }
            let isMany = some.count > Self.mostNamed && (rule == .together || rule == .apart)
            if isMany {
                reasons.append(rule == .together ? words.conflictTogether(groups: some.count) : words.conflictApart(pairs: some.count))
            } else {
                reasons += some.map(reason)
            }
        }
        return reasons
    }

    /// Groups and pairs up to this number are named one by one.
    private static let mostNamed = 3

    private func reason(_ part: ConflictPart) -> String {
        // In a conflict of one cohort everything is about that one.
        let isElsewhere = Set(part.cohorts) != Set(conflict.cohorts) || conflict.cohorts.count > 1 && !conflict.isEach
        let place = isElsewhere ? cohorts(part.cohorts) : nil
        let pinned = conflict.persons + conflict.parts.filter { $0.rule == .pin }.flatMap(\.persons)
        let isKnown = conflict.rule == .pin && part.persons.count > 1 && Set(part.persons) == Set(pinned)
        let people = isKnown ? words.conflictThey : words.conflictPeople(part.persons.map(name))
        switch part.rule {
        case .seats: return part.isMost ? words.conflictRoom(part.number, in: place) : words.conflictNeeds(part.number, nil, in: place)
        case .slot where conflict.rule == .pin && !part.persons.isEmpty: return words.conflictUnable(people, slots(part.cohorts))
        case .absences where conflict.rule == .pin && !part.persons.isEmpty:
            return words.conflictMisses(people, programme.allowedAbsences)
        case .slot: return words.conflictSlot(slots(part.cohorts))
        case .absences: return words.conflictAbsences(programme.allowedAbsences, in: place)
        case .together: return words.conflictTogether(people)
        case .apart: return words.conflictApart(people)
        case .minimum: return words.conflictNeeds(part.number, category(part.axis, part.category), in: place)
        case .maximum: return words.conflictAtMost(part.number, category(part.axis, part.category), in: place)
        case .neverAlone: return words.conflictNotAlone(category(part.axis, part.category), in: place)
        case .pin: return words.conflictPinned(people, isOne: part.persons.count == 1, cohorts(part.cohorts))
        case .exclusion: return words.conflictExcluded(people, isOne: part.persons.count == 1, cohorts(part.cohorts))
        }
    }
}
