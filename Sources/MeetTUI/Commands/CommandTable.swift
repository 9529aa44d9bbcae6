/// All commands, in the order of the help.
enum CommandTable {
    // One a line, so that two who add one do not meet.
    static let commands: [any Command.Type] = [
        InitCommand.self,
        ImportParticipantsCommand.self,
        ImportVenuesCommand.self,
        ImportBusyCommand.self,
        ComposeCommand.self,
        PinCommand.self,
        UnpinCommand.self,
        ExcludeCommand.self,
        IncludeCommand.self,
        SessionsCommand.self,
        MoveCommand.self,
        SeatCommand.self,
        MarkCommand.self,
        BookCommand.self,
        CheckCommand.self,
        AdviseCommand.self,
        DrawsCommand.self,
        StatsCommand.self,
        LogCommand.self,
        PrintAttendanceCommand.self,
        PrintTablesCommand.self,
        PrintDoorCommand.self,
        PrintCoordinatorCommand.self,
        PrintMatrixCommand.self,
        PrintBadgesCommand.self,
        PrintListsCommand.self,
        PrintLetterCommand.self,
        PrintEncountersCommand.self,
        ExportParticipantsCommand.self,
        ExportPersonCommand.self,
        ExportProgrammeCommand.self,
        ExportCompositionCommand.self,
        ExportCalendarCommand.self,
        ExportReportCommand.self,
        ExportMailingCommand.self,
        BackupCommand.self,
        RestoreCommand.self,
        ErasePersonCommand.self,
        EraseUndoCommand.self,
        EraseDueCommand.self,
        ManualCommand.self,
        CompletionsCommand.self,
        CompleteCommand.self,
    ]

    /// Those that the help shows.
    static var shown: [any Command.Type] { commands.filter { !$0.syntax.isHidden } }

    /// The command that the first arguments name, and what belongs to it; nil where they name none.
    ///
    /// The options that go with all commands may stand before the command too.
    static func find(_ arguments: [String]) -> (command: any Command.Type, rest: [String])? {
        let count = leadingOptions(arguments)
        let rest = arguments.dropFirst(count)
        for command in commands where rest.starts(with: command.syntax.words) {
            return (command, Array(arguments[..<count] + rest.dropFirst(command.syntax.words.count)))
        }
        return nil
    }

    /// The commands that begin with the first of some words, and with all of them where there are such.
    static func commands(beginning words: [String]) -> [any Command.Type] {
        let commands = shown
        let all = commands.filter { $0.syntax.words.starts(with: words) }
        return all.isEmpty ? commands.filter { $0.syntax.words.first == words.first } : all
    }

    /// How many of the first arguments are options that go with all commands, and their values.
    static func leadingOptions(_ arguments: [String]) -> Int {
        var count = 0
        while count < arguments.count, let option = CommandOption.common.first(where: { arguments[count].isOption($0.name) }) {
            if case .flag = option.kind { count += 1 } else { count += arguments[count] == option.name ? 2 : 1 }
        }
        return min(count, arguments.count)
    }
}

extension String {
    /// Whether an argument is an option, alone or with its value: `--db`, `--db=F`.
    fileprivate func isOption(_ name: String) -> Bool { self == name || hasPrefix(name + "=") }
}
