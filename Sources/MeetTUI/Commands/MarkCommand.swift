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
        let rest = try restState(arguments)
        // What is written wrongly is said before the database is asked for anything.
        let wishes = try MarkWish.read(arguments.operands, syntax)
        guard !wishes.isEmpty || rest != nil else { throw UsageError.missingOperand("STATE", command: syntax.name) }
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let programme = try store.loadProgramme()
        let session = try programme.held(programme.session(arguments, syntax))
        let marks = try MarkWish.marks(wishes, store)
        let persons = marks.map(\.person)
        let cohort = try programme.named(session.key.cohort.text)
        // Who sits where is needed only where somebody may join, or where nothing is done and so nothing is locked.
        let (composition, pins) = arguments.has("--join") || isDry ? try store.loadArrangement() : (Composition(), Pins())
        let arrival = arguments.has("--join") ? try Arrival(marks, in: cohort, programme, composition, syntax) : nil
        let newcomers = arrival?.newcomers ?? []
        var report = MarkReport(session: session, cohort: cohort.name, joined: newcomers)
        if isDry {
            try arrival?.check(composition, pins)
            report.note(
                marks, rest, among: composition[cohort.id] + newcomers.map(\.id),
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
                report.note(marks, rest, among: try changes.members(of: cohort.id), over: before)
                for mark in report.marks { try changes.mark(mark.state, mark.person.id, at: session.key) }
                for person in report.others { try changes.mark(report.rest, person, at: session.key) }
            }
        }
        for line in report.lines(context.words, today: context.today) { context.output.say(line) }
        if context.isJSON { try context.output.result(report.json(isKept: !isDry)) }
        return .done
    }

    /// The mark of all others; nil where none is wanted.
    private static func restState(_ arguments: Arguments) throws -> AttendanceState? {
        guard let text = arguments.value("--rest") else { return nil }
        let word = try MarkWord(text)
        guard let state = word.state else {
            throw UsageError.badChoice(option: "--rest", value: text, allowed: AttendanceState.allCases.map(\.rawValue))
        }
        return state
    }

    /// What the log calls it: the same as when the Attendance screen does it.
    private static func kind(_ persons: [Person], _ newcomers: [Person], _ rest: AttendanceState?, at session: SessionKey) -> ChangeKind {
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
