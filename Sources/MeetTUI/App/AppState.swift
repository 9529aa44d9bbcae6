import MeetCore

/// All that the program knows.
struct AppState: Sendable {
    /// What lies over the screen and takes the keys.
    enum Overlay: Sendable {
        case help(ScrollState)
        case palette(PaletteState)
        case changes(ChangesState)
        case printing(PrintState)
        case quit(selected: Int)
    }

    /// A match that runs.
    struct Match: Hashable, Sendable {
        let request: Int
        let scope: MatchScope
        let seed: UInt64
        /// The name of the cohort that it fills; nil where it may fill all.
        let cohort: String?
        /// How it was before it began, within the scope.
        let before: CompositionScore
        /// Who sat where then; nil with very many cohorts, where it would take too long to say.
        var seats: Composition?
        /// The best so far, within the scope.
        var best: CompositionScore
        /// The energy that no mix of the scope is below, where that is proven, while all others stay as they are.
        var bound: Int?
        /// How much of its time is used, in percent.
        var percent = 0
    }

    /// What is proven of all mixes, as long as what it was proven for is the same.
    struct Proven: Hashable, Sendable {
        /// No mix of all cohorts has less energy.
        let bound: Int
        /// What was fixed by hand then.
        let pins: Pins
    }

    /// The language.
    let words: Words
    /// Whether the database is only looked at.
    let isReadOnly: Bool
    /// The signs that the terminal shows: what the mouse points at depends on how wide the names of keys are.
    let glyphs: GlyphSet
    /// The size of the window.
    var size = Size(rows: 24, columns: 80)
    /// How far the tour is, where this is one.
    var tour: TourState?
    /// The cohort that was turned to last on any screen, which the others then show; nil until one was.
    var chosenCohort: CohortID?
    /// The cohort that the screen showed when it was turned to.
    var cohortOnArrival: CohortID?
    /// Whether the program is left for the tour, to come back to it.
    var wantsTour = false
    /// The first start, while there is no database.
    var start: StartState?
    /// What is shown of very many people before the data is loaded.
    var preview: DeskPreview?
    /// What was pressed before the data was there.
    var early: [Key] = []
    /// The data; nil until it is loaded.
    var desk: Desk?
    /// What other programs write to the database.
    var others = OtherPrograms()
    var screen = ScreenName.overview
    var overview = OverviewState()
    var people = PeopleState()
    var compose = ComposeState()
    var tables = TablesState()
    var statistics = StatisticsState()
    var venues = VenuesState()
    var marking = MarkingState()
    var rules = RulesState()
    var overlay: Overlay?
    var match: Match?
    /// What the last match of all cohorts proved; nil where people, programme or pins are others since.
    var proven: Proven?
    /// What was done or went wrong last.
    var message: MessageLine? { didSet { if message != nil { isMessageNew = true } } }
    /// Whether that was said since it was last looked whether its line has room for it.
    var isMessageNew = false
    /// A message that is shown whole over all else; what is typed meanwhile still goes where it went before.
    var notice: Notice?
    /// What is to be said once the message line is free: it is nobody's answer, and takes no answer away.
    var unsaid: MessageLine?
    /// The number of the last request.
    var lastRequest = 0
    /// The saves that have not been answered, with what each is to keep.
    var saving: [Int: [Arrangement]] = [:]
    /// The changes of people and programme that are under way, each with the screen that asked.
    var keeping: [Int: ScreenName] = [:]
    /// The files that are being written, with what each holds.
    var writing: [Int: WrittenFile] = [:]
    /// The bad rows that were saved together with an import, until it is kept itself.
    var rejectsSaved: (count: Int, file: String)?
    /// How lists are printed.
    var printChoices = PrintChoices()
    /// The list that lies under the help.
    var underHelp: PrintState?
    /// The number of another's change of which it was said that `u` once more undoes it.
    var agreedUndo: Int?
    /// The loads, undos and redos that have not been answered; answers to others are late, and dropped.
    var loading: Set<Int> = []

