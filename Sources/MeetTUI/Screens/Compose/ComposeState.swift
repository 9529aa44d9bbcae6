import MeetCore

/// What the Compose screen remembers: the cohort, the two lists, how they are ordered and filtered, and the panel that lies over them.
struct ComposeState: ScreenState {
    /// One of the two lists.
    enum Pane: Hashable, Sendable {
        case applicants, members
    }

    /// The cohort that is composed.
    private(set) var cohort = 0
    /// The list that takes the keys.
    var pane = Pane.applicants
    /// The order of the applicants.
    var order = Applicants.Order.effect
    /// The filter of the applicants as it is typed.
    var filter = TextField()
    /// Whether keys go into the filter.
    var isFiltering = false
    var isTyping: Bool { isFiltering || panel?.naming != nil }
    var takesEscape: Bool { panel != nil || isTyping }
    var holdsTyped: Bool { panel?.naming?.isTyped ?? false }

    var cohortInView: Int? { cohort }

    func notes(_ words: Words, _ glyphs: GlyphSet) -> [String] {
        switch panel?.subject {
        case .advice, .replacements, .recruits: return words.stepNotes
        case .explanation: return words.explanationNotes
        case .versions: return words.versionNotes
        case .comparison: return words.comparisonNotes
        case nil: break
        }
        return [
            words.signsTitle, words.signPinned, words.signBroken, words.signExcluded, words.signUnable, words.signGhost(glyphs.ghost),
            words.signGhostAway(glyphs.ghostAway), words.signMarked, words.signTarget(glyphs.target), words.signEffect, words.signEnergy,
            words.signLimits,
        ]
    }

    /// Who waits and can come.
    private(set) var applicants = Applicants()
    /// Who is found by the filter.
    private var found = FoundPeople()
    /// The members by name.
    private(set) var members: [Int] = []
    /// The selection among the applicants.
    var applicantList = ListState()
    /// The selection among the members.
    var memberList = ListState()
    /// The person who is to change places with another.
    var marked: PersonID?
    /// The panel over the lists; it takes the keys.
    var panel: ComposePanel?
    /// A number for the cohort and the data as they are: what was worked out for another is known to be old.
    private(set) var moment: UInt64 = 0
    /// What is known of the best that can be.
    private(set) var limits = ComposeLimits()
    /// The versions that were kept; nil until they are read.
    private(set) var versions: [CompositionVersion]?
    private var awaitedVersions: Int?

    /// The person under the cursor; nil in an empty list.
    var candidate: Int? {
        switch pane {
        case .applicants:
            return applicants.persons.indices.contains(applicantList.selected) ? applicants.persons[applicantList.selected] : nil
        case .members: return members.indices.contains(memberList.selected) ? members[memberList.selected] : nil
        }
    }

    /// Turns to a cohort, with both lists from the top.
    mutating func show(cohort: Int, _ desk: Desk) {
        self.cohort = cohort
        applicantList = ListState()
        memberList = ListState()
        // Who replaces a member of one cohort is no question of another.
        if case .replacements = panel?.subject { panel = nil }
        panel?.leave()
        refresh(desk)
    }

    /// Turns to a cohort with a person under the cursor, in the list where the person stands: nothing is left over the lists or out of them.
    mutating func show(person: Int, cohort: Int, _ desk: Desk) {
        show(cohort: cohort, desk)
        if panel?.naming == nil { panel = nil }
        pane = desk.working.cohort(of: person) == cohort ? .members : .applicants
        if pane == .applicants, !applicants.persons.contains(person) {
            filter = TextField()
            refresh(desk)
            // Who cannot come is listed only where one looks for them.
            if !applicants.persons.contains(person) {
                filter = TextField(desk.person(person).shownName)
                refresh(desk)
            }
        }
        select(person: person)
    }

    /// Marks a member, so that a key has the one under the cursor take the seat; gives the name, or nil where they are no member any more.
    mutating func mark(member id: PersonID, _ desk: Desk) -> String? {
        guard let person = desk.problem.index(of: id), members.contains(person) else { return nil }
        marked = id
        return desk.person(person).shownName
    }

    /// Works out both lists anew, after the cohort, its members, the order or the filter changed.
    mutating func refresh(_ desk: Desk) {
        cohort = max(0, min(cohort, desk.programme.cohorts.count - 1))
        moment = desk.working.arrangementStamp &+ UInt64(cohort)
        guard !desk.programme.cohorts.isEmpty else {
            applicants = Applicants()
            members = []
            return
        }
        if case .axis(let axis) = order, !desk.programme.axes.indices.contains(axis) { order = .effect }
        // Who looks for somebody wants to find them, also where they cannot come; then the reason is what one wants to know.
        applicants = Applicants(
            for: cohort, in: desk.working, order: order, among: found.find(filter.text, desk), includingUnable: !filter.isBlank)
        members = desk.membersByName(cohort)
        applicantList.select(applicantList.selected, count: applicants.persons.count)
        memberList.select(memberList.selected, count: members.count)
        if let marked, desk.problem.index(of: marked) == nil { self.marked = nil }
        limits.look(at: cohort, desk)
    }

