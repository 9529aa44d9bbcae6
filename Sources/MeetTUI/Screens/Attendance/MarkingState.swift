import MeetCore

/// What the Attendance screen remembers: which session of which cohort, who is marked how, and what lies over the list.
struct MarkingState: ScreenState {
    /// The cohort that is shown.
    private(set) var cohort = 0
    /// The session; 1 is the first, nil before the screen was looked at: then it begins at the session of today.
    private(set) var session: Int?
    /// What is noted of the cohort's sessions; nil until it is read.
    private(set) var attendance: CohortAttendance?
    /// All who are in the list of the session.
    private(set) var rows: [MarkingRow] = []
    /// Those of them whom the filter shows, by their places.
    private(set) var shown: [Int] = []
    /// The selection among those shown.
    var list = ListState()
    /// The filter by name.
    var filter = TextField()
    var isFiltering = false
    /// Whether the cursor goes to the next person without a mark.
    var skipsMarked = true
    /// The session that is marked although it is yet to come.
    var confirmed: SessionKey?
    var panel: MarkingPanel?
    /// Who is found for the beginnings of a name that is typed for a guest.
    var found = FoundPeople()
    /// Whether the marks are to be read, and the request that does it.
    var wantsReading = true
    private var reading: Int?

    var isTyping: Bool {
        switch panel {
        case .form(let form): return form.state.isTyping
        case .search: return true
        case .question, .away: return false
        case nil: return isFiltering
        }
    }

    var isAsking: Bool { if case .question = panel { true } else { false } }

    var takesEscape: Bool { panel != nil || isFiltering }

    var holdsTyped: Bool {
        if case .form(let form) = panel { return form.request == nil && form.state.isChanged }
        return false
    }

