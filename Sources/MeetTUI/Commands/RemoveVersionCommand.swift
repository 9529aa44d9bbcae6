import MeetCore

/// `meet remove version`: takes a version away; an undo brings it back.
enum RemoveVersionCommand: Command {
    static let syntax = CommandSyntax("remove version", operands: ["VERSION"]) { $0.helpRemoveVersion }

    static let deeds: [Deed] = [.removeVersion]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open()
        defer { store.close() }
        guard !store.isReadOnly else { throw StoreError.readOnly }
        let version = try CompositionVersion.find(arguments.operands[0], in: store)
        _ = try store.perform(.removeVersion(version.number), at: context.now, who: context.who) {
            try $0.removeVersion(version.number)
        }
        context.output.say(context.words.versionTakenAway(version.name))
        if context.isJSON { try context.output.result(["number": .integer(version.number), "removed": .bool(true)]) }
        return .done
    }
}
