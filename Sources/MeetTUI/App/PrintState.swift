import MeetCore

/// The attendance list on the screen, to be looked through and saved.
struct PrintState: Hashable, Sendable {
    /// Whose list.
    let cohort: Int
    /// Of which session; 1 is the first.
    private(set) var session = 1
    /// Its pages.
    private var pages: [SheetPage] = []
    /// The lines of the list.
    private(set) var lines: [String] = []
    var scroll = ScrollState()

    /// The list of a cohort, for its next session.
    init(cohort: Int, _ desk: Desk, _ words: Words) {
        self.cohort = cohort
        let dates = desk.dates[desk.programme.cohorts[cohort].id] ?? []
        let off = desk.programme.cohorts[cohort].calledOff
        session = (dates.indices.first { dates[$0] >= desk.today && !off.contains($0 + 1) } ?? 0) + 1
        render(desk, words)
    }

    /// Turns to the next or previous session, and stops at the ends.
    mutating func turn(_ step: Int, _ desk: Desk, _ words: Words) {
        session = min(max(1, session + step), desk.programme.sessionsPerCohort)
        scroll = ScrollState()
        render(desk, words)
    }

    /// Makes the list anew, after the data changed.
    mutating func refresh(_ desk: Desk, _ words: Words) {
        render(desk, words)
    }

    /// The text of the file in which it is saved.
    var text: String { SheetText(isIsolating: true).render(pages) }

    /// How many names stand on it.
    func names(_ desk: Desk) -> Int { desk.working.memberCount(cohort) }

    /// The name of the file in which the list is saved.
    func fileName(_ desk: Desk, _ words: Words) -> String {
        SheetFileName.sheet(.attendance, desk.programme.cohorts[cohort], session: session, .text, words)
    }

    private mutating func render(_ desk: Desk, _ words: Words) {
        pages = PageLayout.pages(
            desk.sheetSource(of: cohort).sheet(.attendance, session: session, SheetOptions(languages: [words.language])))
        lines = pages.flatMap { SheetText().lines($0) }
    }
}
