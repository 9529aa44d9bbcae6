import MeetCore

/// Something wrong with the selected cohort.
enum OverviewTrouble: Hashable, Sendable {
    /// A rule that its members break.
    case rule(BrokenRule)
    /// Something about its sessions.
    case session(SessionTrouble)
    /// A date on which something stands in the way.
    case date(SkippedDate)

    /// The persons whom it is about.
    var persons: [PersonID] {
        switch self {
        case .rule(let rule): return rule.persons
        case .session(.away(let person, _, _)): return [person]
        case .session, .date: return []
        }
    }

    /// What is wrong, as a sentence.
    /// - Parameter names: made once for all, since they name every cohort and venue.
    func sentence(_ words: Words, _ desk: Desk, cohort: Int, _ names: BookingNames) -> String {
        switch self {
        case .rule(let rule): return rule.sentence(words, desk.programme) { desk.name(of: $0) }
        case .session(let trouble):
            return trouble.sentence(
                words, names, leader: { id in desk.programme.name(of: id) }, person: { desk.name(of: $0) })
        case .date(let date): return words.dateTrouble(desk.programme.cohorts[cohort].name, date.sentence(words))
        }
    }
}
