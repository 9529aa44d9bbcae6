/// Whom to find for a cohort, and what that would do.
public struct RecruitPlan: Hashable, Sendable {
    /// Those who are to be found.
    public let profiles: [RecruitProfile]
    /// The members whose places they would take; the others take empty seats.
    public let leaving: [Int]
    /// By how much the score would change.
    public let effect: ScoreEffect
    /// The mix energy of the cohort then.
    public let energy: Int
    /// Whether no other choice of so many persons is better; else it is the best that was found.
    public let isProven: Bool
}
