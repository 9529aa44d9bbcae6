import MeetCore

/// `meet manual`: prints the manual page.
enum ManualCommand: Command {
    static let syntax = CommandSyntax("manual") { $0.helpManual }

    static let deeds: [Deed] = []

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try context.output.result(ManualPage.text(context.words))
        return .done
    }
}
