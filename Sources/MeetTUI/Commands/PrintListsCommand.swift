import MeetCore

/// `meet print lists`: all that is on paper at a session, sheet after sheet: the sign-in sheet, the door list, the coordinator's list, and the
/// tables where they are planned.
enum PrintListsCommand: Command {
    static let syntax = PrintRun.syntax("print lists") { $0.helpPrintLists }

    static let deeds: [Deed] = [.print]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PrintRun([.attendance, .door, .coordinator, .tables], arguments, context, syntax).run()
    }
}
