/// All commands, in the order of the help.
enum CommandTable {
    static let commands: [any Command.Type] = [
        InitCommand.self, ImportParticipantsCommand.self, ImportVenuesCommand.self, ComposeCommand.self, PinCommand.self, UnpinCommand.self,
        ExcludeCommand.self, IncludeCommand.self, CheckCommand.self, StatsCommand.self, PrintAttendanceCommand.self,
        ExportParticipantsCommand.self, ExportProgrammeCommand.self, ExportCompositionCommand.self,
    ]

    /// The command that the first arguments name, and what follows; nil where they name none.
    static func find(_ arguments: [String]) -> (command: any Command.Type, rest: [String])? {
        for command in commands where arguments.starts(with: command.syntax.words) {
            return (command, Array(arguments.dropFirst(command.syntax.words.count)))
        }
        return nil
    }
}
