import MeetCore

/// What a programme would mean for those who are there: whether the rules can be met, what there is of each category, and what would go.
struct RulesReport: Hashable, Sendable {
    /// Why there cannot be such a programme; where there is anything, nothing else is known.
    var problems: [ProgrammeProblem] = []
    /// What there is of every category.
    var supplies: [CategorySupply] = []
    /// Who falls between the categories of axes that are made from another field.
    var gaps: [AxisGap] = []
    /// What would go or no longer fit, against the programme as it is kept.
    var losses: [RuleLoss] = []
    /// The rules that cannot all hold; nil as long as they are looked for.
    var conflicts: [Conflict]?

    /// The losses before which one is asked.
    var graveLosses: [RuleLoss] { losses.filter(\.isGrave) }
}
