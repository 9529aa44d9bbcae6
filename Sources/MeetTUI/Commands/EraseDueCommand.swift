import MeetCore

/// `meet erase --due`: erases what is due by the programme's times, or shows it.
enum EraseDueCommand: Command {
    static let syntax = CommandSyntax(
        "erase",
        options: [
            CommandOption("--due", isRequired: true) { $0.optionDue }, CommandOption("--dry-run") { $0.optionDryRun },
            CommandOption("--yes") { $0.optionYes },
        ]
    ) { $0.helpEraseDue }

    static let deeds: [Deed] = [.eraseDue]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        guard arguments.has("--due") else { throw UsageError.missingOption("--due", command: syntax.name) }
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let data = try store.load()
        let due = DueData(data, today: context.today)
        let records = try store.recordCounts(before: due.records)
        let words = context.words
        if isDry {
            let text = context.text(DueSheet.sheet(due, data, records: records, today: context.today, words: words))
            try context.output.result(context.isJSON ? JSONText.pretty(.object(DueJSON.object(due, records: records, data))) : text)
            return .done
        }
        let count = records.values.reduce(0, +)
        guard !due.items.isEmpty || count > 0 else {
            context.output.say(data.programme.retention.isEmpty ? words.dueNoTimes : words.dueNothing)
            return try told(Erasure(), context)
        }
        let plan = due.plan
        context.output.say(words.dueErases(persons: plan.persons.count, parts: plan.others.count, records: count))
        for text in [words.eraseReaches, words.eraseUndoKeeps] { TextWidth.wrap(text, columns: 78).forEach(context.output.say) }
        if !arguments.has("--yes") {
            guard Question.canAsk else { throw UsageError.needsYes }
            guard Question.agrees(words.dueAsk) else {
                context.output.say(words.eraseCancelled)
                return .failed
            }
        }
        // Worked out anew of what is kept at that moment: what is not due any more stays.
        let erasure = try store.erase(at: context.now, who: context.who) { DueData($0, today: context.today).plan }
        context.output.say(words.dueErased(persons: erasure.persons, parts: erasure.parts, records: erasure.records))
        if !erasure.isWiped { context.output.say(words.eraseNotWiped) }
        context.sayOfBackups(holding: plan.persons.sorted())
        return try told(erasure, context)
    }

    private static func told(_ erasure: Erasure, _ context: CommandContext) throws -> ExitCode {
        if context.isJSON {
            try context.output.result([
                "persons": .integer(erasure.persons), "parts": .integer(erasure.parts), "records": .integer(erasure.records),
                "wiped": .bool(erasure.isWiped),
            ])
        }
        return .done
    }
}
