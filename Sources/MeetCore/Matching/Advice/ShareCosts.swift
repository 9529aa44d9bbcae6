/// What each share of a newcomer in each feature would cost, after some have left a cohort.
struct ShareCosts {
    /// What the leaving costs by limits and energy.
    let ofLeaving: ScoreEffect
    /// By place, as `CohortTally.place` gives it: what the hard level becomes more.
    let hard: [Int32]
    /// By place: what the energy becomes more.
    let mix: [Int]
}
