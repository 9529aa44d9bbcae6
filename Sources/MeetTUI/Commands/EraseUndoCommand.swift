import MeetCore

/// `meet erase undo`: forgets what can be undone, in which older texts stand, also of persons who were erased since.
enum EraseUndoCommand: Command {
    static let syntax = CommandSyntax(
        "erase undo", options: [CommandOption("--yes") { $0.optionYes }, CommandOption("--dry-run") { $0.optionDryRun }]
    ) { $0.helpEraseUndo }

    static let deeds: [Deed] = []

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let (words, isDry) = (context.words, arguments.has("--dry-run"))
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        TextWidth.wrap(words.eraseUndoWhat(try store.undoableCount()), columns: 78).forEach(context.output.say)
        if isDry {
            context.output.say(words.nothingKept)
            return .done
        }
        if !arguments.has("--yes") {
            guard Question.canAsk else { throw UsageError.needsYes }
            guard Question.agrees(words.eraseUndoAsk) else {
                context.output.say(words.eraseCancelled)
                return .failed
            }
        }
        let erasure = try store.forgetHistory(at: context.now, who: context.who)
        context.output.say(words.eraseUndoDone)
        if !erasure.isWiped { context.output.say(words.eraseNotWiped) }
        context.sayOfEarlierBackups()
        if context.isJSON {
            try context.output.result(["forgotten": .integer(erasure.records), "wiped": .bool(erasure.isWiped)])
        }
        return .done
    }
}
