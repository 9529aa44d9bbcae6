import MeetCore

/// `meet import participants`: new and changed applicants from a CSV file.
enum ImportParticipantsCommand: Command {
    static let syntax = CommandSyntax("import participants", operands: ["F.csv"], options: ImportRun.options) { $0.helpImportParticipants }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: arguments.has("--dry-run"))
        defer { store.close() }
        let known = try store.loadPeople()
        let reader = ParticipantsCSV(programme: try store.loadProgramme(), today: context.today)
        let file = arguments.operands[0]
        let plan = try reader.plan(ImportSource(name: file, context.output.read(file)), known: known)
        if let fault = plan.fault { throw fault }
        return try ImportRun(arguments, context).finish(plan.result, people: true) { records in
            try store.perform(.importParticipants(count: records.count), at: context.now, who: context.who) { try $0.enter(records) }
        }
    }
}
