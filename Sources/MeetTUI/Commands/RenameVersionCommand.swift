import MeetCore

/// `meet rename version`: gives a version another name.
enum RenameVersionCommand: Command {
    static let syntax = CommandSyntax(
        "rename version", operands: ["VERSION", "NAME"], options: [CommandOption("--dry-run") { $0.optionDryRun }]
    ) { $0.helpRenameVersion }

    static let deeds: [Deed] = [.renameVersion]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let version = try CompositionVersion.find(arguments.operands[0], in: store)
        let name = CleanText.line(arguments.operands[1])
        guard !name.isEmpty else { throw UsageError.missingOperand("NAME", command: syntax.name) }
        if try store.versions().contains(where: { $0.name == name && $0.number != version.number }) {
            throw StoreError.duplicate(.version, id: name)
        }
        if isDry {
            context.output.say(context.words.nothingKept)
        } else {
            try store.perform(.renameVersion(version.number), at: context.now, who: context.who) { changes in
                try version.expectPresent(changes)
                try changes.renameVersion(version.number, to: name)
            }
        }
        context.output.say(context.words.versionRenamed(version.name, name))
        if context.isJSON {
            try context.output.result(["number": .integer(version.number), "name": .string(name), "kept": .bool(!isDry)])
        }
        return .done
    }
}
