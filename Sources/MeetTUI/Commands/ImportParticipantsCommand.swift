import MeetCore

/// `meet import participants`: new and changed applicants from a CSV file.
enum ImportParticipantsCommand: Command {
    static let syntax = CommandSyntax("import participants", operands: ["F.csv"], options: ImportRun.options) { $0.helpImportParticipants }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: arguments.has("--dry-run"))
        defer { store.close() }
        let run = try ImportRun(arguments, context)
        return try run.untilCurrent { bytes, isLast in
            // Before the people, so that it is never that of a later revision.
            let revision = try store.revision()
            let known = try store.loadPeople()
            let reader = ParticipantsCSV(programme: try store.loadProgramme(), today: context.today)
            var plan = try reader.plan(ImportSource(name: arguments.operands[0], bytes()), known: known)
            if let fault = plan.fault { throw fault }
            plan.revision = revision
            return try run.finish(plan.result, people: true) { [plan] records in
                try store.perform(.importParticipants(count: records.count), at: context.now, who: context.who) { changes in
                    // Very many people are not read while all others wait to write: it is all done anew, but for the last time.
                    if changes.base != revision, known.count > Self.fewPeople, !isLast { throw ImportOutdated() }
                    // Within the change, so that nobody can write between.
                    guard
                        try plan.holds(at: changes.base, people: changes.people, programme: changes.programme, today: context.today)
                    else { throw ImportOutdated() }
                    try changes.enter(records)
                }
            }
        }
    }

    /// So many people are read in a moment.
    private static let fewPeople = 5000
}