    /// The start, before anything is loaded.
    init(words: Words, isReadOnly: Bool = false, glyphs: GlyphSet = .unicode) {
        self.words = words
        var named = glyphs
        named.keyNames = KeyNames(words)
        self.glyphs = named
        self.isReadOnly = isReadOnly
    }

    /// A number for a new request.
    mutating func nextRequest() -> Int {
        lastRequest += 1
        return lastRequest
    }

    /// Forgets what is worked out beside and was awaited, where it was stopped and no answer comes: what is shown asks for it again.
    mutating func askAnew() {
        compose.forgetAwaitedProof()
        compose.panel?.forget()
        rules.wantsCheck = true
        refresh()
    }

    /// Takes data that was read. What is still on its way to the store is not in it, and is made again.
    mutating func take(_ loaded: Desk) {
        var desk = loaded
        for request in saving.keys.sorted() {
            for arrangement in saving[request] ?? [] { desk.make(arrangement) }
        }
        let former = self.desk
        preview = nil
        // Other people or rules, or other pins, may have better mixes.
        if former?.problem !== desk.problem { proven = nil }
        self.desk = desk
        if case .printing(let print) = overlay { overlay = adopt(print, desk, from: former).map { .printing($0) } }
        underHelp = underHelp.flatMap { adopt($0, desk, from: former) }
        overview.adopt(desk, from: former)
        people.adopt(desk, from: former)
        compose.adopt(desk, from: former)
        tables.adopt(desk, from: former)
        statistics.adopt(desk, from: former)
        venues.adopt(desk, from: former)
        marking.adopt(desk, from: former)
        rules.adopt(desk, from: former)
        refresh()
        if former == nil { cohortOnArrival = cohortInView }
    }

    /// A list after the data was read: that of another group must not stand where one was looked at.
    private func adopt(_ print: PrintState, _ desk: Desk, from former: Desk?) -> PrintState? {
        guard former?.programme.cohorts.map(\.id) != desk.programme.cohorts.map(\.id) else { return print }
        guard let cohort = print.cohort else { return print }
        let id = former?.programme.cohorts[cohort].id
        return desk.programme.cohorts.firstIndex { $0.id == id }.map { PrintState(cohort: $0, print.choices, desk, words) }
    }

    /// The state of the screen that is shown.
    var shown: any ScreenState {
        switch screen {
        case .overview: return overview
        case .people: return people
        case .compose: return compose
        case .tables: return tables
        case .statistics: return statistics
        case .venues: return venues
        case .attendance: return marking
        case .rules: return rules
        }
    }

    /// The states of all screens.
    private var screens: [any ScreenState] { [overview, people, compose, tables, venues, marking, statistics, rules] }

    /// Whether keys that write go into a text of the screen. Asked here and nowhere else.
    var isTyping: Bool { desk != nil && shown.isTyping }

    /// Whether keys that write go into a text anywhere: of the screen, of the menu, of the first start.
    var takesText: Bool {
        if case .palette = overlay { return true }
        return overlay == nil && (isTyping || start?.path != nil)
    }

    /// Whether something is typed on some screen that quitting would lose.
    var holdsTyped: Bool {
        screens.contains { $0.holdsTyped }
    }

    /// How many fields of open forms somebody else changed meanwhile.
    var metFields: Int {
        screens.reduce(0) { $0 + $1.metFields }
    }

    /// Whether something would be lost by quitting: a search that runs, a save under way, what is typed.
    var wouldLose: Bool { match != nil || venues.planning != nil || venues.unkept != nil || tables.search != nil || isSaving || holdsTyped }

    /// The marks that are on their way to the store, the oldest first.
    var marksUnderWay: [AttendanceMarks] {
        saving.keys.sorted().flatMap { saving[$0] ?? [] }.compactMap { if case .mark(let marks) = $0 { marks } else { nil } }
    }

    /// Whether a change is on its way to the store.
    var isSaving: Bool { !saving.isEmpty || !keeping.isEmpty }

    /// Whether something may be changed now; where not, keys that change stay to say why.
    var mayChange: Bool { match == nil && !isReadOnly }

    /// The rectangles of the frame for the present size.
    var frame: AppFrame { AppFrame(size, tourRows: tour == nil ? 0 : TourView.rows) }
}
