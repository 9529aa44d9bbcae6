import MeetCore

/// `meet exclude`: keeps a person out of a cohort.
enum ExcludeCommand: Command {
    static let syntax = CommandSyntax("exclude", operands: ["PERSON"], options: PersonCommand.options) { $0.helpExclude }

    static let deeds: [Deed] = [.exclude]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PersonCommand.run(arguments, context, syntax) { about in
            guard !about.isPinned else {
                throw PersonError.isPinned(person: about.person.id, name: about.person.shownName, cohort: about.cohort)
            }
            return about.isExcluded ? nil : .exclude(about.person.id, about.cohort.id)
        } change: { changes, person, cohort in
            try changes.setExclusion(person, from: cohort, true)
        }
    }
}
