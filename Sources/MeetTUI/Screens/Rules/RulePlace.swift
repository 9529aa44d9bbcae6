import MeetCore

/// A thing of the programme, by what names it: a row of the list, and what an editor is open on.
enum RulePlace: Hashable, Sendable {
    case programme
    case axis(AxisID)
    case category(AxisID, CategoryID)
    case slot(SlotID)
    case cohort(CohortID)
    case leader(LeaderID)
    /// The plan of a session, by its place in the list: numbers may be changed.
    case session(Int)
    /// A break or a day to avoid, by its place in the list: they have no names.
    case dayOff(Int)
    /// The heading of a section.
    case heading(RuleSection)

    /// The section in which it stands.
    var section: RuleSection {
        switch self {
        case .programme: return .programme
        case .axis, .category: return .axes
        case .slot: return .slots
        case .cohort: return .cohorts
        case .leader: return .leaders
        case .session: return .sessions
        case .dayOff: return .daysOff
        case .heading(let section): return section
        }
    }

    /// All rows for a programme, section by section.
    static func rows(_ programme: Programme) -> [RulePlace] {
        var rows: [RulePlace] = [.programme, .heading(.axes)]
        for axis in programme.axes { rows += [.axis(axis.id)] + axis.categories.map { .category(axis.id, $0.id) } }
        rows.append(.heading(.slots))
        rows += programme.slots.map { .slot($0.id) }
        rows.append(.heading(.cohorts))
        rows += programme.cohorts.map { .cohort($0.id) }
        rows.append(.heading(.leaders))
        rows += programme.leaders.map { .leader($0.id) }
        rows.append(.heading(.sessions))
        rows += programme.sessions.indices.map { .session($0) }
        rows.append(.heading(.daysOff))
        rows += programme.daysOff.indices.map { .dayOff($0) }
        return rows
    }
}
