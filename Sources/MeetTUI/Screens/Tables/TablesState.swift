import MeetCore

/// What the Tables screen remembers: which session of which cohort, who is marked, and what is looked for.
struct TablesState: ScreenState {
    /// One of the two lists.
    enum Pane: Hashable, Sendable {
        case seats, partners
    }

    /// A search that runs.
    struct Search: Hashable, Sendable {
        let request: Int
        let question: TablesJob.Question
        /// What there was when it began.
        let basis: TablesBasis
        var percent = 0
        var choices: [TablesChoice] = []
    }

    /// The cohort that is shown, and the session; 1 is the first.
    private(set) var cohort = 0
    private(set) var session = 1
    var pane = Pane.seats
    /// The selection among the seats of the session, table by table.
    var list = ListState()
    /// The selection among those whom the person under the cursor sits with.
    var partnerList = ListState()
    /// What lies over the lists.
    var panel: TablesPanel?
    /// The person who is to change places with another.
    private(set) var marked: PersonID?
    /// The tables of the cohort; nil until they are read.
    private(set) var record: TablesRecord?
    /// The seats of the session in the order of the list.
    private(set) var rows: [TablesRow] = []
    /// The search that runs.
    private(set) var search: Search?
    /// What the plans were made from that lie over the lists.
    private(set) var basis: TablesBasis?
    /// Whether the tables are to be read, and the request that does it.
    private var wantsReading = true
    private var reading: Int?
    /// The change that was sent to be kept.
    private var keeping: Int?

    var takesEscape: Bool { panel != nil || search != nil || marked != nil }

    var cohortInView: Int? { cohort }

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] {
        [words.figuresTitle, words.noteRepeats, words.noteTableMix, words.noteLeastTables]
            + (panel == nil ? words.noteTableSigns : words.tablePanelNotes + words.noteTableSigns)
    }

    mutating func adopt(_ desk: Desk, from former: Desk?) {
        wantsReading = true
        guard let former, former.programme.cohorts.indices.contains(cohort) else { return }
        let id = former.programme.cohorts[cohort].id
        guard let place = desk.programme.cohorts.firstIndex(where: { $0.id == id }) else {
            show(cohort: 0)
            return
        }
        cohort = place
    }

    mutating func hear(_ news: KeepNews, desk: Desk) -> [ScreenRequest] {
        switch news {
        case .asked(let request): keeping = request
        case .kept(let request) where request == keeping:
            keeping = nil
            marked = nil
            panel = nil
        case .outdated(let request) where request == keeping:
            keeping = nil
            // Plans that were made from what there was are not for what there is.
            if case .choices = panel { panel = nil }
        case .refused(let request, why: _) where request == keeping: keeping = nil
        default: break
        }
        return []
    }

    /// Members may be others since: the tables are read again.
    mutating func refresh() { wantsReading = true }

    /// Turns to a cohort.
    mutating func show(cohort place: Int) {
        guard place != cohort || record == nil else { return }
        cohort = place
        session = 1
        (record, rows, marked, panel) = (nil, [], nil, nil)
        list = ListState()
        partnerList = ListState()
        wantsReading = true
    }

    /// Turns to a session.
    mutating func show(session number: Int, _ desk: Desk) {
        session = min(max(1, number), desk.programme.sessionsPerCohort)
        marked = nil
        makeRows(desk)
        list.select(0, count: rows.count)
    }

    /// Marks a person, or takes the mark away.
    mutating func mark(_ person: PersonID?) { marked = person }

    // MARK: Reading

    /// The cohort whose tables are to be read; nil where nothing is.
    func readingWanted(_ desk: Desk) -> CohortID? {
        guard wantsReading, desk.programme.cohorts.indices.contains(cohort) else { return nil }
        return desk.programme.cohorts[cohort].id
    }

    /// Notes that the tables are being read.
    mutating func awaitReading(_ request: Int) {
        wantsReading = false
        reading = request
    }

    /// Takes the tables that were read; those of a late answer are dropped.
    /// - Returns: what is to be said: plans to choose from that were made from other tables, marks or members are taken away.
    mutating func take(_ record: TablesRecord, request: Int, _ desk: Desk, _ words: Words) -> MessageLine? {
        guard request == reading else { return nil }
        reading = nil
        let person = selectedPerson
        self.record = record
        makeRows(desk)
        if let person, let place = rows.firstIndex(where: { $0.person == person }) { list.select(place, count: rows.count) }
        list.select(list.selected, count: rows.count)
        if let marked, !rows.contains(where: { $0.person == marked }) { self.marked = nil }
        guard case .choices = panel, basis != record.basis else { return nil }
        panel = nil
        return MessageLine(.warning, words.plansOutdated)
    }

    // MARK: Searching

    /// Notes that a search runs.
    mutating func awaitSearch(_ request: Int, _ question: TablesJob.Question, _ basis: TablesBasis) {
        search = Search(request: request, question: question, basis: basis)
    }

    /// Takes how far the search is.
    mutating func take(percent: Int, _ choices: [TablesChoice], request: Int) {
        guard search?.request == request else { return }
        search?.percent = percent
        if !choices.isEmpty { search?.choices = choices }
    }

    /// Takes what was found, and shows it; of what was looked for in vain, since tables, marks or members are others now, it is said.
    mutating func take(_ answer: TablesAnswer, request: Int, _ words: Words) -> MessageLine? {
        guard let search, search.request == request else { return nil }
        self.search = nil
        // Whether all is as it was for the others too is asked where they are kept.
        if case .all(let planned) = answer { return planned.isEmpty ? MessageLine(.info, words.allHaveTables) : nil }
        guard search.basis == record?.basis else { return MessageLine(.warning, words.plansOutdated) }
        switch answer {
        case .choices(let choices):
            panel = choices.isEmpty ? nil : .choices(choices, ListState())
            basis = search.basis
        case .advice(let advice): panel = advice.isEmpty ? nil : .advice(advice, ListState())
        case .all: break
        }
        return nil
    }

    /// Forgets a search that went wrong.
    mutating func failed(_ request: Int) {
        if search?.request == request { search = nil }
    }

    // MARK: What is shown

    /// The person under the cursor.
    var selectedPerson: PersonID? { rows.indices.contains(list.selected) ? rows[list.selected].person : nil }

    /// The plan with the marked person and the one under the cursor in each other's places; nil where they cannot be.
    var exchanged: TablePlan? {
        guard let marked, let other = selectedPerson else { return nil }
        return record?.plan.exchanging(marked, other, at: session)
    }

    /// Whom the person under the cursor sits with, those most often first.
    func partners(_ desk: Desk) -> [TablesPartner] {
        guard let record, let person = selectedPerson else { return [] }
        return TablesPartner.all(of: person, record)
    }

    private mutating func makeRows(_ desk: Desk) {
        guard let record else {
            rows = []
            return
        }
        rows = record.isCalledOff(session) ? [] : TablesRow.all(record, session: session, desk)
    }
}
