import MeetCore

/// `meet print door`: names and boxes to tick, in large type.
enum PrintDoorCommand: Command {
    static let syntax = PrintRun.syntax("print door") { $0.helpPrintDoor }

    static let deeds: [Deed] = [.print]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PrintRun([.door], arguments, context, syntax).run()
    }
}
