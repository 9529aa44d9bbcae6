import Foundation
import MeetCore

/// `meet backup`: a whole, checked copy, to a file or among the backups that are kept.
enum BackupCommand: Command {
    static let syntax = CommandSyntax(
        "backup", operands: ["[FILE]"],
        options: [
            CommandOption("--list") { $0.optionBackupList }, CommandOption("--prune") { $0.optionBackupPrune },
            CommandOption("--encrypt") { $0.optionEncrypt }, CommandOption("--passphrase-file", .value(.file)) { $0.optionPassphraseFile },
        ]
    ) { $0.helpBackup }

    static let deeds: [Deed] = [.backUp]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let file = arguments.operands.first
        let given = ["--list", "--prune", "--encrypt"].filter { arguments.has($0) }
        guard given.count < 2 else { throw UsageError.onlyOneOf(given, command: "backup") }
        if arguments.has("--list") { return try list(context) }
        // The folder of backups lies beside the database, where `--readonly` changes nothing.
        guard file != nil || !context.isReadOnly else { throw StoreError.readOnly }
        if arguments.has("--encrypt") {
            guard let file else { throw UsageError.missingOperand("FILE", command: "backup --encrypt") }
            return try encrypt(to: file, arguments, context)
        }
        if let file {
            guard !arguments.has("--prune") else { throw UsageError.onlyOneOf(["FILE", "--prune"], command: "backup") }
            let path = place(file, context)
            return try report(MadeBackup(path: path, contents: Backups.copy(context.database, to: path)), context)
        }
        let made = try context.backups.make(.asked, at: context.now)
        guard arguments.has("--prune") else { return try report(made, context) }
        let earlier = try context.backups.list().filter { $0.path != made.path }
        for backup in earlier { try context.backups.remove(backup) }
        return try report(made, context, pruned: earlier.count)
    }

    /// The file that is meant: in a folder, also one that is to be made, one that is named by the date.
    private static func place(_ file: String, _ context: CommandContext, ending: String = "") -> String {
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
        guard isThere ? isFolder.boolValue : file.hasSuffix("/") else { return file }
        return (file.hasSuffix("/") ? file : file + "/") + context.backups.fileName(at: context.now) + ending
    }

    private static func encrypt(to file: String, _ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let path = place(file, context, ending: ".gpg")
        guard access(path, F_OK) != 0 else { throw StoreError.exists(path: path) }
        let cipher = try Cipher()
        let phrase = try Passphrase.new(arguments.value("--passphrase-file"), context.words)
        let (bytes, contents) = try Backups.bytes(context.database)
        try Backups.makeFolder(for: path)
        try cipher.write(bytes, phrase, to: path)
        return try report(MadeBackup(path: path, contents: contents), context, isEncrypted: true)
    }

    private static func report(
        _ made: MadeBackup, _ context: CommandContext, pruned: Int? = nil, isEncrypted: Bool = false
    ) throws -> ExitCode {
        let (words, contents) = (context.words, made.contents)
        if context.isJSON {
            var object = JSONObject(contents)
            object["path"] = .string(made.path)
            object["encrypted"] = .bool(isEncrypted)
            if let pruned { object["pruned"] = .integer(pruned) }
            try context.output.result(object)
        } else {
            context.output.say(words.madeBackup(made.path, words.backupContents(contents.people, contents.cohorts)))
            if let pruned { context.output.say(words.prunedBackups(pruned)) }
        }
        return .done
    }

    private static func list(_ context: CommandContext) throws -> ExitCode {
        let kept = try context.backups.list()
        if context.isJSON {
            let rows = kept.map { backup in
                JSONValue.object([
                    "path": .string(backup.path), "made": .string(backup.made.description), "reason": .string(backup.reason.code),
                    "bytes": .integer(backup.bytes),
                ])
            }
            try context.output.result(["folder": .string(context.backups.folder), "backups": .array(rows)])
            return .done
        }
        guard !kept.isEmpty else {
            context.output.say(context.words.noBackups(context.backups.folder))
            return .done
        }
        let moments = context.moments
        let lines = kept.map { backup in
            "\(moments.minute(backup.made))  \(context.words.backupReason(backup.reason.code))\n    \(backup.path)\n"
        }
        try context.output.result(lines.joined())
        return .done
    }
}

extension JSONObject {
    /// What a database holds, for those who read results by a program.
    init(_ contents: StoreContents) {
        self = [
            "programme": .string(contents.programme), "people": .integer(contents.people), "cohorts": .integer(contents.cohorts),
            "lastChange": contents.lastChange.map { .string($0.description) } ?? .null,
        ]
    }
}
