/// One of the rules that collide in a conflict, beside the one that wants what cannot be had.
public struct ConflictPart: Hashable, Sendable {
    /// Which rule.
    public let rule: BrokenRule.Kind
    /// For the rule of seats, whether it is the largest number that is meant, and not the least.
    public var isMost = false
    /// The cohorts in which it holds; empty for rules about persons alone.
    public var cohorts: [CohortID] = []
    /// The axis, for rules about a category.
    public var axis: AxisID?
    /// The category, for rules about one.
    public var category: CategoryID?
    /// The persons it is about.
    public var persons: [PersonID] = []
    /// The number that it allows or asks for.
    public var number = 0
}
