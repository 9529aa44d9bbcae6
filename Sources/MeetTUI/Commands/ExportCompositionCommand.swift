import MeetCore

/// `meet export composition`: who sits where, as `meet compose --json` gives it.
enum ExportCompositionCommand: Command {
    static let syntax = CommandSyntax("export composition", options: [CommandOption("--output", .value(.file)) { $0.optionOutput }]) {
        $0.helpExportComposition
    }

    static let deeds: [Deed] = []

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let object: JSONObject = [
            "score": CompositionJSON.score(term.working.score), "cohorts": CompositionJSON.cohorts(term.data.composition, term),
            "waiting": .array(term.working.waiting.map { .string($0.text) }),
        ]
        try context.output.result(JSONText.pretty(.object(object)), to: arguments.value("--output"), keeping: [context.database])
        context.note(.composition)
        return .done
    }
}
