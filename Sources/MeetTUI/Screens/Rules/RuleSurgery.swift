import MeetCore

/// Takes things out of a programme, and moves them among their like.
struct RuleSurgery {
    let programme: Programme
    let words: Words

    /// What came of it: a changed programme, or why not.
    enum Outcome: Hashable, Sendable {
        case changed(Programme, RuleEdit)
        case refused(String)
    }

    /// The programme without a thing.
    func removing(_ place: RulePlace) -> Outcome {
        guard place.exists(in: programme) else { return .refused(words.ruleGone) }
        var changed = programme
        let name = RuleText(programme: programme, words: words).name(place)
        switch place {
        case .programme: return .refused(words.ruleStays)
        case .heading: return .refused(words.ruleChooseOne)
        case .axis(let id):
            changed.axes.removeAll { $0.id == id }
            return .changed(changed, RuleEdit(.remove, .axis, name))
        case .category(let axis, let id):
            guard let index = programme.axes.firstIndex(where: { $0.id == axis }) else { return .refused(words.ruleStays) }
            let kind = programme.axes[index].kind
            if kind == .contrast { return .refused(words.ruleContrastNeedsTwo) }
            if programme.axes[index].categories.count <= 2 { return .refused(words.ruleSpreadNeedsTwo) }
            changed.axes[index].categories.removeAll { $0.id == id }
            return .changed(changed, RuleEdit(.remove, .category, name))
        case .slot(let id):
            let users = programme.cohorts.filter { $0.slot == id }.map(\.name)
            if !users.isEmpty { return .refused(words.ruleSlotUsed(name, users)) }
            changed.slots.removeAll { $0.id == id }
            return .changed(changed, RuleEdit(.remove, .slot, name))
        case .cohort(let id):
            changed.cohorts.removeAll { $0.id == id }
            return .changed(changed, RuleEdit(.remove, .cohort, name))
        case .leader(let id):
            changed.leaders.removeAll { $0.id == id }
            for cohort in changed.cohorts.indices where changed.cohorts[cohort].leaders.contains(id) {
                changed.cohorts[cohort].leaders.removeAll { $0 == id }
            }
            return .changed(changed, RuleEdit(.remove, .leader, id.text))
        case .session(let index):
            guard changed.sessions.indices.contains(index) else { return .refused(words.ruleStays) }
            let number = changed.sessions.remove(at: index).number
            return .changed(changed, RuleEdit(.remove, .session, "\(number)"))
        case .dayOff(let index):
            guard changed.daysOff.indices.contains(index) else { return .refused(words.ruleStays) }
            let off = changed.daysOff.remove(at: index)
            let label = off.label.isEmpty ? off.days.lowerBound.description : off.label
            return .changed(changed, RuleEdit(.remove, off.kind == .schoolBreak ? .schoolBreak : .avoid, label))
        }
    }

    /// What else changes with a thing that goes, beside people: its use by other parts of the programme.
    func uses(of place: RulePlace) -> [String] {
        guard case .leader(let id) = place else { return [] }
        return programme.cohorts.filter { $0.leaders.contains(id) }.map { words.ruleLeads($0.name) }
    }

    /// The programme with a thing before or after its neighbour.
    func moving(_ place: RulePlace, by step: Int) -> Outcome {
        var changed = programme
        let name = RuleText(programme: programme, words: words).name(place)
        let isMoved: Bool
        let part: RuleEdit.Part
        switch place {
        case .axis(let id): (isMoved, part) = (Self.move(&changed.axes, step) { $0.id == id }, .axis)
        case .category(let axis, let id):
            guard let index = changed.axes.firstIndex(where: { $0.id == axis }) else { return .refused(words.ruleCannotMove) }
            (isMoved, part) = (Self.move(&changed.axes[index].categories, step) { $0.id == id }, .category)
        case .slot(let id): (isMoved, part) = (Self.move(&changed.slots, step) { $0.id == id }, .slot)
        case .cohort(let id): (isMoved, part) = (Self.move(&changed.cohorts, step) { $0.id == id }, .cohort)
        case .leader(let id): (isMoved, part) = (Self.move(&changed.leaders, step) { $0.id == id }, .leader)
        case .programme, .session, .dayOff, .heading: return .refused(words.ruleCannotMove)
        }
        guard isMoved else { return .refused(words.ruleAtEnd) }
        let shown = part == .leader ? RuleText(programme: programme, words: words).key(place) : name
        return .changed(changed, RuleEdit(.move, part, shown))
    }

    private static func move<T>(_ list: inout [T], _ step: Int, _ isOne: (T) -> Bool) -> Bool {
        guard let index = list.firstIndex(where: isOne), list.indices.contains(index + step) else { return false }
        list.swapAt(index, index + step)
        return true
    }
}

extension RuleText {
    /// The key of a person's row, which the list of changes may keep.
    fileprivate func key(_ place: RulePlace) -> String {
        if case .leader(let id) = place { return id.text }
        return name(place)
    }
}
