import MeetCore

/// `meet import participants`: new and changed applicants from a CSV file.
enum ImportParticipantsCommand: Command {
    static let syntax = CommandSyntax("import participants", operands: ["F.csv"], options: ImportRun.options) { $0.helpImportParticipants }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: arguments.has("--dry-run"))
        defer { store.close() }
        let known = try store.loadPeople()
        let reader = ParticipantsCSV(programme: try store.loadProgramme(), today: context.today)
        let result = try reader.read(context.output.read(arguments.operands[0]), known: known)
        return try ImportRun(arguments, context).finish(result, people: true) { records in
            try store.perform(.importParticipants(count: records.count), at: context.now, who: context.who) { changes in
                for person in records { try changes.put(person) }
            }
            // Who takes back consent wants the background gone, also from what could be undone.
            let consented = Set(known.filter { $0.consent.isGiven && !$0.values.isEmpty }.map(\.id))
            if records.contains(where: { !$0.consent.isGiven && consented.contains($0.id) }) {
                try store.forgetHistory(at: context.now, who: context.who)
            }
        }
    }
}
