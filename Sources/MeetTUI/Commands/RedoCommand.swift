import MeetCore

/// `meet redo`: makes again what was undone last, as long as nothing else was done since; what another undid only where that is said to be
/// meant.
enum RedoCommand: Command {
    static let syntax = CommandSyntax(
        "redo", options: [CommandOption("--anyway") { $0.optionRedoAnyway }, CommandOption("--dry-run") { $0.optionDryRun }]
    ) { $0.helpRedo }

    static let deeds: [Deed] = [.redo]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        guard let next = try store.nextRedo(by: context.who) else { throw TurnError.nothingToRedo }
        let before = try ChangeNames(store)
        var (record, name) = (next, before.text(next, context.words))
        if next.state == .undone, let who = next.turnedBy, who != context.who, !arguments.has("--anyway") {
            throw TurnError.undoneByAnother(who: who, name: name)
        }
        if !isDry {
            guard
                let redone = try TurnError.telling({ try store.redo(at: context.now, who: context.who, expected: next.number) })
            else {
                throw TurnError.nothingToRedo
            }
            record = redone
            // Whom it brought back has a name only now.
            name = try ChangeNames(store).text(redone, context.words, earlier: before)
        }
        try TurnReport(record: record, name: name, isRedo: true, isDry: isDry).tell(context)
        return .done
    }
}
