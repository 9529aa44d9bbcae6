import MeetCore

/// What an editor is open on: a thing that is there, or one that is to be added.
enum RuleSubject: Hashable, Sendable {
    case edit(RulePlace)
    case newAxis
    case newCategory(AxisID)
    case newSlot
    case newCohort
    case newLeader
    case newSession
    case newBreak
    case newDayToAvoid

    /// What is added from a row of the list: another of the same sort.
    static func new(at place: RulePlace, _ programme: Programme) -> RuleSubject? {
        switch place {
        case .programme: return nil
        case .category(let axis, _): return .newCategory(axis)
        case .dayOff(let index) where programme.daysOff.indices.contains(index) && programme.daysOff[index].kind == .avoid:
            return .newDayToAvoid
        case .axis, .slot, .cohort, .leader, .session, .dayOff, .heading:
            switch place.section {
            case .programme: return nil
            case .axes: return .newAxis
            case .slots: return .newSlot
            case .cohorts: return .newCohort
            case .leaders: return .newLeader
            case .sessions: return .newSession
            case .daysOff: return .newBreak
            }
        }
    }

    /// Whether the programme still has that on which it is, or to which it is added.
    func exists(in programme: Programme) -> Bool {
        switch self {
        case .edit(let place): return place.exists(in: programme)
        case .newCategory(let axis): return programme.axis(axis) != nil
        case .newAxis, .newSlot, .newCohort, .newLeader, .newSession, .newBreak, .newDayToAvoid: return true
        }
    }

    /// Why nothing of the sort can be added, to be said before one types; nil where it can.
    func obstacle(in programme: Programme, _ words: Words) -> String? {
        switch self {
        case .newCohort: return programme.slots.isEmpty ? words.ruleSlotFirst : nil
        case .newCategory(let axis): return programme.axis(axis)?.kind == .contrast ? words.ruleContrastIsFull : nil
        case .edit, .newAxis, .newSlot, .newLeader, .newSession, .newBreak, .newDayToAvoid: return nil
        }
    }

    /// The section to which it belongs.
    var section: RuleSection {
        switch self {
        case .edit(let place): return place.section
        case .newAxis, .newCategory: return .axes
        case .newSlot: return .slots
        case .newCohort: return .cohorts
        case .newLeader: return .leaders
        case .newSession: return .sessions
        case .newBreak, .newDayToAvoid: return .daysOff
        }
    }
}
