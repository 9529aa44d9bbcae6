import MeetCore

/// `meet remove person`: takes a person out, with seat, tables and marks; an undo brings all back.
enum RemovePersonCommand: Command {
    static let syntax = CommandSyntax("remove person", operands: ["PERSON"], options: [CommandOption("--dry-run") { $0.optionDryRun }]) {
        $0.helpRemovePerson
    }

    static let deeds: [Deed] = [.removePerson]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let person = try NamedPersons(store).find(arguments.operands[0])
        let programme = try store.loadProgramme()
        // Of the moment in which it is done: what was told of somebody who meanwhile got a seat would be wrong.
        var cohort: CohortID?
        if isDry {
            cohort = try store.loadArrangement().composition.cohortOfPerson[person.id]
        } else {
            try store.perform(.removePerson(person.id), at: context.now, who: context.who) { changes in
                guard try changes.person(person.id) == person else { throw StoreError.outdated(name: person.shownName) }
                cohort = try store.loadArrangement().composition.cohortOfPerson[person.id]
                _ = try changes.remove(person.id)
            }
        }
        if isDry { context.output.say(context.words.nothingKept) }
        context.output.say(
            context.words.personRemoved(person.shownName, cohort: cohort.map { programme.name(of: $0) }))
        if context.isJSON {
            try context.output.result([
                "person": .string(person.id.text), "cohort": cohort.map { .string($0.text) } ?? .null, "removed": .bool(!isDry),
            ])
        }
        return .done
    }
}
