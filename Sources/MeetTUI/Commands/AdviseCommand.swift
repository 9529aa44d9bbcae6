import MeetCore

/// `meet advise`: every step that would change a cohort, replacements, whom to recruit; or why a person has a seat, or not. Alone it says whom to
/// recruit for each cohort.
enum AdviseCommand: Command {
    static let syntax = CommandSyntax(
        "advise", operands: ["[PERSON]"],
        options: [
            CommandOption("--cohort", .value(.cohort)) { $0.optionAdviceCohort },
            CommandOption("--without", .value(.person)) { $0.optionWithout },
            CommandOption("--explain") { $0.optionExplain },
            CommandOption("--top", .value(.number)) { $0.optionTop },
        ]
    ) { $0.helpAdvise }

    static let deeds: [Deed] = [.advise, .explain, .findReplacements, .findRecruits]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let top = try top(arguments)
        let leaving = arguments.value("--without")
        if leaving != nil || arguments.has("--explain"), let person = arguments.operands.first {
            throw UsageError.tooManyOperands(person, command: syntax.name)
        }
        for option in ["--without", "--top"] where arguments.has("--explain") && arguments.has(option) {
            throw UsageError.onlyOneOf(["--explain", option], command: syntax.name)
        }
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let cohort = try arguments.value("--cohort").map { try index(term.cohort($0), term) }
        if arguments.has("--explain") {
            guard let cohort else { throw UsageError.missingOption("--cohort", command: syntax.name) }
            let report = ExplanationReport(cohort, term, context.words)
            if context.isJSON { try context.output.result(report.json) } else { try context.output.result(context.text(report.sheet)) }
        } else if let id = arguments.operands.first {
            try advise(person: person(id, term), cohort, term, top: top, context)
        } else if let leaving {
            try advise(without: person(leaving, term), cohort, term, top: top, context)
        } else if let cohort {
            try advise(cohort: cohort, term, top: top, context)
        } else {
            guard !arguments.has("--top") else { throw UsageError.missingOption("--cohort", command: syntax.name) }
            let report = RecruitsReport(term, context.words, today: context.today)
            if context.isJSON { try context.output.result(report.json) } else { try context.output.result(context.text(report.sheet)) }
        }
        return .done
    }

    /// How many of each kind are told.
    private static func top(_ arguments: Arguments) throws -> Int {
        guard let text = arguments.value("--top") else { return 5 }
        if text == "all" { return 1_000_000 }
        guard let number = Int(text), (1...1_000_000).contains(number) else {
            throw UsageError.badValue(option: "--top", value: text, allowed: "1–1000000, all")
        }
        return number
    }

    private static func advise(cohort: Int, _ term: LoadedTerm, top: Int, _ context: CommandContext) throws {
        let clock = StopRule()
        let report = CohortAdviceReport(cohort, term.working, top: top)
        let seconds = clock.elapsedSeconds
        if context.isJSON {
            try context.output.result(AdviceJSON.cohort(report, term, seconds: seconds, context.words))
        } else {
            try context.output.result(context.text(AdviceSheet(term, context.words, today: context.today).cohort(report)))
        }
    }

    private static func advise(without person: Int, _ cohort: Int?, _ term: LoadedTerm, top: Int, _ context: CommandContext) throws {
        guard let own = term.working.cohort(of: person), cohort == nil || cohort == own else {
            throw PersonError.isNoMember(
                name: term.data.people[person].shownName, cohort: cohort.map { term.data.programme.cohorts[$0] })
        }
        let clock = StopRule()
        let report = ReplacementReport(CohortAdvice(for: own, in: term.working), member: person, top: top)
        let seconds = clock.elapsedSeconds
        if context.isJSON {
            try context.output.result(AdviceJSON.replacement(report, term, seconds: seconds))
        } else {
            try context.output.result(context.text(AdviceSheet(term, context.words, today: context.today).replacement(report)))
        }
    }

    private static func advise(person: Int, _ cohort: Int?, _ term: LoadedTerm, top: Int, _ context: CommandContext) throws {
        let clock = StopRule()
        let advice = PersonAdvice(person, in: term.working, cohorts: cohort.map { [$0] })
        let calls = advice.cohortAdvice.map { ReplacementReport($0, member: person, top: top) }
        let seconds = clock.elapsedSeconds
        if context.isJSON {
            try context.output.result(AdviceJSON.person(advice, calls, term, seconds: seconds, context.words))
        } else {
            try context.output.result(
                context.text(AdviceSheet(term, context.words, today: context.today).person(advice, calls, top: top)))
        }
    }

    private static func index(_ cohort: Cohort, _ term: LoadedTerm) throws -> Int {
        guard let index = term.working.problem.index(of: cohort.id) else { throw UsageError.unknownCohort(cohort.id.text, known: []) }
        return index
    }

    private static func person(_ name: String, _ term: LoadedTerm) throws -> Int {
        guard let index = term.working.problem.index(of: try NamedPersons(term).find(name).id) else { throw UsageError.unknownPerson(name) }
        return index
    }
}
