/// One hard rule: finds what a cohort breaks of it. Every breach is found for exactly one cohort.
protocol HardRule: SendableMetatype {
    /// The breaches of the rule in a cohort.
    static func breaches(in cohort: Int, of composition: WorkingComposition) -> [BrokenRule]
}

/// The hard rules, in the order in which breaches are listed.
let hardRules: [any HardRule.Type] = [
    SeatsRule.self, SlotRule.self, AbsencesRule.self, TogetherRule.self, ApartRule.self, MinimumRule.self, MaximumRule.self,
    NeverAloneRule.self, PinRule.self, ExclusionRule.self,
]
