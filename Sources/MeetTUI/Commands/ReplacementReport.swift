import MeetCore

/// Who could take a member's place: the first so many to call, each with the effect.
struct ReplacementReport {
    /// The advice that it is from.
    let advice: CohortAdvice
    /// The step by which the member, and who came along, leaves.
    let removal: AdviceStep?
    /// Those to call, in order.
    let calls: [SingleStep]
    /// How many could take the place.
    let count: Int
    /// How many have the same effect as the first.
    let countOfFirst: Int

    init(_ advice: CohortAdvice, member: Int, top: Int) {
        self.advice = advice
        removal = advice.removal(of: member)
        let steps = advice.replacements(of: member)
        count = steps.reduce(0) { $0 + $1.choices }
        countOfFirst = steps.first?.choices ?? 0
        calls = advice.first(top, of: steps)
    }
}
