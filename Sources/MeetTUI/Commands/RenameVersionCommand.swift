import MeetCore

/// `meet rename version`: gives a version another name.
enum RenameVersionCommand: Command {
    static let syntax = CommandSyntax("rename version", operands: ["VERSION", "NAME"]) { $0.helpRenameVersion }

    static let deeds: [Deed] = [.renameVersion]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open()
        defer { store.close() }
        guard !store.isReadOnly else { throw StoreError.readOnly }
        let version = try CompositionVersion.find(arguments.operands[0], in: store)
        let name = CleanText.line(arguments.operands[1])
        guard !name.isEmpty else { throw UsageError.missingOperand("NAME", command: syntax.name) }
        try store.perform(.renameVersion(version.number), at: context.now, who: context.who) {
            try $0.renameVersion(version.number, to: name)
        }
        context.output.say(context.words.versionRenamed(version.name, name))
        if context.isJSON { try context.output.result(["number": .integer(version.number), "name": .string(name)]) }
        return .done
    }
}
