import MeetCore

/// `meet restore`: puts a backup in the place of the database, which is itself backed up first.
enum RestoreCommand: Command {
    static let syntax = CommandSyntax(
        "restore", operands: ["FILE"], options: [CommandOption("--passphrase-file", .value(.file)) { $0.optionPassphraseFile }]
    ) { $0.helpRestore }

    static let deeds: [Deed] = []

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        guard !context.isReadOnly else { throw StoreError.readOnly }
        let file = arguments.operands[0]
        let restored = try context.backups.restore(source(file, arguments, context), at: context.now)
        let (words, contents) = (context.words, restored.contents)
        if context.isJSON {
            var object = JSONObject(contents)
            object["database"] = .string(context.database)
            object["before"] = restored.before.map { .string($0) } ?? .null
            object["beforeWasWhole"] = .bool(restored.wasWhole)
            try context.output.result(object)
            return .done
        }
        context.output.say(
            words.restored(
                file, words.backupContents(contents.people, contents.cohorts),
                // To the minute; the time is that of the log of changes.
                contents.lastChange.map { String($0.description.prefix(16)).replacing("T", with: " ") + " UTC" }))
        if let before = restored.before {
            context.output.say(restored.wasWhole ? words.beforeRestore(before) : words.damagedBeforeRestore(before))
        }
        return .done
    }

    /// The file itself, or what stands in it where it is encrypted.
    private static func source(_ file: String, _ arguments: Arguments, _ context: CommandContext) throws -> RestoreSource {
        guard Cipher.isEncrypted(file) else { return .file(file) }
        let cipher = try Cipher()
        let phrase = try Passphrase.known(arguments.value("--passphrase-file"), file, context.words)
        return .bytes(try cipher.read(file, phrase), named: file)
    }
}
