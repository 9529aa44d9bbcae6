import MeetCore

/// `meet undo`: takes back one's own last change, as the key `u` does.
///
/// Where others wrote after it, theirs stays. Another's change is taken back only where that is said to be meant, also where one's own cannot be
/// taken back since another built on it.
enum UndoCommand: Command {
    static let syntax = CommandSyntax(
        "undo", options: [CommandOption("--anyway") { $0.optionUndoAnyway }, CommandOption("--dry-run") { $0.optionDryRun }]
    ) { $0.helpUndo }

    static let deeds: [Deed] = [.undo]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        guard var choice = try store.nextUndo(by: context.who) else { throw TurnError.nothingToUndo }
        let before = try ChangeNames(store)
        if choice.record.who != context.who, !arguments.has("--anyway") {
            throw TurnError.ofAnother(who: choice.record.who, name: before.text(choice.record, context.words))
        }
        // Where another built on one's own change, the last change of all can be taken back, as on the screens, if that is meant.
        if !choice.isLast, let later = try store.laterBuilder(upon: choice.record.number) {
            guard let last = try store.lastOfAnother(than: context.who) else { throw StoreError.builtUpon(later) }
            guard arguments.has("--anyway") else {
                throw TurnError.builtUpon(
                    who: later.who, name: before.text(later, context.words),
                    last: TurnError.Last(who: last.who, name: before.text(last, context.words)))
            }
            choice = UndoChoice(record: last, isLast: true)
        }
        let record = choice.record
        // Its name first: what it made is gone after it, and so is the name of a version.
        let name = before.text(record, context.words)
        if !isDry {
            _ = try TurnError.telling { try store.undo(choice, at: context.now, who: context.who) }
        }
        // Whom it took away has a name only now.
        let told = record.kind.deed == .removePerson && !isDry ? try ChangeNames(store).text(record, context.words, earlier: before) : name
        try TurnReport(record: record, name: told, isRedo: false, isApart: !choice.isLast, isDry: isDry).tell(context)
        return .done
    }
}
