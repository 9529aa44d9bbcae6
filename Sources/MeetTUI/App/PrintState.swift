import MeetCore

/// A sheet of a cohort on the screen, page by page as it would be printed, to be looked through, saved and printed.
struct PrintState: Hashable, Sendable {
    /// Whose sheet.
    let cohort: Int
    /// Of which session; 1 is the first.
    private(set) var session = 1
    private(set) var choices: PrintChoices
    /// The lines of the pages, with a line between two pages.
    private(set) var lines: [String] = []
    /// How many names stand on it.
    private(set) var names = 0
    var scroll = ScrollState()
    /// The request for tables and attendance, until it is answered.
    private var request: Int?
    private var tables: TablePlan?
    private var attendance = CohortAttendance()

    /// A sheet of a cohort; of its next session where none is named.
    ///
    /// - Parameter request: the number under which tables and attendance are read.
    init(cohort: Int, session: Int? = nil, _ choices: PrintChoices, request: Int? = nil, _ desk: Desk, _ words: Words) {
        self.cohort = cohort
        self.choices = choices
        self.request = request
        self.session = session ?? desk.sheetSource(of: cohort).nextSession(from: desk.today)
        render(desk, words)
    }

    /// Takes what was read of the cohort, where it was asked for.
    mutating func take(_ tables: TablePlan, _ attendance: CohortAttendance, request: Int, _ desk: Desk, _ words: Words) {
        guard request == self.request else { return }
        self.tables = tables
        self.attendance = attendance
        render(desk, words)
    }

    /// Turns to the next or previous session, and stops at the ends.
    mutating func turn(_ step: Int, _ desk: Desk, _ words: Words) {
        session = min(max(1, session + step), desk.programme.sessionsPerCohort)
        scroll = ScrollState()
        render(desk, words)
    }

    /// Chooses otherwise.
    mutating func choose(_ desk: Desk, _ words: Words, _ change: (inout PrintChoices) -> Void) {
        change(&choices)
        scroll = ScrollState()
        render(desk, words)
    }

    /// Makes the list anew, after the data changed.
    mutating func refresh(_ desk: Desk, _ words: Words) {
        render(desk, words)
    }

    /// What is saved or printed.
    func job(_ target: PrintJob.Target, _ desk: Desk, _ words: Words, number: Int) -> PrintJob {
        let definition = desk.programme.cohorts[cohort]
        let kind = choices.kind
        let source = desk.sheetSource(of: cohort)
        let day = source.sessions.first { $0.key.number == session }?.date
        let sessions: SheetChoice.Sessions
        var cohorts: [CohortID]? = [definition.id]
        var format = choices.format
        if case .printer = target { format = .pdf }
        var name = SheetFileName.sheet(kind, definition, session: session, format, words)
        var title = [words.sheetKind(kind.rawValue), desk.programme.name, definition.name].joined(separator: " – ")
        switch choices.scope {
        case .one: sessions = .number(session)
        case .all:
            sessions = .all
            name = SheetFileName.plain("\(words.sheetKind(kind.rawValue)) \(definition.name)", ending: format.ending)
        case .week:
            let week = SheetWeek(of: day ?? desk.today)
            sessions = .week(week)
            cohorts = nil
            name = SheetFileName.plain("\(words.sheetKind(kind.rawValue)) \(week)", ending: format.ending)
            title = [words.sheetKind(kind.rawValue), desk.programme.name, week.description].joined(separator: " – ")
        }
        return PrintJob(
            choice: SheetChoice([kind], cohorts: cohorts, sessions: sessions), options: choices.options(words.language), format: format,
            target: target, name: name, title: title, snapshot: DeskSnapshot(desk: desk, number: number))
    }

    /// What stands over the preview: the sheet, and what was chosen that is not the usual.
    func title(_ desk: Desk, _ words: Words) -> String {
        let name = desk.programme.cohorts[cohort].name
        let what = words.sheetKind(choices.kind.rawValue)
        let head =
            choices.kind.isOfSession
            ? words.printTitle(what, name, session, desk.programme.sessionsPerCohort) : "\(what) \(name)"
        var parts = [head]
        if choices.scope == .all { parts.append(words.printAllSessions) }
        if choices.scope == .week { parts.append(words.printWeek) }
        if choices.format != .text { parts.append(choices.format.rawValue.uppercased()) }
        if choices.isBoth { parts.append("sv/en") }
        if choices.order == .last { parts.append(words.printByLastName) }
        if choices.isLarge { parts.append(words.printLarge) }
        if choices.copies > 1 { parts.append("×\(choices.copies)") }
        return parts.joined(separator: " · ")
    }

    private mutating func render(_ desk: Desk, _ words: Words) {
        names = desk.working.memberCount(cohort)
        if tables == nil, request != nil, choices.kind == .tables || choices.kind == .matrix {
            lines = [words.loading]
            return
        }
        let source = desk.sheetSource(of: cohort, tables: tables ?? TablePlan(), attendance: attendance)
        let pages = PageLayout.pages(source.sheet(choices.kind, session: session, choices.options(words.language)))
        lines = pages.enumerated().flatMap { place, page in
            (place == 0 ? [] : ["", String(repeating: "- ", count: SheetText.pageColumns / 2), ""]) + SheetText().lines(page)
        }
    }
}
