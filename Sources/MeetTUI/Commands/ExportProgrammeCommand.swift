import MeetCore

/// `meet export programme`: the programme as a programme.json.
enum ExportProgrammeCommand: Command {
    static let syntax = CommandSyntax("export programme", options: [CommandOption("--output", .value(.file)) { $0.optionOutput }]) {
        $0.helpExportProgramme
    }

    static let deeds: [Deed] = []

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: true)
        defer { store.close() }
        try context.output.result(
            ProgrammeJSON.text(of: store.loadProgramme()), to: arguments.value("--output"), keeping: [context.database])
        return .done
    }
}
