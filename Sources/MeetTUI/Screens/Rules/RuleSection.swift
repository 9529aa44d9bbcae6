/// The parts of a programme, in the order of the list.
enum RuleSection: String, CaseIterable, Hashable, Sendable {
    case programme, axes, slots, cohorts, leaders, sessions, daysOff
}
