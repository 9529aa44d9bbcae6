import MeetCore

/// `meet mark`: notes who came to a session, as one change that can be undone.
enum MarkCommand: Command {
    static let syntax = CommandSyntax(
        "mark", operands: ["[STATE]", "[PERSON]…"],
        options: [
            CommandOption("--cohort", .value(.cohort), isRequired: true) { $0.optionCohort },
            CommandOption("--session", .value(.number), isRequired: true) { $0.optionSession },
            CommandOption("--rest", .value(.choice(AttendanceState.allCases.map(\.rawValue)))) { $0.optionRest },
            CommandOption("--join") { $0.optionMarkJoin },
            CommandOption("--dry-run") { $0.optionDryRun },
        ]
    ) { $0.helpMark }

    static let deeds: [Deed] = [.mark, .markRest, .admitGuest]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let named = try arguments.operands.first.map(MarkWord.init)
        let rest = try arguments.value("--rest").map(MarkWord.init)
        guard named != nil || rest != nil else { throw UsageError.missingOperand("STATE", command: syntax.name) }
        if rest?.state == nil, let text = arguments.value("--rest") {
            throw UsageError.badValue(option: "--rest", value: text, allowed: context.words.attendanceWords)
        }
        guard named == nil || arguments.operands.count > 1 else { throw UsageError.missingOperand("PERSON", command: syntax.name) }
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let programme = try store.loadProgramme()
        let session = try programme.held(programme.session(arguments, syntax))
        let persons = try NamedPersons(store).find(Array(arguments.operands.dropFirst()))
        let cohort = try programme.named(session.key.cohort.text)
        // Who sits where is needed only where somebody may join, or where nothing is done and so nothing is locked.
        let (composition, pins) = arguments.has("--join") || isDry ? try store.loadArrangement() : (Composition(), Pins())
        let arrival = arguments.has("--join") ? try Arrival(persons, named?.state, in: cohort, programme, composition, syntax) : nil
        let newcomers = arrival?.newcomers ?? []
        var report = MarkReport(session: session, cohort: cohort.name, joined: newcomers)
        if isDry {
            try arrival?.check(composition, pins)
            report.note(
                persons, named, rest, among: composition[cohort.id] + newcomers.map(\.id),
                over: try store.attendance(of: cohort.id).attendance[session.key.number] ?? [:])
            context.output.say(context.words.nothingKept)
        } else {
            try store.perform(kind(persons, newcomers, rest, at: session.key), at: context.now, who: context.who) { changes in
                try expectPresent(session, persons, changes)
                // Within the change, where nobody else can take the last seat.
                if let arrival {
                    let (composition, pins) = try store.loadArrangement()
                    try arrival.check(composition, pins)
                    for person in newcomers { try changes.setSeat(person.id, in: cohort.id) }
                }
                let before = try changes.attendance(of: cohort.id).attendance[session.key.number] ?? [:]
                report.note(persons, named, rest, among: try changes.members(of: cohort.id), over: before)
                for mark in report.marks { try changes.mark(mark.state, mark.person.id, at: session.key) }
                for person in report.others { try changes.mark(report.rest, person, at: session.key) }
            }
        }
        for line in report.lines(context.words, today: context.today) { context.output.say(line) }
        if context.isJSON { try context.output.result(report.json(isKept: !isDry)) }
        return .done
    }

    /// What the log calls it: the same as when the Attendance screen does it.
    private static func kind(_ persons: [Person], _ newcomers: [Person], _ rest: MarkWord?, at session: SessionKey) -> ChangeKind {
        guard persons.count == 1, rest == nil else { return .markAttendance(session) }
        return newcomers.isEmpty ? .markPerson(persons[0].id, session) : .addSeat(persons[0].id, session.cohort)
    }

    /// Refuses where another program called the session off or moved it meanwhile, or took somebody out: asked within the change.
    /// - Throws: `StoreError.outdated`.
    static func expectPresent(_ session: Session, _ persons: [Person], _ changes: Changes) throws {
        let programme = try changes.programme()
        let now = programme.cohort(session.key.cohort).map { SessionCalendar.sessions(of: $0, in: programme) } ?? []
        guard let present = now.first(where: { $0.key == session.key }), present.date == session.date, !present.isCancelled else {
            throw StoreError.outdated(name: programme.name(of: session.key.cohort))
        }
        for person in persons where try changes.person(person.id) == nil { throw StoreError.outdated(name: person.shownName) }
    }
}
