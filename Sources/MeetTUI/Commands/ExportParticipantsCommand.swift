import MeetCore

/// `meet export participants`: all persons as a CSV file that can be imported again.
enum ExportParticipantsCommand: Command {
    static let syntax = CommandSyntax("export participants", options: [CommandOption("--output", .value(.file)) { $0.optionOutput }]) {
        $0.helpExportParticipants
    }

    static let deeds: [Deed] = []

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let text = ParticipantsCSV(programme: try store.loadProgramme(), today: context.today).text(of: try store.loadPeople())
        try context.output.result(text, to: arguments.value("--output"), keeping: [context.database])
        context.note(.participants)
        return .done
    }
}
