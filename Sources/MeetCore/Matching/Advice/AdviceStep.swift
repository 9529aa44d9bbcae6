/// A step that would change one cohort: someone comes in, someone leaves, or both; with all who could come in to the same effect.
///
/// `CohortAdvice.entrants` names those who could come in: they may be thousands, and are put in order only where they are looked at.
public struct AdviceStep: Hashable, Sendable {
    /// What is done.
    public enum Kind: String, CaseIterable, Comparable, Hashable, Sendable {
        case add
        case remove
        case swap

        /// The order among steps of equal effect: first what moves fewest.
        public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

        private var order: Int { self == .add ? 0 : self == .remove ? 1 : 2 }
    }

    /// What is done.
    public let kind: Kind
    /// The members who leave: one, or a group that comes together; empty where nobody does.
    public let leaving: [Int]
    /// By how much the score changes.
    public let effect: ScoreEffect
    /// How many could come in to this effect, a group that comes together counted as one; 0 where nobody comes in.
    public let choices: Int
    /// The place of those who leave among all who could; −1 where nobody does.
    let leaver: Int
    /// The places in `CohortAdvice.order` of the kinds of those who could come in.
    let kinds: Range<Int>

    /// How many single steps it stands for.
    public var count: Int { max(1, choices) }

    /// The order in which steps are given: the best effect first, then by kind, then by who leaves.
    static func precedes(_ left: Self, _ right: Self) -> Bool {
        if left.effect != right.effect { return left.effect < right.effect }
        if left.kind != right.kind { return left.kind < right.kind }
        return left.leaver < right.leaver
    }
}
