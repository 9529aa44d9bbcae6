import MeetCore

/// `meet print tables`: who sits at which table of a session.
enum PrintTablesCommand: Command {
    static let syntax = PrintRun.syntax("print tables") { $0.helpPrintTables }

    static let deeds: [Deed] = [.print]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PrintRun([.tables], arguments, context, syntax).run()
    }
}
