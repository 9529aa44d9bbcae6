import MeetCore

/// `meet include`: no longer keeps a person out of a cohort.
enum IncludeCommand: Command {
    static let syntax = CommandSyntax("include", operands: ["PERSON"], options: PersonCommand.options) { $0.helpInclude }

    static let deeds: [Deed] = [.include]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PersonCommand.run(arguments, context, syntax) { about in
            about.isExcluded ? .include(about.person.id, about.cohort.id) : nil
        } change: { changes, person, cohort in
            try changes.setExclusion(person, from: cohort, false)
        }
    }
}
