import MeetCore

/// `meet unpin`: no longer keeps a person in a cohort.
enum UnpinCommand: Command {
    static let syntax = CommandSyntax("unpin", operands: ["PERSON"], options: PersonCommand.options) { $0.helpUnpin }

    static let deeds: [Deed] = [.unpin]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PersonCommand.run(arguments, context, syntax) { about in
            // A pin in another cohort is none of this one's.
            about.isPinned ? .unpin(about.person.id) : nil
        } change: { changes, person, _ in
            try changes.setPin(person, in: nil)
        }
    }
}
