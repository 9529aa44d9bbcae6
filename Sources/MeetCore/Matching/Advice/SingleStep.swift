/// One single step: these members leave, and these persons come in.
public struct SingleStep: Hashable, Sendable {
    /// The members who leave: nobody, one, or a group that comes together.
    public let leaving: [Int]
    /// The persons who come in: nobody, one, or a group that comes together.
    public let entering: [Int]
    /// By how much the score changes.
    public let effect: ScoreEffect
}
