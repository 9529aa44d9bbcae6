/// One summand of a group's mix energy.
public struct MixTerm: Hashable, Sendable {
    /// What the summand is about.
    public enum Kind: Hashable, Sendable {
        /// The two poles of a contrast.
        case balance(AxisID)
        /// The number of a category against its target.
        case target(AxisID, CategoryID)
        /// Two contrasts that hide two camps.
        case crossing(AxisID, AxisID)
    }

    /// What the summand is about.
    public let kind: Kind
    /// What was counted: the difference of the poles, the number of the category, or the sum of products of poles.
    public let value: Int
    /// What it adds to the energy; 0 or more.
    public let energy: Int
}
