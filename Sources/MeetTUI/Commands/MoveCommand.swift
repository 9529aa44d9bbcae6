import MeetCore

/// `meet move`: gives a session another day or time, alone or with all that follow; calls it off; or puts a skipped day back.
enum MoveCommand: Command {
    static let syntax = CommandSyntax(
        "move",
        options: [
            CommandOption("--cohort", .value(.cohort), isRequired: true) { $0.optionCohort },
            CommandOption("--session", .value(.number)) { $0.optionSession },
            CommandOption("--to", .value(.date)) { $0.optionTo },
            CommandOption("--following") { $0.optionFollowing },
            CommandOption("--start", .value(.time)) { $0.optionStart },
            CommandOption("--end", .value(.time)) { $0.optionEnd },
            CommandOption("--call-off") { $0.optionCallOff },
            CommandOption("--take-place") { $0.optionTakePlace },
            CommandOption("--put-back", .value(.date)) { $0.optionPutBack },
            CommandOption("--dry-run") { $0.optionDryRun },
        ]
    ) { $0.helpMove }

    static let deeds: [Deed] = [.moveSession, .callOffSession, .putBackDay]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        try refuseContradictions(arguments)
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let former = try term.cohort(arguments.value("--cohort") ?? "")
        let (cohort, kind, skipped) = try changed(former, in: term.data.programme, arguments, context.words)
        var data = term.data
        guard let place = data.programme.cohorts.firstIndex(where: { $0.id == cohort.id }) else { return .failed }
        data.programme.cohorts[place] = cohort
        if cohort == former {
            context.output.say(context.words.isSoAlready)
        } else if !isDry {
            try store.perform(kind, at: context.now, who: context.who) { try $0.replace(former, with: cohort) }
        }
        let report = SessionReport(data: data, words: context.words, cohorts: [cohort])
        skipped.forEach { context.output.say($0) }
        report.awayOnMoved(from: former, in: term.data.programme).forEach { context.output.say($0) }
        if isDry { context.output.say(context.words.nothingKept) }
        if context.isJSON { try context.output.result(report.json) } else { try context.output.result(context.text(report.sheet)) }
        return .done
    }

    /// Refuses options that cannot be meant together.
    private static func refuseContradictions(_ arguments: Arguments) throws {
        let putBack = ["--put-back"].filter(arguments.has)
        let others = [
            ["--call-off", "--take-place"], putBack + ["--call-off"], putBack + ["--take-place"], putBack + ["--session"],
            putBack + ["--to"], putBack + ["--start"], putBack + ["--end"],
        ]
        for options in others where options.count > 1 && options.allSatisfy(arguments.has) {
            throw UsageError.onlyOneOf(options, command: syntax.name)
        }
        if arguments.has("--following"), !arguments.has("--to") { throw UsageError.missingOption("--to", command: syntax.name) }
    }

    /// The cohort as it becomes, and what the change is called.
    private static func changed(_ former: Cohort, in programme: Programme, _ arguments: Arguments, _ words: Words) throws -> (
        Cohort, ChangeKind, passedOver: [String]
    ) {
        if let date = try arguments.date("--put-back", words) {
            guard let shift = DateShift(puttingBack: date, of: former, in: programme) else {
                throw UsageError.badValue(option: "--put-back", value: date.description, allowed: skipped(former, programme))
            }
            let number = (shift.dates.firstIndex(of: date) ?? 0) + 1
            return (shift.cohort, .moveSession(SessionKey(former.id, number)), shift.passedOver(words))
        }
        let count = SessionDates(of: former, in: programme).dates.count
        guard let number = try arguments.integer("--session", in: 1...max(1, count)) else {
            throw UsageError.missingOption("--session", command: syntax.name)
        }
        let key = SessionKey(former.id, number)
        var cohort = former
        var isMoved = false
        var passedOver: [String] = []
        if let date = try arguments.date("--to", words) {
            guard let shift = DateShift(number, of: former, to: date, following: arguments.has("--following"), in: programme) else {
                throw UsageError.badValue(option: "--to", value: date.description, allowed: words.dateTooLate)
            }
            if let other = shift.disordered {
                throw UsageError.disordered(number, other: other, sameDay: shift.dates[number - 1] == shift.dates[other - 1])
            }
            cohort = shift.cohort
            isMoved = true
            passedOver = shift.passedOver(words)
        }
        var change = cohort.sessions.first { $0.number == number } ?? SessionChange(number: number)
        let slot = programme.slot(former.slot)
        if let start = try time(arguments, "--start") { (change.start, isMoved) = (start == slot?.start ? nil : start, true) }
        if let end = try time(arguments, "--end") { (change.end, isMoved) = (end == slot?.end ? nil : end, true) }
        if let start = change.start ?? slot?.start, let end = change.end ?? slot?.end, end <= start {
            // Of the two the one that was given is wrong.
            throw arguments.has("--end")
                ? UsageError.badValue(option: "--end", value: end.description, allowed: words.laterThan(start.description))
                : UsageError.badValue(option: "--start", value: start.description, allowed: words.earlierThan(end.description))
        }
        if arguments.has("--call-off") { change.isCancelled = true }
        if arguments.has("--take-place") { change.isCancelled = false }
        cohort.sessions.removeAll { $0.number == number }
        if !change.isEmpty { cohort.sessions = (cohort.sessions + [change]).sorted { $0.number < $1.number } }
        return (cohort, .session(key, from: former, to: cohort, isMoved: isMoved), passedOver)
    }

    /// The days that could be put back.
    private static func skipped(_ cohort: Cohort, _ programme: Programme) -> String {
        let dates = SessionDates(of: cohort, in: programme).skipped.map(\.date.description)
        return dates.joined(separator: ", ")
    }

    private static func time(_ arguments: Arguments, _ option: String) throws -> TimeOfDay? {
        guard let text = arguments.value(option) else { return nil }
        guard let time = TimeOfDay(text) else { throw UsageError.badValue(option: option, value: text, allowed: "HH:MM") }
        return time
    }
}
