/// By how much each level of the score changes when a step is taken; below 0 is better.
///
/// The levels are those of `CompositionScore`, and compared in the same order: a mended rule weighs more than any mix.
public struct ScoreEffect: Hashable, Comparable, Sendable {
    /// By how much the number of broken hard rules changes.
    public var hard: Int
    /// By how much the number of empty seats changes.
    public var unfilled: Int
    /// By how much the mix energy changes.
    public var mix: Int
    /// By how much the number of dates on which members are away changes.
    public var absences: Int

    /// An effect of the given changes.
    public init(hard: Int = 0, unfilled: Int = 0, mix: Int = 0, absences: Int = 0) {
        self.hard = hard
        self.unfilled = unfilled
        self.mix = mix
        self.absences = absences
    }

    /// The difference between two scores.
    public init(from before: CompositionScore, to after: CompositionScore) {
        self.init(
            hard: after.hard - before.hard, unfilled: after.unfilled - before.unfilled, mix: after.mix - before.mix,
            absences: after.absences - before.absences)
    }

    /// No change.
    public static let zero = ScoreEffect()

    /// The better effect comes first.
    @inline(__always)
    public static func < (left: Self, right: Self) -> Bool {
        if left.hard != right.hard { return left.hard < right.hard }
        if left.unfilled != right.unfilled { return left.unfilled < right.unfilled }
        if left.mix != right.mix { return left.mix < right.mix }
        return left.absences < right.absences
    }

    /// Both effects, level by level.
    @inline(__always)
    public static func + (left: Self, right: Self) -> Self {
        Self(
            hard: left.hard &+ right.hard, unfilled: left.unfilled &+ right.unfilled, mix: left.mix &+ right.mix,
            absences: left.absences &+ right.absences)
    }

    /// What an effect has more than another, level by level.
    public static func - (left: Self, right: Self) -> Self {
        Self(
            hard: left.hard - right.hard, unfilled: left.unfilled - right.unfilled, mix: left.mix - right.mix,
            absences: left.absences - right.absences)
    }
}
