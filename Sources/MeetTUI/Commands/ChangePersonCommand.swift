import MeetCore

/// `meet change person`: changes what is known of a person; what no option names stays as it is.
enum ChangePersonCommand: Command {
    static let syntax = CommandSyntax(
        "change person", operands: ["PERSON"],
        options: [PersonOptions.name(isRequired: false)] + PersonOptions.options + [CommandOption("--dry-run") { $0.optionDryRun }]
    ) { $0.helpChangePerson }

    static let deeds: [Deed] = [.changePerson]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let programme = try store.loadProgramme()
        let persons = NamedPersons(store)
        let former = try persons.find(arguments.operands[0])
        let options = try PersonOptions(arguments, programme, persons, context)
        guard !options.columns.isEmpty else { throw UsageError.missingOption("--name, --phone …", command: syntax.name) }
        let person = try options.person(from: former)
        let changed = ParticipantColumn.all(programme.axes.map(\.id)).filter {
            PersonEntry.field($0, of: person) != PersonEntry.field($0, of: former)
        }
        if !isDry, person != former {
            try store.perform(.editPerson(person.id), at: context.now, who: context.who) { changes in
                guard try changes.person(person.id) == former else { throw StoreError.outdated(name: former.shownName) }
                try changes.enter([person])
            }
        }
        if isDry { context.output.say(context.words.nothingKept) }
        let words = context.words
        context.output.say(
            person == former
                ? words.isSoAlready : words.personChanged(person.shownName, changed.map { $0.name(programme, words).lowercased() }))
        if context.isJSON {
            try context.output.result([
                "person": .string(person.id.text), "changed": .array(changed.map { .string($0.key) }),
                "kept": .bool(!isDry && person != former),
            ])
        }
        return .done
    }
}
