import MeetCore

/// `meet import programme`: the programme becomes that of a file, as one change, after it was told what would go and what would collide. With
/// `export programme` all can be changed that the Rules screen changes.
enum ImportProgrammeCommand: Command {
    static let syntax = CommandSyntax(
        "import programme", operands: ["FILE"],
        options: [CommandOption("--dry-run") { $0.optionDryRun }, CommandOption("--yes") { $0.optionLossesYes }]
    ) { $0.helpImportProgramme }

    static let deeds: [Deed] = [.changeProgramme]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let (isDry, words) = (arguments.has("--dry-run"), context.words)
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let file = try ProgrammeJSON.read(InputFile.read(arguments.operands[0], as: .programme))
        for note in file.notes { context.output.say(note.sentence(words)) }
        let term = try LoadedTerm(store)
        let (old, new) = (term.data.programme, file.programme)
        guard new != old else {
            context.output.say(words.isSoAlready)
            if context.isJSON { try context.output.result(["losses": .array([]), "conflicts": .array([]), "kept": .bool(false)]) }
            return .done
        }
        var data = term.data
        data.programme = new
        let problem = MatchingProblem(data, dates: SessionDates.resolve(new))
        let after = WorkingComposition(problem, term.data.composition, pins: term.data.pins)
        let losses = RuleChange(term.data, before: term.working, after: after, records: try store.cohortRecords()).losses
        // Of a cohort that goes, whatever was booked, seated or marked meanwhile goes too.
        let removesCohorts = !Set(old.cohorts.map(\.id)).isSubset(of: new.cohorts.map(\.id))
        let grave = losses.filter(\.isGrave).map { $0.sentence(words, old: old, new: new) }
        let report = RulesCheckReport(after, term, closed: term.data.closedCohorts(dates: term.dates, today: context.today), words)
        for loss in losses { context.output.say("> " + words.ruleEffect(loss.sentence(words, old: old, new: new))) }
        if !isDry {
            guard grave.isEmpty || arguments.has("--yes") || isMeant(context) else { throw ProgrammeLosses(sentences: grave) }
            try store.perform(.editProgramme, at: context.now, who: context.who) { changes in
                // What somebody wrote while the question waited was not among what was told to go.
                if grave.isEmpty, !removesCohorts { try term.expectPresent(store, changes) } else { try term.expectSame(changes) }
                try changes.put(new)
            }
        }
        if isDry { context.output.say(words.nothingKept) }
        if context.isJSON {
            var object = report.json
            object["losses"] = .array(losses.map { .string($0.sentence(words, old: old, new: new)) })
            object["kept"] = .bool(!isDry)
            try context.output.result(object)
        } else {
            try context.output.result(([words.programmeIs(new.name, new.cohorts.count)] + report.lines).map { $0 + "\n" }.joined())
        }
        return report.collides ? .broken : .done
    }

    /// Whether somebody sits there and says yes.
    private static func isMeant(_ context: CommandContext) -> Bool {
        Question.canAsk && Question.agrees(context.words.lossesQuestion)
    }
}
