import MeetCore

/// `meet restore`: puts a backup in the place of the database, which is itself backed up first.
enum RestoreCommand: Command {
    static let syntax = CommandSyntax(
        "restore", operands: ["FILE"],
        options: [
            CommandOption("--passphrase-file", .value(.file)) { $0.optionPassphraseFile }, CommandOption("--yes") { $0.optionYes },
        ]
    ) { $0.helpRestore }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        guard !context.isReadOnly else { throw StoreError.readOnly }
        let file = arguments.operands[0]
        let source = try source(file, arguments, context)
        let back = try context.backups.broughtBack(by: source)
        let told = back.map { lines($0, context.words) } ?? []
        told.flatMap { TextWidth.wrap($0, columns: 78) }.forEach(context.output.say)
        if !told.isEmpty, !arguments.has("--yes") {
            guard Question.canAsk else { throw UsageError.restoreNeedsYes }
            guard Question.agrees(context.words.restoreAsk) else {
                context.output.say(context.words.nothingRestored)
                return .failed
            }
        }
        let restored = try context.backups.restore(source, at: context.now)
        let (words, contents) = (context.words, restored.contents)
        if context.isJSON {
            var object = JSONObject(contents)
            object["database"] = .string(context.database)
            object["before"] = restored.before.map { .string($0) } ?? .null
            object["beforeWasWhole"] = .bool(restored.wasWhole)
            object["broughtBack"] = back.map { .object(json($0)) } ?? .null
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
        if back == nil, restored.before != nil { context.output.say(words.restoreUnknown) }
        return .done
    }

    /// What a backup brings back of what was erased since, how far that can be known, and what is to be done; nothing where that is nothing.
    private static func lines(_ back: BroughtBack, _ words: Words) -> [String] {
        guard !back.isEmpty else { return [] }
        var lines: [String] = []
        if back.erased > 0 || back.parts > 0 { lines.append(words.restoreErased(persons: back.erased, parts: back.parts)) }
        let shown = { (ids: [PersonID]) in ids.prefix(20).map(\.text).joined(separator: ", ") + (ids.count > 20 ? " …" : "") }
        if !back.persons.isEmpty {
            lines.append(
                words.restoreBrings(back.persons.count, shown(back.persons), isSure: back.isLogWhole && back.persons.count <= back.erased))
        } else if back.erased > 0 {
            lines.append(words.restoreBringsNobody)
        }
        if !back.backgrounds.isEmpty { lines.append(words.restoreBackgrounds(back.backgrounds.count, shown(back.backgrounds))) }
        if !back.isLogWhole { lines.append(words.restoreLogShort) }
        return lines + [words.restoreThen]
    }

    private static func json(_ back: BroughtBack) -> JSONObject {
        [
            "erased": .integer(back.erased), "parts": .integer(back.parts), "logReachesBack": .bool(back.isLogWhole),
            "persons": .array(back.persons.map { .string($0.text) }), "backgrounds": .array(back.backgrounds.map { .string($0.text) }),
        ]
    }

    /// The file itself, or what stands in it where it is encrypted.
    private static func source(_ file: String, _ arguments: Arguments, _ context: CommandContext) throws -> RestoreSource {
        guard Cipher.isEncrypted(file) else { return .file(file) }
        let cipher = try Cipher()
        let phrase = try Passphrase.known(arguments.value("--passphrase-file"), file, context.words)
        return .bytes(try cipher.read(file, phrase), named: file)
    }
}