    var cohortInView: Int? { cohort }

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] {
        switch panel {
        case .form: return words.formNotes
        case .away: return words.awayNotes
        case .question, .search, nil: return words.attendanceNotes(skipsMarked: skipsMarked)
        }
    }

    // MARK: Which session

    /// The key of the session that is shown; nil without cohorts.
    func key(_ desk: Desk) -> SessionKey? {
        guard let session, desk.programme.cohorts.indices.contains(cohort) else { return nil }
        return SessionKey(desk.programme.cohorts[cohort].id, session)
    }

    /// The session that is shown as it is planned; nil where it has no date.
    func planned(_ desk: Desk) -> Session? { session.flatMap { desk.session($0, of: cohort) } }

    /// Turns to a cohort, and there to the session of today, the next one or the last one.
    mutating func show(cohort place: Int, _ desk: Desk) {
        cohort = place
        session = nil
        attendance = nil
        wantsReading = true
        panel = nil
        endFilter()
        begin(desk)
        makeRows(desk)
        list = ListState()
    }

    /// Turns to a session.
    mutating func show(session number: Int, _ desk: Desk) {
        let last = max(desk.programme.sessionsPerCohort, desk.dates[desk.programme.cohorts[cohort].id]?.count ?? 0, 1)
        session = min(max(1, number), last)
        endFilter()
        makeRows(desk)
        list.select(0, count: shown.count)
    }

    /// Where the screen begins: at the first cohort that meets today, else at the first one; at its session of today, else the next or last one.
    private mutating func begin(_ desk: Desk) {
        let cohorts = desk.programme.cohorts
        guard session == nil, cohorts.indices.contains(cohort) else { return }
        let dates = desk.dates[cohorts[cohort].id] ?? []
        session = (dates.firstIndex { $0 >= desk.today } ?? max(0, dates.count - 1)) + 1
    }

    // MARK: The data

    /// Works out anew who is in the list, after the data or the screen changed.
    mutating func refresh(_ desk: Desk) {
        let cohorts = desk.programme.cohorts
        if session == nil, let today = cohorts.firstIndex(where: { desk.dates[$0.id]?.contains(desk.today) ?? false }) { cohort = today }
        cohort = min(max(0, cohort), max(0, cohorts.count - 1))
        begin(desk)
        makeRows(desk)
        if case .search(var search) = panel {
            search.refresh(&found, desk, besides: Set(rows.map(\.person)))
            panel = .search(search)
        }
    }

    mutating func adopt(_ desk: Desk, from former: Desk?) {
        wantsReading = true
        if let former, former.programme.cohorts.indices.contains(cohort) {
            let id = former.programme.cohorts[cohort].id
            if let place = desk.programme.cohorts.firstIndex(where: { $0.id == id }) {
                cohort = place
            } else {
                (cohort, session, attendance, panel) = (0, nil, nil, nil)
            }
        }
        if session != nil { makeRows(desk) }
    }

    /// Makes the list anew, with the same person selected where that can be.
    mutating func makeRows(_ desk: Desk) {
        let person = selected?.id
        rows = session.map { MarkingRow.all(desk, cohort: cohort, session: $0, attendance) } ?? []
        filterRows(desk)
        select(person)
    }

    /// Selects a person by id; where nobody of the id is shown, the place stays.
    mutating func select(_ person: PersonID?) {
        let place = person.flatMap { id in shown.firstIndex { rows[$0].id == id } }
        list.select(place ?? list.selected, count: shown.count)
    }

    /// Shows those of whose names a word begins as each word of the filter.
    private mutating func filterRows(_ desk: Desk) {
        let wanted = NameFilter(filter.text)
        shown = rows.indices.filter { wanted.matches(desk.person(rows[$0].person).shownName) }
    }

    /// Types in the filter.
    mutating func type(_ edit: TextEdit, _ desk: Desk) {
        filter.apply(edit)
        filterRows(desk)
        list.select(0, count: shown.count)
    }

    /// Stops looking for a name; the person selected stays so.
    mutating func endFilter() {
        let person = selected?.id
        isFiltering = false
        filter = TextField()
        shown = Array(rows.indices)
        select(person)
    }

    /// The row under the cursor.
    var selected: MarkingRow? { shown.indices.contains(list.selected) ? rows[shown[list.selected]] : nil }

    /// Who has been away more than once, by name.
    var awayOften: [MarkingRow] { rows.filter { $0.away >= MarkingRow.manyAway && !$0.isGuest } }

    // MARK: Reading and marking

    /// The cohort whose marks are to be read; nil where nothing is.
    func readingWanted(_ desk: Desk) -> CohortID? {
        guard wantsReading, desk.programme.cohorts.indices.contains(cohort) else { return nil }
        return desk.programme.cohorts[cohort].id
    }

    /// Notes that the marks are being read.
    mutating func awaitReading(_ request: Int) {
        wantsReading = false
        reading = request
    }

    /// Takes the marks that were read, with those on top that are still on their way to the store; a late answer is dropped.
    mutating func take(_ read: CohortAttendance, of id: CohortID, request: Int, under marks: [AttendanceMarks], _ desk: Desk) {
        guard request == reading, desk.programme.cohorts.indices.contains(cohort), desk.programme.cohorts[cohort].id == id else { return }
        reading = nil
        attendance = marks.filter { $0.session.cohort == id }.reduce(read) { $1.made(on: $0) }
        makeRows(desk)
    }

    /// Shows marks that are being sent to the store, and goes on to the next person.
    mutating func make(_ marks: AttendanceMarks, _ desk: Desk) {
        guard let key = key(desk), marks.session.cohort == key.cohort, let attendance else { return }
        self.attendance = marks.made(on: attendance)
        let person = selected?.id
        let place = list.selected
        makeRows(desk)
        guard !isFiltering, marks.marks.count == 1, let mark = marks.marks.first, mark.state != nil, mark.person == person else { return }
        step(from: place)
    }

    /// Goes on from a place: to the next row, or to the next person without a mark, and from the end to the first.
    mutating func step(from place: Int) {
        guard skipsMarked else {
            list.select(place + 1, count: shown.count)
            return
        }
        let open = shown.indices.filter { rows[shown[$0]].state == nil }
        if let next = open.first(where: { $0 > place }) ?? open.first { list.select(next, count: shown.count) }
    }

    mutating func hear(_ news: KeepNews, desk: Desk) -> [ScreenRequest] {
        guard case .form(var form) = panel else { return [] }
        switch news {
        case .asked(let request): form.request = request
        case .kept(let request) where form.request == request:
            panel = nil
            makeRows(desk)
            select(form.former.id)
            return []
        case .refused(let request, _) where form.request == request: form.request = nil
        case .outdated(let request) where form.request == request: form.rebase(desk)
        default: return []
        }
        panel = .form(form)
        return []
    }
}
