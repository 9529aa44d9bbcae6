import MeetCore

/// `meet print attendance`: the sign-in sheet of a session.
enum PrintAttendanceCommand: Command {
    static let syntax = PrintRun.syntax("print attendance") { $0.helpPrintAttendance }

    static let deeds: [Deed] = [.print]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PrintRun([.attendance], arguments, context, syntax).run()
    }
}
