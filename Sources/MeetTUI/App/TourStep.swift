import MeetCore

/// The steps of the tour, in their order: what is to be seen or done, on which screen, with which keys, and how it shows that it was.
///
/// A step is done when the program stands as it does after it, by whatever way: keys, mouse, menu.
enum TourStep: String, CaseIterable, Hashable, Sendable {
    case look, compose, effect, seat, undo, match, pin, all, explain, replace, print, mark, statistics, help, menu

    /// The screen on which it is done.
    var screen: ScreenName {
        switch self {
        case .look: .overview
        case .compose, .effect, .seat, .undo, .match, .pin, .all, .explain, .replace, .print: .compose
        case .mark: .attendance
        case .statistics, .help, .menu: .statistics
        }
    }

    /// The keys that its sentence names, one after the other the shortest way.
    var keys: [Key] {
        switch self {
        case .look, .effect: [.down]
        case .compose: [.character("3")]
        case .seat: [.enter]
        case .undo: [.character("u")]
        case .match: [.character("m")]
        case .pin: [.tab, .character("p")]
        case .all: [.character("M")]
        case .explain: [.character("e")]
        case .replace: [.character("w")]
        case .print: [.escape, .character("P")]
        case .mark: [.escape, .character("6"), .character(" "), .character("y")]
        case .statistics: [.character("7")]
        case .help: [.character("?")]
        case .menu: [.escape, .character(":")]
        }
    }

    /// Whether it was done, by how the program stood a moment ago and how it stands now.
    func isDone(_ before: TourFacts, _ now: TourFacts) -> Bool {
        switch self {
        case .look: now.screen == .overview && now.cohort != before.cohort
        case .compose: now.screen == .compose
        case .effect: now.screen == .compose && now.applicant != nil && now.applicant != before.applicant
        case .seat: !now.isMatching && !before.isMatching && now.seated == before.seated + 1
        case .undo: now.canRedo && !before.canRedo
        case .match: !now.isMatching && (before.isMatching || now.full > before.full)
        case .pin: now.pinned > before.pinned
        case .all: !now.isMatching && now.open > 0 && now.full == now.open
        case .explain: now.screen == .compose && now.panel == .explanation
        case .replace: now.screen == .compose && now.panel == .replacements
        case .print: now.overlay == .printing
        case .mark: now.marks > before.marks
        case .statistics: now.screen == .statistics && now.isCounted
        case .help: now.overlay == .help
        case .menu: now.overlay == .palette
        }
    }
}
