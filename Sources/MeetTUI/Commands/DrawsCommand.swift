import MeetCore

/// `meet draws`: lists the draws; with a number, draws that one again and says whether the same comes out.
enum DrawsCommand: Command {
    static let syntax = CommandSyntax(
        "draws", operands: ["[N]"],
        options: [CommandOption("--person", .value(.person)) { $0.optionDrawPerson }]
    ) { $0.helpDraws }

    static let deeds: [Deed] = []

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        guard let text = arguments.operands.first else {
            guard !arguments.has("--person") else { throw UsageError.missingOperand("N", command: syntax.name) }
            let shown = try store.draws().compactMap { try store.draw($0.number) }.map { ShownDraw($0, term) }
            try context.output.result(
                context.isJSON
                    ? JSONText.pretty(.object(["draws": .array(shown.map { .object(DrawJSON.summary($0)) })]))
                    : context.text(DrawSheet.list(shown, term, words: context.words)))
            return .done
        }
        guard let number = Int(text), let record = try store.draw(number) else { throw UsageError.unknownDraw(text) }
        let shown = ShownDraw(record, term)
        var only: PersonID?
        if let name = arguments.value("--person") { only = try NamedPersons(store).find(name).id }
        try context.output.result(
            context.isJSON
                ? JSONText.pretty(.object(DrawJSON.object(shown, only: only)))
                : context.text(DrawSheet.sheet(shown, term, only: only, words: context.words)))
        return shown.again?.differing.isEmpty == false ? .broken : .done
    }
}
