import MeetCore

/// `meet print coordinator`: telephone, needs and notes, not for the wall.
enum PrintCoordinatorCommand: Command {
    static let syntax = PrintRun.syntax("print coordinator") { $0.helpPrintCoordinator }

    static let deeds: [Deed] = [.print]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PrintRun([.coordinator], arguments, context, syntax).run()
    }
}
