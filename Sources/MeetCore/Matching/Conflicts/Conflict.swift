/// Rules that cannot all hold, proven: one of them wants what the others leave no way to. A sentence is made of it by `sentence`.
///
/// The rules named are as few as collide: without any one of them they could hold. Cohorts that ask for the same at the same times are named
/// together, also where some of them would be enough.
public struct Conflict: Hashable, Sendable {
    /// How `possible` is known.
    public enum Account: Hashable, Sendable {
        /// It is the number of persons there are to choose from.
        case candidates
        /// It is the room there is for what several rules ask for together.
        case room
        /// It is the largest number that is not proven to be too many.
        case search
    }

    /// The rule that wants what cannot be had.
    public let rule: BrokenRule.Kind
    /// The cohorts that want it.
    public let cohorts: [CohortID]
    /// Whether each of the cohorts alone is meant, and not all of them together.
    public let isEach: Bool
    /// The axis, for rules about a category.
    public let axis: AxisID?
    /// The category, for rules about one.
    public let category: CategoryID?
    /// The persons that the rule is about, for pins.
    public let persons: [PersonID]
    /// The number that is wanted, in all the cohorts together.
    public let wanted: Int
    /// The number that is possible at the most.
    public let possible: Int
    /// How that is known.
    public let account: Account
    /// The other rules that collide with it.
    public let parts: [ConflictPart]

    /// All rules that collide, each once, in the order of the rules.
    public var rules: [BrokenRule.Kind] {
        let all = Set(parts.map(\.rule) + [rule])
        return BrokenRule.Kind.allCases.filter(all.contains)
    }
}
