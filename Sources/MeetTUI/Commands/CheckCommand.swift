import MeetCore

/// `meet check`: lists all trouble, and ends with 3 where there is any.
enum CheckCommand: Command {
    static let syntax = CommandSyntax("check", options: [CommandOption("--rules") { $0.optionRules }]) { $0.helpCheck }

    static let deeds: [Deed] = [.checkRules]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let words = context.words
        let closed = term.data.closedCohorts(dates: term.dates, today: context.today)
        if arguments.has("--rules") {
            let report = RulesCheckReport(term.working, term, closed: closed, words)
            if context.isJSON {
                try context.output.result(report.json)
            } else {
                try context.output.result(report.lines.map { $0 + "\n" }.joined())
            }
            return report.isGood ? .done : .broken
        }
        let broken = term.working.brokenRules.filter { !closed.contains($0.cohort) }
        let conflicts = term.working.conflicts(besides: closed)
        let sentences =
            conflicts.map { words.cannotBeMet($0.sentence(words, term.data.programme, name: term.name)) }
            + broken.map { $0.sentence(words, term.data.programme, name: term.name) }
            + term.data.programme.cohorts.flatMap { cohort in
                let dates = SessionDates(of: cohort, in: term.data.programme)
                let warnings = dates.warnings.map { words.dateTrouble(cohort.name, $0.sentence(words)) }
                return warnings + (dates.isComplete ? [] : [words.datesMissing(cohort.name, dates.dates.count)])
            }
            + Self.sessionTrouble(try store.busyTimes(), try store.sessionRecords(), term, context)
        if context.isJSON {
            var object: JSONObject = ["score": CompositionJSON.score(term.working.score)]
            CompositionJSON.addConflicts(conflicts, broken, to: &object, term, words)
            object["trouble"] = .array(sentences.map(JSONValue.string))
            try context.output.result(object)
        } else {
            try context.output.result(sentences.isEmpty ? words.noTrouble + "\n" : sentences.map { $0 + "\n" }.joined())
        }
        // It is no trouble of the programme: it changes neither the list nor how the command ends.
        if let days = try Self.daysSinceBackup(store, context) { context.output.say(words.oldBackup(days: days)) }
        return sentences.isEmpty ? .done : .broken
    }

    /// How old the last backup is, where that is long and there were changes since; nil also for who makes none.
    private static func daysSinceBackup(_ store: Store, _ context: CommandContext) throws -> Int? {
        guard let last = context.backups.latest(), let changed = try store.history(limit: 1).first?.at, changed > last else { return nil }
        let days = (context.now.seconds - last.seconds) / 86_400
        return days >= Self.oldBackup ? days : nil
    }

    /// So many days old a backup is old.
    private static let oldBackup = 7

    /// What is wrong with venues, leaders and needs of the sessions to come.
    private static func sessionTrouble(
        _ busy: [BusyTime], _ records: SessionRecords, _ term: LoadedTerm, _ context: CommandContext
    ) -> [String] {
        let programme = term.data.programme
        let names = BookingNames(context.words, programme, venues: term.data.venues)
        return SessionTrouble.all(
            term.data, sessions: SessionCalendar.sessions(of: programme), busy: busy, records: records, today: context.today
        ).map { trouble in
            trouble.sentence(
                context.words, names, leader: { id in programme.name(of: id) }, person: term.name)
        }
    }
}
