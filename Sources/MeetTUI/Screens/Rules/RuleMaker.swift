import MeetCore

/// Makes a changed programme of what is typed in an editor.
struct RuleMaker {
    /// The programme; it is changed as far as what is typed can be read.
    var programme: Programme
    /// What is typed, with what is wrong in it.
    var typing: RuleTyping
    /// What was edited or added.
    var place: RulePlace?

    let words: Words

    init(_ programme: Programme, _ state: FormState<RuleField>, _ words: Words) {
        self.programme = programme
        self.words = words
        typing = RuleTyping(state, words)
    }

    /// Lays what is typed on the programme.
    /// - Parameter origin: the row from which something is added: it comes after that.
    mutating func make(_ subject: RuleSubject, after origin: RulePlace) -> RuleEdit {
        if case .edit(let place) = subject { self.place = place }
        switch subject {
        case .edit(.programme): return makeProgramme()
        case .edit(.axis(let id)): return makeAxis(programme.axes.firstIndex { $0.id == id })
        case .newAxis: return addAxis(after: origin)
        case .edit(.category(let axis, let id)): return makeCategory(axis, id, after: origin)
        case .newCategory(let axis): return makeCategory(axis, nil, after: origin)
        case .edit(.slot(let id)): return makeSlot(id, after: origin)
        case .newSlot: return makeSlot(nil, after: origin)
        case .edit(.cohort(let id)): return makeCohort(id, after: origin)
        case .newCohort: return makeCohort(nil, after: origin)
        case .edit(.leader(let id)): return makeLeader(id)
        case .newLeader: return makeLeader(nil)
        case .edit(.session(let index)): return makeSession(index)
        case .newSession: return makeSession(nil)
        case .edit(.dayOff(let index)):
            let kind = programme.daysOff.indices.contains(index) ? programme.daysOff[index].kind : .avoid
            return makeDayOff(index, kind)
        case .newBreak: return makeDayOff(nil, .schoolBreak)
        case .newDayToAvoid: return makeDayOff(nil, .avoid)
        case .edit(.heading): return RuleEdit(.change, .programme, "")
        }
    }

    private mutating func makeProgramme() -> RuleEdit {
        programme.name = typing.name(.name)
        programme.timeZone = typing.name(.timeZone)
        let sessions = typing.integer(.sessions, 1...12, else: programme.sessionsPerCohort)
        if sessions != programme.sessionsPerCohort {
            programme.sessionsPerCohort = sessions
            for place in programme.cohorts.indices {
                guard case .dates(let dates) = programme.cohorts[place].schedule else { continue }
                programme.cohorts[place].schedule = .dates(RuleDates.fitted(dates, to: sessions, in: programme))
            }
        }
        programme.minimumSessions = typing.integer(.leastSessions, 0...programme.sessionsPerCohort, else: programme.minimumSessions)
        programme.tableSize = typing.integer(.tableSize, 1...1000, else: programme.tableSize)
        programme.tablePriority = Programme.TablePriority(rawValue: typing.choice(.tables)) ?? programme.tablePriority
        programme.crossingWeight = typing.integer(.crossing, 0...RuleTyping.large, else: programme.crossingWeight)
        programme.selection = Programme.Selection(rawValue: typing.choice(.selection)) ?? programme.selection
        programme.venueRules.distinct = typing.integer(.distinct, 0...12, else: programme.venueRules.distinct)
        programme.skipsBridgeDays = typing.flag(.bridgeDays)
        makeRequired()
        makeRetention()
        return RuleEdit(.change, .programme, "")
    }

    /// Venues with how often each is wanted, such as `stadshuset 1`.
    private mutating func makeRequired() {
        let former = programme.venueRules.required
        var required: [VenueRules.Requirement] = []
        for part in typing.list(.required) {
            let pieces = part.split(separator: " ")
            guard pieces.count >= 2, let last = pieces.last, let times = Int(last), (0...12).contains(times) else {
                typing.fail(.required, words.ruleVenueTimes(part))
                return
            }
            let id = VenueID(pieces.dropLast().joined(separator: " "))
            guard !required.contains(where: { $0.venue == id }) else {
                typing.fail(.required, words.ruleTwice(id.text))
                return
            }
            required.append(.init(venue: id, times: times, extra: former.first { $0.venue == id }?.extra ?? [:]))
        }
        programme.venueRules.required = required
    }

    /// Kinds of data with their months, such as `person 12`.
    private mutating func makeRetention() {
        var months: [Retention.Kind: Int] = [:]
        for part in typing.list(.retention) {
            let pieces = part.split(separator: " ")
            guard pieces.count == 2, let kind = keptKind(String(pieces[0])), let number = Int(pieces[1]),
                Retention.allowed.contains(number)
            else {
                typing.fail(.retention, words.ruleRetention(part, Retention.Kind.allCases.map { words.ruleKept($0.rawValue) }))
                return
            }
            guard months.updateValue(number, forKey: kind) == nil else {
                typing.fail(.retention, words.ruleTwice(words.ruleKept(kind.rawValue)))
                return
            }
        }
        programme.retention = Retention(months)
    }

