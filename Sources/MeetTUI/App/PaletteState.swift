import MeetCore

/// The palette: all that can be done where one is and on the other screens, found as one types.
struct PaletteState: Sendable {
    /// What can be found.
    enum Scope: Hashable, Sendable {
        /// All that can be done, cohorts and persons.
        case all
        /// The cohorts alone: the way to one of hundreds on a screen that shows one.
        case cohorts
    }

    /// What can be found here.
    let scope: Scope
    /// What is looked for.
    var field = TextField("", limit: 60)
    /// What was found, best first.
    private(set) var entries: [PaletteEntry] = []
    /// The selection among them.
    var list = ListState()
    /// Whether the cursor stands in the list, as after a move; else it stands where one types.
    var isInList = false
    /// The number of the last request for persons; nil where none are wanted.
    private(set) var request: Int?

    private var persons: [PaletteEntry] = []
    /// What can be done; nil while it has to be worked out.
    private var deeds: [PaletteCandidate]?
    /// The cohorts; nil until they are looked for.
    private var cohorts: [PaletteCandidate]?
    /// Of which cohorts these are.
    private var known: [Cohort]?

    /// More lines than anyone reads.
    private static let most = 200

    /// A palette in which all is found, or some.
    init(_ scope: Scope = .all) { self.scope = scope }

    /// Works out anew what can be found, and what is, after the place under the palette changed.
    ///
    /// - Parameter state: the program with the palette over it.
    mutating func refresh(_ state: AppState) {
        deeds = scope == .all ? PaletteCandidate.all(Self.actions(state) + Self.elsewhere(state), former: deeds ?? []) : []
        if known != state.desk?.programme.cohorts { cohorts = nil }
        find(state)
    }

    /// Finds what fits what is typed.
    private mutating func find(_ state: AppState) {
        if deeds == nil { return refresh(state) }
        let match = FuzzyMatch(field.text)
        let former = entries.indices.contains(list.selected) ? entries[list.selected] : nil
        if cohorts == nil, !match.isEmpty || scope == .cohorts, let desk = state.desk {
            known = desk.programme.cohorts
            cohorts = known?.map { PaletteCandidate($0, state.words) }
        }
        var found: [(points: Int, candidate: PaletteCandidate)] = []
        for candidate in (deeds ?? []) + (!match.isEmpty || scope == .cohorts ? cohorts ?? [] : []) {
            if let points = candidate.points(match) { found.append((points, candidate)) }
        }
        // Of what fits as well as each other the first stays first: the order of the help.
        let order = found.indices.sorted { (found[$1].points, $0) < (found[$0].points, $1) }
        let best = order.prefix(Self.most).map { found[$0].candidate }
        // Who is called so comes before what merely tells of something with these letters.
        entries = best.filter { $0.isNamed(by: match) }.map(\.entry) + persons + best.filter { !$0.isNamed(by: match) }.map(\.entry)
        // What comes while one looks must not push another line under the cursor.
        let same = former.flatMap { former in entries.firstIndex { $0.keys == former.keys && $0.name == former.name } }
        list.select(same ?? list.selected, count: entries.count)
    }

    /// Something else was typed: the list begins anew.
    ///
    /// - Parameter request: the number under which persons are looked for; nil where too little was typed to name one.
    mutating func begin(request: Int?, _ state: AppState) {
        list = ListState()
        entries = []
        isInList = false
        persons = []
        self.request = request
        find(state)
    }

    /// Persons were found, and come after what bears the words in its name; an answer to what is no longer looked for is dropped.
    mutating func take(_ persons: [PersonID], request: Int, _ state: AppState) {
        guard request == self.request, let desk = state.desk else { return }
        self.persons = persons.map { PaletteEntry($0, desk, state.words) }
        find(state)
    }

    /// All that can be done on the other screens, each under the name of its screen. What only moves, leaves or opens something is not worth
    /// the way; nor is a screen on which a panel or a form is open.
    private static func elsewhere(_ state: AppState) -> [PaletteEntry] {
        guard state.desk != nil, state.start == nil else { return [] }
        return ScreenName.allCases.filter { $0 != state.screen }.flatMap { screen -> [PaletteEntry] in
            var there = state
            there.screen = screen
            guard !there.shown.takesEscape, !there.isTyping else { return [] }
            let place = state.words.screen(screen.rawValue)
            return AppKeys.screenKeys(there).bindings.filter { binding in
                binding.group != state.words.groupMoving && binding.keys.contains { if case .character = $0 { true } else { false } }
            }.map { binding in
                PaletteEntry(
                    keys: binding.keys, name: state.words.elsewhere(place, binding.short), sentence: binding.long,
                    message: binding.message, screen: screen, search: binding.short, also: state.words.alsoCalled(binding.message))
            }
        }
    }

    /// All that works under the palette, in the order of the help; what only moves in a list comes last.
    private static func actions(_ state: AppState) -> [PaletteEntry] {
        let bindings = AppKeys.helpMap(state).bindings.filter { binding in
            if case .openPalette = binding.message { return false }
            return binding.isEnabled
        }
        let (moves, others) = (
            bindings.filter { $0.group == state.words.groupMoving }, bindings.filter { $0.group != state.words.groupMoving }
        )
        // What is done too seldom for a key of its own.
        let words = state.words
        let keyless =
            state.desk == nil
            ? []
            : [
                PaletteEntry(
                    keys: [], name: words.backUpNow, sentence: words.backUpNowLong, message: .backUp,
                    also: words.alsoCalled(.backUp))
            ]
                + (state.tour == nil
                    ? [PaletteEntry(keys: [], name: words.keyTour, sentence: words.keyTourLong, message: .tour(.begin))] : [])
        let entry = { PaletteEntry($0, also: words.alsoCalled($0.message)) }
        return others.map(entry) + keyless + moves.map(entry)
    }
}

extension Words {
    /// Other words for what a key does, as people say it.
    fileprivate func alsoCalled(_ message: AppMessage) -> String {
        message.deeds.map { otherWords($0.rawValue) }.joined(separator: " ")
    }
}

extension PaletteEntry {
    fileprivate init(_ binding: KeyBinding<AppMessage>, also: String) {
        self.init(keys: binding.keys, name: binding.short, sentence: binding.long, message: binding.message, also: also)
    }

    fileprivate init(_ person: PersonID, _ desk: Desk, _ words: Words) {
        let cohort = desk.problem.index(of: person).flatMap { desk.working.cohort(of: $0) }
        self.init(
            keys: [], name: words.goTo(desk.name(of: person)), sentence: cohort.map { desk.programme.cohorts[$0].name } ?? words.waits,
            message: .goTo(.person(person)))
    }
}
