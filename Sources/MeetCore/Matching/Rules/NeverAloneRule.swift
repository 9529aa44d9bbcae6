/// Where the programme says so, nobody is the only one of a category in a cohort.
enum NeverAloneRule: HardRule {
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule] {
        CategoryCounts.breaches(.neverAlone, in: cohort, of: composition) { limits, count in
            limits.neverAlone && count == 1 ? 2 : nil
        }
    }
}