    /// The kind of data that a word means in either language, whatever the language of the screen.
    private func keptKind(_ typed: String) -> Retention.Kind? {
        Retention.Kind.allCases.first { kind in
            Language.allCases.contains { TextFolding.fold(Words($0).ruleKept(kind.rawValue)) == TextFolding.fold(typed) }
        }
    }

    private mutating func makeAxis(_ index: Int?) -> RuleEdit {
        guard let index else { return RuleEdit(.change, .axis, "") }
        let label = typing.label(programme.axes[index].label)
        if label.isEmpty, !programme.axes[index].label.isEmpty { typing.fail(.swedish, words.ruleFillIn) }
        programme.axes[index].label = label
        let kind = Axis.Kind(rawValue: typing.choice(.kind)) ?? programme.axes[index].kind
        let count = programme.axes[index].categories.count
        if kind == .contrast, count != 2 { typing.fail(.kind, words.ruleContrastOfTwo(count)) }
        programme.axes[index].kind = kind
        programme.axes[index].weight = typing.integer(.weight, 0...RuleTyping.large, else: programme.axes[index].weight)
        let from = AxisOrigin(rawValue: typing.choice(.origin))
        if from != programme.axes[index].from {
            // Bands are no districts, and years no ages: what of another field led to a category leads nowhere.
            for place in programme.axes[index].categories.indices { programme.axes[index].categories[place].from = [] }
        }
        programme.axes[index].from = from
        return RuleEdit(.change, .axis, programme.axes[index].name(words.language.code))
    }

    private mutating func addAxis(after origin: RulePlace) -> RuleEdit {
        let label = typing.label(Label())
        let name = label.text(words.language.code) ?? ""
        if label.isEmpty { typing.fail(.swedish, words.ruleFillIn) }
        let names = typing.list(.categories)
        var categories: [MeetCore.Category] = []
        for name in names {
            let id = RuleIdentifier.make(name, fallback: "c", taken: categories.map(\.id.text))
            categories.append(MeetCore.Category(id: CategoryID(id), label: Label([Label.anyLanguage: name])))
        }
        if categories.count < 2 { typing.fail(.categories, words.ruleTwoCategories) }
        let kind = Axis.Kind(rawValue: typing.choice(.kind)) ?? .spread
        if kind == .contrast, categories.count > 2 { typing.fail(.kind, words.ruleContrastOfTwo(categories.count)) }
        let id = AxisID(RuleIdentifier.make(name, fallback: "axis", taken: programme.axes.map(\.id.text), isColumn: true))
        let weight = typing.integer(.weight, 0...RuleTyping.large, else: 1)
        let axis = Axis(
            id: id, kind: kind, weight: weight, label: label, categories: categories, from: AxisOrigin(rawValue: typing.choice(.origin)))
        var index = programme.axes.count
        if case .axis(let former) = origin { index = programme.axes.firstIndex { $0.id == former }.map { $0 + 1 } ?? index }
        programme.axes.insert(axis, at: index)
        place = .axis(id)
        return RuleEdit(.add, .axis, name)
    }

    private mutating func makeCategory(_ axis: AxisID, _ id: CategoryID?, after origin: RulePlace) -> RuleEdit {
        guard let index = programme.axes.firstIndex(where: { $0.id == axis }) else { return RuleEdit(.change, .category, "") }
        let own = id.flatMap { programme.axes[index].index(of: $0) }
        var category = own.map { programme.axes[index].categories[$0] } ?? MeetCore.Category(id: "")
        let label = typing.label(category.label)
        if label.isEmpty, own == nil || !category.label.isEmpty { typing.fail(.swedish, words.ruleFillIn) }
        category.label = label
        category.minimum = typing.optionalInteger(.minimum, 0...RuleTyping.large) ?? 0
        category.maximum = typing.optionalInteger(.maximum, 0...RuleTyping.large)
        if let maximum = category.maximum, maximum < category.minimum { typing.fail(.maximum, words.ruleBelowMinimum(category.minimum)) }
        category.target = typing.range(.target, leastHigh: 0, isRequired: false)
        category.neverAlone = typing.flag(.alone)
        if let origin = programme.axes[index].from {
            category.from = typing.list(.made, else: category.from)
            if origin.isNumber, let bad = category.from.first(where: { NumberBand($0) == nil }) { typing.fail(.made, words.ruleBand(bad)) }
        }
        if let own {
            programme.axes[index].categories[own] = category
        } else {
            if programme.axes[index].kind == .contrast { typing.fail(.swedish, words.ruleContrastIsFull) }
            let name = label.text(words.language.code) ?? ""
            category.id = CategoryID(
                RuleIdentifier.make(name, fallback: "category", taken: programme.axes[index].categories.map(\.id.text)))
            var next = programme.axes[index].categories.count
            if case .category(axis, let former) = origin { next = programme.axes[index].index(of: former).map { $0 + 1 } ?? next }
            programme.axes[index].categories.insert(category, at: next)
            place = .category(axis, category.id)
        }
        return RuleEdit(own == nil ? .add : .change, .category, category.name(words.language.code))
    }
}
