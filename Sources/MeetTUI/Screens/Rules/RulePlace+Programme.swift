import MeetCore

// The thing of a place in a programme, which may be another than that for which the place was made.
extension RulePlace {
    /// Whether the programme has it.
    func exists(in programme: Programme) -> Bool {
        switch self {
        case .programme, .heading: return true
        case .axis(let id): return programme.axis(id) != nil
        case .category(let axis, let id): return programme.axis(axis)?.index(of: id) != nil
        case .slot(let id): return programme.slot(id) != nil
        case .cohort(let id): return programme.cohort(id) != nil
        case .leader(let id): return programme.leaders.contains { $0.id == id }
        case .session(let index): return programme.sessions.indices.contains(index)
        case .dayOff(let index): return programme.daysOff.indices.contains(index)
        }
    }

    /// The place of the same thing in a programme that was read anew: what has no key of its own is known by what it says. Nil where it is
    /// gone.
    func found(in programme: Programme, from former: Programme) -> RulePlace? {
        guard programme != former else { return exists(in: programme) ? self : nil }
        switch self {
        case .session(let index):
            guard former.sessions.indices.contains(index) else { return nil }
            let number = former.sessions[index].number
            return programme.sessions.firstIndex { $0.number == number }.map { .session($0) }
        case .dayOff(let index):
            guard former.daysOff.indices.contains(index) else { return nil }
            let off = former.daysOff[index]
            let alike = programme.daysOff.enumerated().filter { $1.kind == off.kind }
            let found =
                alike.first { $1 == off } ?? alike.first { $1.days == off.days }
                ?? alike.first { !off.label.isEmpty && $1.label == off.label }
            return found.map { .dayOff($0.offset) }
        case .programme, .axis, .category, .slot, .cohort, .leader, .heading: return exists(in: programme) ? self : nil
        }
    }
}
