import MeetCore

/// `meet exclude`: keeps a person out of a cohort.
enum ExcludeCommand: Command {
    static let syntax = CommandSyntax("exclude", operands: ["PERSON"], options: PersonCommand.options) { $0.helpExclude }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PersonCommand.run(arguments, context, syntax) { store, person, cohort in
            try store.perform(.exclude(person, cohort), at: context.now, who: context.who) { changes in
                try changes.setExclusion(person, from: cohort, true)
            }
        }
    }
}
