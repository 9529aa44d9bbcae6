import MeetCore

/// `meet import participants`: new and changed applicants from a CSV file.
enum ImportParticipantsCommand: Command {
    static let syntax = CommandSyntax(
        "import participants", operands: ["F.csv"],
        options: ImportRun.options + [
            CommandOption("--column", .values(.text)) { $0.optionColumn },
            CommandOption("--same", .values(.text)) { $0.optionSame },
            CommandOption("--other", .values(.number)) { $0.optionOther },
        ]
    ) { $0.helpImportParticipants }

    static let deeds: [Deed] = [.importPeople]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: arguments.has("--dry-run"))
        defer { store.close() }
        let run = try ImportRun(arguments, context)
        return try run.untilCurrent { bytes, isLast in
            // Before the people, so that it is never that of a later revision.
            let revision = try store.revision()
            let known = try store.loadPeople()
            let programme = try store.loadProgramme()
            let reader = ParticipantsCSV(programme: programme, today: context.today)
            let source = try ImportSource(name: arguments.operands[0], bytes())
            let mapping = try ColumnChoice.mapping(arguments.all("--column"), reader.guess(source.table.header), programme, reader)
            let progress = CommandProgress(context)
            defer { progress.end() }
            func plan(_ choices: [Int: ImportChoice]) throws -> ImportPlan {
                try reader.plan(
                    source, mapping: mapping, choices: choices, known: known,
                    watch: ImportWatch { done, all in
                        progress.tell(used: all > 0 ? Double(done) / Double(all) : 0)
                        return true
                    })
            }
            var made = try plan([:])
            if let fault = made.fault { throw NameColumnMissing(fault) ?? fault }
            let decision = try SameChoice(arguments, made)
            if !decision.choices.isEmpty { made = try plan(decision.choices) }
            made.revision = revision
            let plan = made
            progress.end()
            return try run.finish(
                decision.silenced(plan.result), people: true, rows: arguments.has("--dry-run") ? ImportRows(plan, known) : nil,
                doubts: decision.open(plan)
            ) { records in
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
