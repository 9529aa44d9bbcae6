import MeetCore

/// `meet print matrix`: who came to which session, with study hours.
enum PrintMatrixCommand: Command {
    static let syntax = PrintRun.syntax("print matrix") { $0.helpPrintMatrix }

    static let deeds: [Deed] = [.print]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PrintRun([.matrix], arguments, context, syntax).run()
    }
}
