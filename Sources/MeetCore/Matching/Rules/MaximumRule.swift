/// A cohort has at most the maximum of each category.
enum MaximumRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        CategoryCounts.breaches(.maximum, in: cohort, of: composition) { limits, count in
            count > limits.maximum ? Int(limits.maximum) : nil
        }
    }
}
