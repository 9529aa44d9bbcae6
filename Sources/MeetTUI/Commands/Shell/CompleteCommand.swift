import MeetCore

/// `meet complete -- WORDS…`: what can come next; the completions of the shells call it.
///
/// It reads the database without leaving a trace and never complains: at the key Tab nobody wants to read a sentence.
enum CompleteCommand: Command {
    static let syntax = CommandSyntax("complete", operands: ["[WORD]…"], isHidden: true) { $0.helpComplete }

    static let deeds: [Deed] = []

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let line = arguments.operands
        let path = line.indices.dropLast().last { line[$0] == "--db" }.map { line[$0 + 1] } ?? context.database
        let query = CompletionQuery(context.words) { kind in
            guard let store = try? Store.open(path: path, readOnly: true, backups: context.backups, at: context.now) else { return [] }
            defer { store.close() }
            switch kind {
            case .cohort: return ((try? store.loadProgramme().cohorts) ?? []).map { .init(text: $0.id.text, help: CleanText.line($0.name)) }
            case .venue: return ((try? store.loadVenues()) ?? []).map { .init(text: $0.id.text, help: CleanText.line($0.name)) }
            default: return []
            }
        }
        try context.output.result(query.answer(line).text)
        return .done
    }
}
