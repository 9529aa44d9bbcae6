/// A hard rule that a composition breaks, with what it is broken for; a sentence is made of it by `sentence`.
public struct BrokenRule: Hashable, Sendable {
    /// Which of the hard rules.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case seats
        case slot
        case absences
        case together
        case apart
        case minimum
        case maximum
        case neverAlone
        case pin
        case exclusion
    }

    /// Which rule.
    public let rule: Kind
    /// The cohort in which it is broken.
    public let cohort: CohortID
    /// The persons it is broken for; empty for rules about a cohort's numbers.
    public var persons: [PersonID] = []
    /// The axis, for rules about a category.
    public var axis: AxisID?
    /// The category, for rules about one.
    public var category: CategoryID?
    /// The number that the rule wants: a least or largest number.
    public var wanted = 0
    /// The number that there is.
    public var found = 0

    /// Whether it is the same breach as another, be it larger or smaller: a minimum of which less is lacking is not newly broken.
    public func isSame(as other: BrokenRule) -> Bool {
        rule == other.rule && cohort == other.cohort && persons == other.persons && axis == other.axis && category == other.category
    }

    /// Whether the breach is there already, or still, among others.
    public func isAmong(_ others: [BrokenRule]) -> Bool { others.contains { $0.isSame(as: self) } }

    /// Whether it is new, or larger than it was among others.
    public func isWorse(than others: [BrokenRule]) -> Bool {
        !others.contains { $0.isSame(as: self) && abs($0.wanted - $0.found) >= abs(wanted - found) }
    }
}
