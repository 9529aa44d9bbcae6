/// A cohort has at least the minimum of each category.
enum MinimumRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        CategoryCounts.breaches(.minimum, in: cohort, of: composition) { limits, count in
            count < limits.minimum ? Int(limits.minimum) : nil
        }
    }
}
