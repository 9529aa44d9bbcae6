import MeetCore

/// `meet log`: who did what and when, without values.
enum LogCommand: Command {
    static let syntax = CommandSyntax(
        "log",
        options: [
            CommandOption("--person", .value(.person)) { $0.optionLogPerson }, CommandOption("--since", .value(.date)) { $0.optionSince },
        ]
    ) { $0.helpLog }

    static let deeds: [Deed] = [.readChanges, .readHistory]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let words = context.words
        let since = try arguments.date("--since", words)
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let programme = try store.loadProgramme()
        let moments = MomentText(zone: programme.timeZone)
        var changes = try store.history(limit: .max)
        if let name = arguments.value("--person") {
            let person = try NamedPersons(store).find(name)
            // What concerned many at once and moved the person's seat is the person's too.
            let moves = try store.seatMoves(of: person.id).map(\.change)
            changes = (try store.history(of: person.id, limit: .max) + moves).sorted { $0.number > $1.number }
        }
        if let since { changes.removeAll { moments.parts($0.at).day < since } }
        func text(_ change: ChangeRecord) -> String {
            change.kind.text(words, cohort: { id in programme.name(of: id) })
        }
        if context.isJSON {
            try context.output.result(["changes": .array(changes.map { .object(json($0, text($0))) })])
            return .done
        }
        guard !changes.isEmpty else {
            try context.output.result(words.logEmpty + "\n")
            return .done
        }
        let rows = changes.map { change in
            let isUndone = change.state == .undone || change.state == .dropped
            return [moments.minute(change.at), change.who, text(change), isUndone ? words.drawUndone : ""]
        }
        let columns: [SheetTable.Column] = [
            .init(words.timeColumn), .init(words.whoColumn), .init(Phrase(words.logWhat), .prose), .init(words.logState),
        ]
        let sheet = Sheet(title: words.logTitle, subtitle: programme.name, blocks: [.table(SheetTable(columns: columns, rows: rows))])
        try context.output.result(context.text(sheet))
        return .done
    }

    private static func json(_ change: ChangeRecord, _ text: String) -> JSONObject {
        [
            "number": .integer(change.number), "at": .string(change.at.description), "by": .string(change.who),
            "kind": .string(change.kind.code), "about": .array(change.kind.details.map(JSONValue.string)), "what": .string(text),
            "state": .string(change.state.rawValue), "turnedAt": change.turnedAt.map { .string($0.description) } ?? .null,
            "turnedBy": change.turnedBy.map { .string($0) } ?? .null,
        ]
    }
}
