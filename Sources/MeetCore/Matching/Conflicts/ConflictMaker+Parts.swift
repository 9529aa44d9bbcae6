extension ConflictMaker {
    /// The persons of pins.
    func persons(_ demands: [Demand]) -> [PersonID] {
        demands.compactMap { if case .pin(let person) = $0 { facts.problem.persons[person] } else { nil } }
    }

    /// The rules of some demands; those that differ only in the cohort are one.
    ///
    /// - Parameters:
    ///   - each: cohorts each of which makes the demands of one; empty where they are as they stand.
    ///   - countedIn: the category that is wanted: of the persons kept out, those of it are named.
    func parts(_ demands: [Demand], _ each: [Int], countedIn category: Int?) -> [ConflictPart] {
        let problem = facts.problem
        var parts: [ConflictPart] = []
        for demand in demands {
            var part = ConflictPart(rule: demand.rule)
            part.cohorts = each.isEmpty ? (demand.cohort.map { [problem.cohorts[$0]] } ?? []) : each.map { problem.cohorts[$0] }
            part.number = facts.number(demand)
            if let counted = demand.category.map({ facts.counts[$0] }) {
                part.axis = problem.programme.axes[counted.axis].id
                part.category = problem.programme.axes[counted.axis].categories[counted.category].id
            }
            switch demand {
            case .most: part.isMost = true
            case .slot(let cohort), .absences(let cohort):
                part.persons = unable(cohort, demand.rule, demands).map { problem.persons[$0] }
            case .pin(let person):
                part.cohorts = facts.pin(person).map { [problem.cohorts[$0]] } ?? []
                part.persons = [problem.persons[person]]
            case .exclusion(let cohort):
                part.persons = keptOut(of: cohort, category, demands).map { problem.persons[$0] }
            case .together(let group):
                part.cohorts = []
                part.persons = problem.groups[group].map { problem.persons[Int($0)] }
            case .apart(let first, let second):
                part.cohorts = []
                part.persons = [problem.persons[first], problem.persons[second]]
            default: break
            }
            if let place = parts.firstIndex(where: { mayJoin($0, part) }) {
                for cohort in part.cohorts where !parts[place].cohorts.contains(cohort) { parts[place].cohorts.append(cohort) }
                for person in part.persons where !parts[place].persons.contains(person) { parts[place].persons.append(person) }
            } else {
                parts.append(part)
            }
        }
        return parts
    }

    /// Whether two rules are told as one.
    private func mayJoin(_ part: ConflictPart, _ other: ConflictPart) -> Bool {
        guard part.rule == other.rule, part.isMost == other.isMost, part.category == other.category, part.axis == other.axis else {
            return false
        }
        switch part.rule {
        case .together, .apart: return false
        case .pin: return part.cohorts == other.cohorts
        case .exclusion: return part.persons == other.persons || part.cohorts == other.cohorts
        default: return part.number == other.number
        }
    }

    /// Those of groups who cannot come to a cohort, where it is about groups alone.
    private func unable(_ cohort: Int, _ rule: BrokenRule.Kind, _ demands: [Demand]) -> [Int] {
        guard !demands.contains(where: { $0.category != nil || $0.rule == .seats }) else { return [] }
        let schedule = Int(facts.problem.scheduleOf[cohort])
        let groups = demands.compactMap { if case .together(let group) = $0 { group } else { nil } }
        return groups.flatMap { facts.problem.groups[$0].map(Int.init) }
            .filter { rule == .slot ? !facts.signature($0).fits[schedule] : !facts.signature($0).present[schedule] }
    }

    /// Those kept out of a cohort who would count there.
    private func keptOut(of cohort: Int, _ category: Int?, _ demands: [Demand]) -> [Int] {
        let schedule = Int(facts.problem.scheduleOf[cohort])
        let pinned = demands.compactMap { if case .pin(let person) = $0 { person } else { nil } }
        let groups = demands.compactMap { if case .together(let group) = $0 { Int32(group) } else { nil } }
        let all = facts.excluded[cohort] ?? []
        let counted = all.filter { person in
            let isOpen = facts.signature(person).admits(
                schedule, slot: demands.contains(.slot(cohort: cohort)), absences: demands.contains(.absences(cohort: cohort)))
            let isWanted = category.map { facts.vectors[Int(facts.problem.classOf[person])][$0] > 0 } ?? true
            return isOpen && isWanted && facts.isFree[person] || groups.contains(facts.problem.groupOf[person])
        }
        let known = all.filter(pinned.contains)
        return known.isEmpty ? (counted.isEmpty ? all : counted) : known
    }
}
