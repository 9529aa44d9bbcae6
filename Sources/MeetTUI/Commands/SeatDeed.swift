import MeetCore

/// What `join`, `leave` and `exchange` have in common: the effect is told, what breaks a rule is refused unless it is meant, and all is kept as
/// one change.
struct SeatDeed {
    static let options = [CommandOption("--anyway") { $0.optionAnyway }, CommandOption("--dry-run") { $0.optionDryRun }]

    let context: CommandContext
    let arguments: Arguments
    let store: Store
    let term: LoadedTerm

    init(_ arguments: Arguments, _ context: CommandContext) throws {
        self.context = context
        self.arguments = arguments
        store = try context.openToChange(isDry: arguments.has("--dry-run"))
        term = try LoadedTerm(store)
    }

    /// The places in the term of the persons who are named.
    func persons(_ names: [String]) throws -> [Int] {
        try NamedPersons(term).find(names).compactMap { term.working.problem.index(of: $0.id) }
    }

    /// The place of the cohort that is named.
    func cohort(_ name: String) throws -> Int {
        let cohort = try term.cohort(name)
        guard let place = term.working.problem.index(of: cohort.id) else { throw UsageError.unknownCohort(name, known: []) }
        return place
    }

    /// What a person is called.
    func name(_ person: Int) -> String { term.data.people[person].shownName }

    /// Tells the effect, and keeps the change where that is wanted.
    ///
    /// - Parameters:
    ///   - kind: what the log calls it; nil for what the ways of those who move say.
    ///   - refuses: of the rules that it would break those for which it is not done unless that is meant.
    func finish(_ trial: SeatTrial, _ kind: ChangeKind? = nil, refuses: (BrokenRule) -> Bool) throws -> ExitCode {
        let words = context.words
        let isDry = arguments.has("--dry-run")
        let report = SeatChangeReport(trial, words)
        guard !trial.moves.isEmpty else {
            context.output.say(words.isSoAlready)
            if context.isJSON { try context.output.result(report.json(isKept: false)) }
            return .done
        }
        let against = trial.breaks.filter(refuses)
        if !against.isEmpty, !arguments.has("--anyway"), !isDry {
            throw SeatRefusal(sentences: against.map(report.sentence), pinned: pinned(against))
        }
        if !isDry {
            try store.perform(kind ?? trial.kind, at: context.now, who: context.who) { changes in
                try term.expectPresent(store, changes)
                try trial.write(changes)
            }
        }
        if isDry { context.output.say(words.nothingKept) }
        if context.isJSON {
            try context.output.result(report.json(isKept: !isDry))
        } else {
            try context.output.result(report.text)
        }
        return trial.breaks.isEmpty ? .done : .broken
    }

    /// The first who is pinned and would leave; nil where nobody is.
    private func pinned(_ against: [BrokenRule]) -> (name: String, cohort: String)? {
        guard let rule = against.first(where: { $0.rule == .pin }),
            let person = term.data.people.first(where: { $0.id == rule.persons.first })
        else { return nil }
        return (person.shownName, rule.cohort.text)
    }
}
