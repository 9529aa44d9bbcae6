/// One thing that a hard rule asks for, small enough to be left out alone: rules collide by their demands.
///
/// Persons, cohorts and groups are those of the compiled problem, categories places in `ConflictFacts.counts`. The order is that of
/// preference: where two sets of demands explain the same, the one whose demands come first is told.
enum Demand: Hashable, Comparable, Sendable {
    /// At least the minimum of a category.
    case minimum(cohort: Int, category: Int)
    /// At least so many members.
    case fewest(cohort: Int)
    /// A pinned person sits where the pin says.
    case pin(person: Int)
    /// Who comes to the cohort can come in its slot.
    case slot(cohort: Int)
    /// At most so many members.
    case most(cohort: Int)
    /// At most the maximum of a category.
    case maximum(cohort: Int, category: Int)
    /// Who comes to the cohort misses few enough of its dates.
    case absences(cohort: Int)
    /// Who is excluded from the cohort stays out.
    case exclusion(cohort: Int)
    /// Nobody is the only one of a category.
    case neverAlone(cohort: Int, category: Int)
    /// A group comes whole or not at all.
    case together(group: Int)
    /// Two persons are not in the same cohort.
    case apart(first: Int, second: Int)

    /// The rule that asks for it.
    var rule: BrokenRule.Kind {
        switch self {
        case .minimum: return .minimum
        case .fewest, .most: return .seats
        case .pin: return .pin
        case .slot: return .slot
        case .maximum: return .maximum
        case .absences: return .absences
        case .exclusion: return .exclusion
        case .neverAlone: return .neverAlone
        case .together: return .together
        case .apart: return .apart
        }
    }

    /// The cohort that it is about; nil where it is about persons.
    var cohort: Int? {
        switch self {
        case .minimum(let cohort, _), .fewest(let cohort), .slot(let cohort), .most(let cohort), .maximum(let cohort, _),
            .absences(let cohort), .exclusion(let cohort), .neverAlone(let cohort, _):
            return cohort
        case .pin, .together, .apart: return nil
        }
    }

    /// The category that it is about; nil where it is about none.
    var category: Int? {
        switch self {
        case .minimum(_, let category), .maximum(_, let category), .neverAlone(_, let category): return category
        default: return nil
        }
    }

    /// Whether it asks for somebody to be seated. A composition in which nobody sits meets all the others.
    var asksForPersons: Bool {
        switch self {
        case .minimum, .fewest, .pin: return true
        default: return false
        }
    }
}
