import MeetCore

/// What the tour looks at to see what was done: a few facts of how the program stands.
struct TourFacts: Hashable, Sendable {
    /// What lies over the screen, as far as the tour leads there.
    enum Overlay: Hashable, Sendable {
        case help, palette, printing
    }

    /// The panels of the Compose screen to which the tour leads.
    enum Panel: Hashable, Sendable {
        case explanation, replacements
    }

    let screen: ScreenName
    /// The cohort that is selected on the Overview.
    let cohort: Int
    /// The applicant under the cursor on the Compose screen.
    let applicant: Int?
    /// How many have a seat.
    let seated: Int
    /// How many cohorts there are, and in how many of them the least number of seats is taken.
    let open: Int
    let full: Int
    /// How many are pinned.
    let pinned: Int
    let canRedo: Bool
    let isMatching: Bool
    let panel: Panel?
    let overlay: Overlay?
    /// How many marks of attendance there are of the cohort that is shown.
    let marks: Int
    /// Whether the statistics are counted.
    let isCounted: Bool

    /// The facts of a state; nil before the data is there.
    init?(_ state: AppState) {
        guard let desk = state.desk else { return nil }
        screen = state.screen
        cohort = state.overview.list.selected
        applicant = state.compose.pane == .applicants ? state.compose.candidate : nil
        seated = desk.seatedCount
        let cohorts = desk.programme.cohorts
        open = cohorts.count
        full = cohorts.indices.filter { desk.working.memberCount($0) >= max(1, cohorts[$0].seats.lowerBound) }.count
        pinned = desk.working.currentPins.pinned.count
        canRedo = desk.history.redo != nil
        isMatching = state.match != nil
        switch state.compose.panel?.subject {
        case .explanation: panel = .explanation
        case .replacements: panel = .replacements
        default: panel = nil
        }
        switch state.overlay {
        case .help: overlay = .help
        case .palette: overlay = .palette
        case .printing: overlay = .printing
        default: overlay = nil
        }
        marks = state.marking.attendance?.attendance.values.reduce(0) { $0 + $1.count } ?? 0
        isCounted = state.statistics.record != nil
    }
}
