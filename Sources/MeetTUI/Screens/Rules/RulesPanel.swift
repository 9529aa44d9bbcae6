/// What lies over the lists of the Rules screen and takes the keys.
enum RulesPanel: Hashable, Sendable {
    case editor(RuleEditor)
    case question(RuleQuestion)
    /// All that is known of whether the rules can be met.
    case report(ScrollState)
}
