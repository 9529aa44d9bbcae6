import MeetCore

/// `meet print badges`: name badges to be cut out.
enum PrintBadgesCommand: Command {
    static let syntax = PrintRun.syntax("print badges") { $0.helpPrintBadges }

    static let deeds: [Deed] = [.print]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PrintRun([.badges], arguments, context, syntax).run()
    }
}
