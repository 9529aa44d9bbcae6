import MeetCore

/// `meet import participants`: new and changed applicants from a CSV file.
enum ImportParticipantsCommand: Command {
    static let syntax = CommandSyntax("import participants", operands: ["F.csv"], options: ImportRun.options) { $0.helpImportParticipants }

    static let deeds: [Deed] = [.importPeople]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: arguments.has("--dry-run"))
        defer { store.close() }
        let run = try ImportRun(arguments, context)
        return try run.untilCurrent { bytes in
            let known = try store.loadPeople()
            let reader = ParticipantsCSV(programme: try store.loadProgramme(), today: context.today)
            let plan = try reader.plan(ImportSource(name: arguments.operands[0], bytes()), known: known)
            if let fault = plan.fault { throw fault }
            return try run.finish(plan.result, people: true) { records in
                try store.perform(.importParticipants(count: records.count), at: context.now, who: context.who) { changes in
                    // Within the change, so that nobody can write between.
                    guard try plan.holds(for: changes.people(), in: changes.programme(), today: context.today) else {
                        throw ImportOutdated()
                    }
                    try changes.enter(records)
                }
            }
        }
    }
}
