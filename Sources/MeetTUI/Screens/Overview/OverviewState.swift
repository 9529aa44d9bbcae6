import MeetCore

/// What the Overview remembers: which list takes the keys, what is selected in each, and what is due.
struct OverviewState: ScreenState, Hashable {
    /// One of the lists.
    enum Pane: CaseIterable, Hashable, Sendable {
        case cohorts, trouble, due, week
    }

    /// The list that takes the keys.
    var pane = Pane.cohorts
    /// The selection among the cohorts.
    var list = ListState()
    /// The selections in the other lists.
    var troubleList = ListState()
    var dueList = ListState()
    var weekList = ListState()
    /// What is wrong with the selected cohort.
    private(set) var trouble: [OverviewTrouble] = []
    /// What wants to be done soon, what is nearest first.
    private(set) var due: [DueItem] = []
    /// The sessions of the next seven days.
    private(set) var week: [DatedSession] = []
    /// What is proven of the cohorts while the others stay as they are.
    private var proofs = CohortProofs()
    /// Who sits where, for what is proven; nil before it is known.
    private var stamp: UInt64?
    /// What is wrong with the sessions of the cohorts.
    private(set) var sessions = OverviewSessions()
    /// The same counted by kind, for what is due.
    private var counts: [DueItem] = []
    /// That the backup of the day could not be made; nil where it was, or is not known.
    var failedBackup: FailedBackup?

    var cohortInView: Int? { list.selected }

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] {
        [
            words.figuresTitle, words.noteSeats, words.noteSessions, words.signEnergy, words.noteLeast, words.noteProven, words.signBroken,
            words.noteBooked, words.noteToMend, words.noteDue,
        ]
    }

    mutating func adopt(_ desk: Desk, from former: Desk?) {
        // Other people, or other rules.
        if former?.problem !== desk.problem { proofs = CohortProofs() }
        sessions.renew(nil)
        guard let former, former.programme.cohorts.indices.contains(list.selected) else { return }
        let id = former.programme.cohorts[list.selected].id
        if let place = desk.programme.cohorts.firstIndex(where: { $0.id == id }) {
            list.select(place, count: desk.programme.cohorts.count)
        }
    }

    /// Turns to a cohort.
    mutating func show(cohort place: Int, _ desk: Desk) {
        pane = .cohorts
        list.select(place, count: desk.programme.cohorts.count)
        refresh(desk)
    }

    /// Works out anew what is wrong and what is due, after the data or the selection changed.
    mutating func refresh(_ desk: Desk) {
        look(desk)
        stamp = desk.working.arrangementStamp
        proofs.forgetAwaited()
        sessions.renew(desk.working.arrangementStamp)
        week = DatedSession.all(desk, within: 0..<7)
        makeDue(desk)
        dueList.select(dueList.selected, count: due.count)
        weekList.select(weekList.selected, count: week.count)
        keepPane()
    }

    private mutating func makeDue(_ desk: Desk) {
        let standing = desk.plannedStanding
        due =
            standing.nearest.flatMap { near in
                DueItem.of(near.cohort, nextSession: near.date, sessions.misfit(of: desk.programme.cohorts[near.cohort].id), standing)
            } + counts.filter { desk.programme.cohorts.indices.contains($0.cohort) } + DueItem.ofLaw(standing)
            + (failedBackup?.due(desk) ?? [])
    }

    /// Whether it is to be worked out what is wrong with sessions; notes that it is.
    mutating func wantsSessions(request: Int) -> Bool {
        guard sessions.wantsReading else { return false }
        sessions.await(request)
        return true
    }

    /// Takes note that it could not be worked out what is wrong with sessions.
    mutating func failed(_ request: Int) { sessions.failed(request) }

    /// Takes what is wrong with sessions.
    mutating func take(_ troubles: [CohortID: CohortTrouble], request: Int, _ desk: Desk) {
        guard sessions.take(troubles, request: request) else { return }
        counts = DueItem.counts(sessions.all, desk.plannedStanding)
        makeDue(desk)
        look(desk)
        dueList.select(dueList.selected, count: due.count)
        keepPane()
    }

    /// What is proven of a cohort as people sit now; nil where nothing is.
    func proven(_ cohort: CohortID) -> Int? { stamp.flatMap { proofs.energy(of: cohort, at: $0) } }

    /// The cohort of which a proof is to be asked for: one that is in sight, the selected one first. Of very many cohorts none is proven
    /// unasked: with very many people each takes seconds.
    func proofWanted(_ desk: Desk) -> Int? {
        let all = desk.programme.cohorts
        guard all.indices.contains(list.selected), !desk.isLarge(MatchScope()), let stamp, !proofs.isAwaiting else { return nil }
        let inSight = [list.selected] + list.visible(count: all.count, height: list.height)
        return inSight.first { !proofs.isKnown(all[$0].id, at: stamp) }
    }

    /// Takes note that a proof was asked for.
    mutating func awaitProof(_ request: Int, _ cohort: CohortID) {
        if let stamp { proofs.await(request, cohort, at: stamp) }
    }

    /// Takes what was proven; what is not awaited is dropped.
    mutating func takeProof(_ energy: Int?, request: Int) { proofs.take(energy, request: request) }

    /// What is wrong with the selected cohort.
    mutating func look(_ desk: Desk) {
        trouble = []
        // Of a cohort that is over and of which people were erased nothing is to be mended.
        if desk.programme.cohorts.indices.contains(list.selected), !desk.isClosed(list.selected) {
            let own = sessions[desk.programme.cohorts[list.selected].id] ?? CohortTrouble()
            trouble = desk.working.brokenRules(in: list.selected).map { .rule($0) }
            trouble += own.dates.map { .date($0) } + own.sessions.map { .session($0) }
        }
        troubleList.select(troubleList.selected, count: trouble.count)
        keepPane()
    }

    /// How many rows a list has.
    func count(_ pane: Pane, _ desk: Desk) -> Int {
        switch pane {
        case .cohorts: return desk.programme.cohorts.count
        case .trouble: return trouble.count
        case .due: return due.count
        case .week: return week.count
        }
    }

    /// A list that became empty takes no keys.
    private mutating func keepPane() {
        let isEmpty = pane == .trouble && trouble.isEmpty || pane == .due && due.isEmpty || pane == .week && week.isEmpty
        if isEmpty { pane = .cohorts }
    }
}
