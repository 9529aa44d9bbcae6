import MeetCore

/// `meet unpin`: no longer keeps a person in a cohort.
enum UnpinCommand: Command {
    static let syntax = CommandSyntax("unpin", operands: ["PERSON"], options: PersonCommand.options) { $0.helpUnpin }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PersonCommand.run(arguments, context, syntax) { store, person, cohort in
            // A pin in another cohort is none of this one's.
            guard try store.load().pins.pinned[person] == cohort else { return }
            try store.perform(.unpin(person), at: context.now, who: context.who) { changes in
                try changes.setPin(person, in: nil)
            }
        }
    }
}
