import MeetCore

/// `meet remove version`: takes a version away; an undo brings it back.
enum RemoveVersionCommand: Command {
    static let syntax = CommandSyntax(
        "remove version", operands: ["VERSION"], options: [CommandOption("--dry-run") { $0.optionDryRun }]
    ) { $0.helpRemoveVersion }

    static let deeds: [Deed] = [.removeVersion]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let version = try CompositionVersion.find(arguments.operands[0], in: store)
        if isDry {
            context.output.say(context.words.nothingKept)
        } else {
            try store.perform(.removeVersion(version.number), at: context.now, who: context.who) { changes in
                try version.expectPresent(changes)
                try changes.removeVersion(version.number)
            }
        }
        context.output.say(context.words.versionTakenAway(version.name))
        if context.isJSON { try context.output.result(["number": .integer(version.number), "removed": .bool(!isDry)]) }
        return .done
    }
}
