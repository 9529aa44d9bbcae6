import MeetCore

/// `meet pin`: keeps a person in a cohort.
enum PinCommand: Command {
    static let syntax = CommandSyntax("pin", operands: ["PERSON"], options: PersonCommand.options) { $0.helpPin }

    static let deeds: [Deed] = [.pin]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try PersonCommand.run(arguments, context, syntax) { about in
            guard !about.isExcluded else {
                throw PersonError.isExcluded(person: about.person.id, name: about.person.shownName, cohort: about.cohort)
            }
            return about.isPinned ? nil : .pin(about.person.id, about.cohort.id)
        } change: { changes, person, cohort in
            try changes.setPin(person, in: cohort)
        }
    }
}
