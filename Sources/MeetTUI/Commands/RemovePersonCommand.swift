import MeetCore

/// `meet remove person`: takes a person out, with seat, tables and marks; an undo brings all back.
enum RemovePersonCommand: Command {
    static let syntax = CommandSyntax("remove person", operands: ["PERSON"], options: [CommandOption("--dry-run") { $0.optionDryRun }]) {
        $0.helpRemovePerson
    }

    static let deeds: [Deed] = [.removePerson]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.open(readOnly: isDry)
        defer { store.close() }
        guard isDry || !store.isReadOnly else { throw StoreError.readOnly }
        let person = try NamedPersons(store).find(arguments.operands[0])
        let programme = try store.loadProgramme()
        let cohort = try store.loadArrangement().composition.cohortOfPerson[person.id]
        if !isDry {
            _ = try store.perform(.removePerson(person.id), at: context.now, who: context.who) { try $0.remove(person.id) }
        }
        if isDry { context.output.say(context.words.nothingKept) }
        context.output.say(
            context.words.personRemoved(person.shownName, cohort: cohort.map { programme.cohort($0)?.name ?? $0.text }))
        if context.isJSON {
            try context.output.result([
                "person": .string(person.id.text), "cohort": cohort.map { .string($0.text) } ?? .null, "removed": .bool(!isDry),
            ])
        }
        return .done
    }
}
