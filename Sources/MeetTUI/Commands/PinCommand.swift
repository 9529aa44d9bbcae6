import MeetCore

/// `meet pin`: keeps a person in a cohort.
enum PinCommand: Command {
    static let syntax = CommandSyntax("pin", operands: ["PERSON"], options: PersonCommand.options) { $0.helpPin }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PersonCommand.run(arguments, context, syntax) { store, person, cohort in
            try store.perform(.pin(person, cohort), at: context.now, who: context.who) { changes in
                try changes.setPin(person, in: cohort)
            }
        }
    }
}
