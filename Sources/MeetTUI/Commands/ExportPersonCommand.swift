import MeetCore

/// `meet export person`: all about one person, for who asks to see it or to take it along.
enum ExportPersonCommand: Command {
    static let syntax = CommandSyntax(
        "export person", operands: ["PERSON"], options: [CommandOption("--output", .value(.file)) { $0.optionOutput }]
    ) { $0.helpExportPerson }

    static let deeds: [Deed] = [.extractPerson]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let name = arguments.operands[0]
        let person = try NamedPersons(store).find(name, by: .own)
        guard let record = try PersonRecord(of: person.id, in: store, made: context.now) else { throw UsageError.unknownPerson(name) }
        let text =
            context.isJSON
            ? JSONText.pretty(.object(record.json(context.words)))
            : context.text(PersonSheet(record, words: context.words).sheet)
        try context.output.result(text, to: arguments.value("--output"), keeping: [context.database])
        context.note(.extract, of: person.id)
        return .done
    }
}
