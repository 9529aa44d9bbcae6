import MeetCore

/// `meet print encounters`: who sits with whom over the sessions, as a grid.
enum PrintEncountersCommand: Command {
    static let syntax = PrintRun.syntax("print encounters") { $0.helpPrintEncounters }

    static let deeds: [Deed] = [.showEncounters, .print]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PrintRun([.encounters], arguments, context, syntax).run()
    }
}