    /// Selects a person in the list where the person now stands; leaves the selection where the person is in neither.
    mutating func select(person: Int) {
        if let place = members.firstIndex(of: person) { memberList.select(place, count: members.count) }
        if let place = applicants.persons.firstIndex(of: person) { applicantList.select(place, count: applicants.persons.count) }
    }

    mutating func adopt(_ desk: Desk, from former: Desk?) {
        // An undo may have changed them too.
        versions = nil
        awaitedVersions = nil
        panel?.adopt(desk)
        guard let former else { return }
        // Cohorts and axes may have been put in another order, or taken out: who looks at one goes on looking at it.
        let cohorts = former.programme.cohorts
        if cohorts.indices.contains(cohort), let place = desk.programme.cohorts.firstIndex(where: { $0.id == cohorts[cohort].id }) {
            cohort = place
        } else {
            panel = nil
        }
        if case .axis(let axis) = order {
            let id = former.programme.axes.indices.contains(axis) ? former.programme.axes[axis].id : nil
            order = desk.programme.axes.firstIndex { $0.id == id }.map { .axis($0) } ?? .effect
        }
    }
}

// What is done beside.
extension ComposeState {
    /// What is to be asked for now, each with its number; what is awaited already is not asked for again.
    mutating func wishes(_ desk: Desk, isMatching: Bool, number: () -> Int) -> [(request: Int, wish: ComposeWish)] {
        guard desk.programme.cohorts.indices.contains(cohort) else { return [] }
        var wishes: [(request: Int, wish: ComposeWish)] = []
        if let subject = panel?.subject {
            if subject.needsVersions, versions == nil, awaitedVersions == nil {
                let request = number()
                awaitedVersions = request
                wishes.append((request, .versions))
            }
            if panel?.wants(moment, isMatching: isMatching) == true, !subject.needsVersions || versions != nil {
                let request = number()
                panel?.await(request, of: moment, cohort, desk)
                let snapshot = DeskSnapshot(desk: desk, number: request)
                let job = ComposeJob(question: .panel(subject), cohort: cohort, snapshot: snapshot, versions: versions ?? [])
                wishes.append((request, .work(job)))
            }
        }
        // While a match runs the pool changes ten times a second, and the match proves as much.
        if !isMatching, limits.wants(cohort, desk) {
            let request = number()
            limits.await(request)
            let job = ComposeJob(question: .bound, cohort: cohort, snapshot: DeskSnapshot(desk: desk, number: request))
            wishes.append((request, .work(job)))
        }
        return wishes
    }

    /// Takes what was worked out; what is no longer awaited is dropped.
    mutating func take(_ answer: ComposeAnswer, request: Int, desk: Desk) {
        switch answer {
        case .bound(let energy): limits.take(energy, request: request)
        case .rows(let rows): panel?.take(rows, request: request, desk)
        }
    }

    /// Takes the versions that were read; nil for the request says that a change was kept, after which they are these.
    mutating func take(_ versions: [CompositionVersion], request: Int?) {
        if let request, request != awaitedVersions { return }
        awaitedVersions = nil
        self.versions = versions
        panel?.forget()
        if let marked = panel?.marked, !versions.contains(where: { $0.number == marked }) { panel?.marked = nil }
    }

    /// Takes note that a change of versions was asked for.
    mutating func asked(request: Int) { panel?.naming?.request = request }

    /// A change of versions was kept: the name is no longer typed. Answers what there is to say.
    mutating func kept(request: Int, _ versions: [CompositionVersion], _ words: Words) -> MessageLine? {
        guard let naming = panel?.naming, naming.request == request else { return nil }
        panel?.naming = nil
        let version =
            switch naming.purpose {
            case .keep: versions.first
            case .rename(let number): versions.first { $0.number == number }
            }
        return version.map { MessageLine(.info, words.kept($0.name)) }
    }

    /// A change of versions was not kept: what was typed stays, with the reason.
    mutating func refused(request: Int, why: String) {
        guard panel?.naming?.request == request else { return }
        panel?.naming?.request = nil
        panel?.naming?.trouble = why.split(separator: "\n").first.map(String.init)
    }

    /// A proof that was asked for will not come.
    mutating func forgetAwaitedProof() { limits.forgetAwaited() }
}
