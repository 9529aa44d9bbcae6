import MeetCore

/// A sheet on the screen, page by page as it would be printed, to be looked through, saved and printed.
struct PrintState: Hashable, Sendable {
    /// What is printed.
    let subject: PrintSubject
    /// Of which session; 1 is the first.
    private(set) var session = 1
    private(set) var choices: PrintChoices
    /// The printers of this machine, once they are known.
    private var printers: [String] = []
    /// The lines of the pages, with a line between two pages.
    private(set) var lines: [String] = []
    /// How many names stand on it.
    private(set) var names = 0
    var scroll = ScrollState()
    /// The request for tables and attendance, until it is answered.
    private var request: Int?
    /// The number under which it is being sent to a printer.
    var sending: Int?
    private var tables: TablePlan?
    private var attendance = CohortAttendance()

    /// A sheet of a cohort; of its next session where none is named.
    ///
    /// - Parameter request: the number under which tables and attendance are read.
    init(cohort: Int, session: Int? = nil, _ choices: PrintChoices, request: Int? = nil, _ desk: Desk, _ words: Words) {
        subject = .cohort(cohort)
        self.choices = choices
        self.request = request
        self.session = session ?? desk.sheetSource(of: cohort).nextSession(from: desk.today)
        render(desk, words)
    }

    /// A sheet that a screen has made.
    init(_ sheet: Sheet, name: String, _ choices: PrintChoices, _ desk: Desk, _ words: Words) {
        subject = .made(sheet, name: name)
        self.choices = choices
        self.choices.scope = .one
        render(desk, words)
    }

    /// Whose sheets they are; nil where it is a sheet that a screen has made.
    var cohort: Int? {
        if case .cohort(let cohort) = subject { return cohort }
        return nil
    }

    /// Takes the names of the printers. One that was chosen and is no more gives way to the usual one.
    mutating func take(printers: [String]) {
        self.printers = printers
        if !printers.contains(choices.printer) { choices.printer = "" }
    }

    /// Takes note whether the machine can make a PDF.
    mutating func know(makesPDF: Bool) { choices.know(makesPDF: makesPDF) }

    /// The printer after the one that is chosen; after the last the usual one.
    var nextPrinter: String? {
        guard !printers.isEmpty else { return nil }
        let all = [""] + printers
        return all[((all.firstIndex(of: choices.printer) ?? 0) + 1) % all.count]
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
        guard cohort != nil else { return }
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
        var format = choices.format
        if case .printer = target { format = .pdf }
        let cohort: Int
        switch subject {
        case .cohort(let place): cohort = place
        case .made(let sheet, let name):
            return PrintJob(
                content: .made(sheet.printed(large: choices.isLarge)), options: SheetOptions(languages: [words.language]), format: format,
                target: target, name: "\(name).\(format.ending)", title: sheet.title.text,
                snapshot: DeskSnapshot(desk: desk, number: number))
        }
        let definition = desk.programme.cohorts[cohort]
        let kind = choices.kind
        let source = desk.sheetSource(of: cohort)
        let day = source.sessions.first { $0.key.number == session }?.date
        let sessions: SheetChoice.Sessions
        var cohorts: [CohortID]? = [definition.id]
        var title = [words.sheetKind(kind.rawValue), desk.programme.name, definition.name].joined(separator: " – ")
        switch choices.scope {
        case .one: sessions = .number(session)
        case .all:
            sessions = .all
        case .week:
            let week = SheetWeek(of: day ?? desk.today)
            sessions = .week(week)
            cohorts = nil
            title = [words.sheetKind(kind.rawValue), desk.programme.name, week.description].joined(separator: " – ")
        }
        let choice = SheetChoice([kind], cohorts: cohorts, sessions: sessions)
        return PrintJob(
            content: .chosen(choice), options: choices.options(words.language), format: format, target: target,
            name: SheetFileName.sheets(choice, of: desk.programme, format, words), title: title,
            snapshot: DeskSnapshot(desk: desk, number: number))
    }

    /// What stands over the preview: the sheet, and what was chosen that is not the usual.
    func title(_ desk: Desk, _ words: Words) -> String {
        var parts = [head(desk, words)]
        if choices.scope == .all { parts.append(words.printAllSessions) }
        if choices.scope == .week { parts.append(words.printWeek) }
        parts.append(choices.format.ending.uppercased())
        if cohort != nil, choices.isBoth { parts.append("sv/en") }
        if cohort != nil, choices.order == .last { parts.append(words.printByLastName) }
        if choices.isLarge { parts.append(words.printLarge) }
        if !choices.printer.isEmpty { parts.append(choices.printer) }
        if choices.copies > 1 { parts.append("×\(choices.copies)") }
        return parts.joined(separator: " · ")
    }

    private func head(_ desk: Desk, _ words: Words) -> String {
        switch subject {
        case .made(let sheet, _): return sheet.title.text
        case .cohort(let cohort):
            let name = desk.programme.cohorts[cohort].name
            let what = words.sheetKind(choices.kind.rawValue)
            switch choices.scope {
            // Of several sessions none is named, and of all cohorts none.
            case .week: return what
            case .all: return "\(what) \(name)"
            case .one:
                return choices.kind.isOfSession
                    ? words.printTitle(what, name, session, desk.programme.sessionsPerCohort) : "\(what) \(name)"
            }
        }
    }

    private mutating func render(_ desk: Desk, _ words: Words) {
        let pages: [SheetPage]
        switch subject {
        case .made(let sheet, _):
            pages = PageLayout.pages(sheet.printed(large: choices.isLarge))
        case .cohort(let cohort):
            names = desk.working.memberCount(cohort)
            if tables == nil, request != nil, choices.kind.showsTables || choices.kind.showsAttendance {
                lines = [words.loading]
                return
            }
            let source = desk.sheetSource(of: cohort, tables: tables ?? TablePlan(), attendance: attendance)
            pages = PageLayout.pages(source.sheet(choices.kind, session: session, choices.options(words.language)))
        }
        lines = pages.enumerated().flatMap { place, page in
            (place == 0 ? [] : ["", String(repeating: "- ", count: SheetText.pageColumns / 2), ""]) + SheetText().lines(page)
        }
    }
}
