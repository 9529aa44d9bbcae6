import MeetCore

/// `meet compose`: fills the cohorts with the best mix that is found.
enum ComposeCommand: Command {
    static let syntax = CommandSyntax(
        "compose",
        options: [
            CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts },
            CommandOption("--fill") { $0.optionFill },
            CommandOption("--seconds", .value(.seconds)) { $0.optionSeconds },
            CommandOption("--steps", .value(.number)) { $0.optionSteps },
            CommandOption("--seed", .value(.number)) { $0.optionSeed },
            CommandOption("--dry-run") { $0.optionDryRun },
        ]
    ) { $0.helpCompose }

    static let deeds: [Deed] = [.match, .fill]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let seed = UInt64(try arguments.integer("--seed", in: 0...Int.max) ?? 1)
        let steps = try arguments.integer("--steps", in: 0...Int.max)
        let seconds = try arguments.seconds("--seconds")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let past = PastCohorts(term.data, dates: term.dates, today: context.today)
        let named = try term.cohorts(arguments.all("--cohort"))
        let cohorts = named ?? (past.left.isEmpty ? nil : past.open)
        if named == nil, !past.left.isEmpty {
            context.output.say(context.words.pastCohortsLeft(past.left.map { term.data.programme.name(of: $0) }))
        }
        let usual = Matcher.usualSeconds(people: term.data.people.count)
        let scope = MatchScope(cohorts: cohorts, onlyEmptySeats: arguments.has("--fill"))
        let (result, usesClock) = try Interrupt.during { key in
            let stop = StopRule(seconds: steps == nil ? seconds ?? usual : seconds, steps: steps, cancel: key)
            let progress = CommandProgress(context)
            defer { progress.end() }
            let result = Matcher(term.working.problem, scope: scope, seed: seed)
                .run(from: term.data.composition, pins: term.data.pins, stop: stop) { now in
                    progress.tell(used: now.used, context.words.workMix(now.score.mix, hard: now.score.hard))
                }
            return (result, stop.usesClock)
        }
        if !isDry, cohorts?.isEmpty != true {
            let filled = cohorts ?? Set(term.data.programme.cohorts.map(\.id))
            try FoundComposition(result: result, cohorts: filled, term: term).keep(in: store, context)
        }
        if isDry { context.output.say(context.words.nothingKept) }
        if context.isJSON {
            let seconds: Double? = usesClock ? result.seconds : nil
            try context.output.result(
                CompositionJSON.object(result, term, bound: cohorts == nil ? result.mixBound : nil, seconds: seconds, context.words))
        } else {
            try context.output.result(context.text(sheet(result, term, only: cohorts, context.words)))
        }
        return result.score.hard == 0 ? .done : .broken
    }

    private static func sheet(_ result: MatchResult, _ term: LoadedTerm, only cohorts: Set<CohortID>?, _ words: Words) -> Sheet {
        let isWhole = cohorts == nil
        let working = WorkingComposition(term.working.problem, result.composition)
        let rows = term.data.programme.cohorts.enumerated().map { index, cohort in
            let size = result.composition[cohort.id].count
            let slot = term.data.programme.name(of: cohort.slot, words.language.code)
            return [cohort.id.text, cohort.name, slot, "\(size)/\(cohort.seats.upperBound)", "\(working.mix(index))"]
        }
        let table = SheetTable(
            columns: [
                .init(Phrase(words.identifier), .key), .init(words.cohort), .init(words.slot), .init(words.seatsColumn, isNumber: true),
                .init(words.energyColumn, isNumber: true),
            ], rows: rows)
        var blocks: [Sheet.Block] = []
        if !result.conflicts.isEmpty {
            let conflicts = result.conflicts.map { words.cannotBeMet($0.sentence(words, term.data.programme, name: term.name)) }
            blocks.append(.paragraph((conflicts + (isWhole ? [] : [words.othersKept])).joined(separator: "\n")))
        }
        blocks += [
            .paragraph(
                words.composed(
                    mix: result.score.mix, unfilled: result.score.unfilled, hard: result.score.hard, absences: result.score.absences,
                    waiting: result.waiting.count)
                    + (isWhole && result.score.hard == 0 ? words.bound(result.mixBound, isOptimal: result.status == .optimal) : "")),
            .table(table),
        ]
        // Of cohorts that nobody asked about, only how many.
        let here = result.brokenRules.filter { cohorts?.contains($0.cohort) ?? true }
        var broken = here.map { "! " + $0.sentence(words, term.data.programme, name: term.name) }
        if here.count < result.brokenRules.count { broken.append(words.brokenElsewhere(result.brokenRules.count - here.count)) }
        if !broken.isEmpty { blocks.append(.paragraph(broken.joined(separator: "\n"))) }
        if result.status == .unknown { blocks.append(.paragraph(words.moreTimeMayHelp)) }
        return Sheet(title: term.data.programme.name, blocks: blocks)
    }
}
