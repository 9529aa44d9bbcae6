import MeetCore

/// What the imports have in common: whether anything is stored, the file of rejected rows, and what is said at the end.
struct ImportRun {
    /// The options of every import.
    static let options = [
        CommandOption("--dry-run") { $0.optionDryRun },
        CommandOption("--partial") { $0.optionPartial },
        CommandOption("--rejects", .value(.file)) { $0.optionRejects },
    ]

    private let isDry: Bool
    private let isPartial: Bool
    private let rejects: String?
    /// The file that is imported.
    private let input: String
    private let context: CommandContext

    init(_ arguments: Arguments, _ context: CommandContext) throws {
        isDry = arguments.has("--dry-run")
        isPartial = arguments.has("--partial")
        rejects = arguments.value("--rejects")
        input = arguments.operands.first ?? ""
        self.context = context
    }

    /// Reads what is known and imports a file into it; where another program wrote between the reading and the writing, it is done anew.
    ///
    /// - Parameter work: the import of the bytes of the file, of which `ImportOutdated` says that it was overtaken. It asks for the bytes
    ///   after it has read what is known; they are read once, since standard input comes once. It is told when it is tried for the last time.
    func untilCurrent(_ work: (_ bytes: () throws -> [UInt8], _ isLast: Bool) throws -> ExitCode) throws -> ExitCode {
        var read: [UInt8]?
        func bytes() throws -> [UInt8] {
            if let read { return read }
            let bytes = try InputFile.read(input, as: .table)
            read = bytes
            return bytes
        }
        for _ in 1..<Self.mostTries {
            do { return try work(bytes, false) } catch is ImportOutdated {}
        }
        return try work(bytes, true)
    }

    /// Others who write this often between reading and writing leave no time for an import.
    private static let mostTries = 5

    /// Stores what is to be stored, and reports.
    ///
    /// - Parameters:
    ///   - rows: what would become of each row, told as JSON; nil for nothing of it.
    ///   - doubts: the new persons who are perhaps there already.
    ///
    /// By default nothing is stored when any row is bad; with `--partial` the good rows are, and the exit code still says that some were not.
    func finish<Record>(
        _ result: ImportResult<Record>, people: Bool, rows: ImportRows? = nil, doubts: [LikelySame] = [], store: ([Record]) throws -> Void
    ) throws -> ExitCode {
        let hasBadRows = !result.rejectedRows.isEmpty
        // The rejected rows are kept before anything is stored: else a full disk would lose them.
        if let rejects, hasBadRows, !isDry {
            try context.output.result(result.rejects(context.words), to: rejects, keeping: [input, context.database])
        }
        let records = result.created + result.updated
        let stores = !isDry && (!hasBadRows || isPartial)
        if stores, !records.isEmpty { try store(records) }
        let words = context.words
        for note in result.notes { context.output.say(note.sentence(words)) }
        say(doubts, isStored: stores)
        if !result.ignoredColumns.isEmpty { context.output.say(words.ignoredColumns(result.ignoredColumns)) }
        for problem in result.rejected { context.output.say(problem.sentence(words)) }
        let created = stores || isDry ? result.created.count : 0
        let updated = stores || isDry ? result.updated.count : 0
        if context.isJSON {
            var object = Self.json(result, created: created, updated: updated, words)
            rows?.add(to: &object)
            try context.output.result(object)
        } else if hasBadRows, !stores {
            context.output.say(words.nothingImported(result.rejectedRows.count))
        } else {
            context.output.say(
                words.imported(created: created, updated: updated, unchanged: result.unchanged, people: people, isDry: isDry))
            if hasBadRows { context.output.say(words.rowsRejected(result.rejectedRows.count)) }
        }
        return hasBadRows ? .badData : .done
    }

    /// Names the new persons who are perhaps there already, each with its line, by which a command says whether it is so.
    private func say(_ doubts: [LikelySame], isStored: Bool) {
        guard let first = doubts.first else { return }
        let words = context.words
        for doubt in doubts.prefix(Self.mostDoubts) {
            let other: String
            if case .row(let line) = doubt.choice {
                other = words.lineOf(line)
            } else {
                other = "\(doubt.other.id.text) \(doubt.other.shownName)"
            }
            let signs = doubt.signs.map { words.sign($0.rawValue) }
            context.output.say(words.likelySame(line: doubt.line, doubt.person.shownName, other, signs: signs))
        }
        if doubts.count > Self.mostDoubts { context.output.say(words.likelyMore(doubts.count - Self.mostDoubts)) }
        context.output.say(words.likelyAdvice(line: first.line, isStored: isStored))
    }

    /// So many are named; of more the screen tells better.
    private static let mostDoubts = 20

    private static func json<Record>(_ result: ImportResult<Record>, created: Int, updated: Int, _ words: Words) -> JSONObject {
        let rejected = result.rejected.map { problem in
            JSONValue.object([
                "line": .integer(problem.line), "column": .string(problem.column), "value": .string(problem.value),
                "reason": .string(problem.sentence(words)),
            ])
        }
        return [
            "created": .integer(created), "updated": .integer(updated), "unchanged": .integer(result.unchanged),
            "rejected": .array(rejected), "ignored": .array(result.ignoredColumns.map(JSONValue.string)),
        ]
    }
}
