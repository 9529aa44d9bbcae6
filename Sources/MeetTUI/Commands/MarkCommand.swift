import MeetCore

/// `meet mark`: notes who came to a session, as one change that can be undone.
enum MarkCommand: Command {
    static let syntax = CommandSyntax(
        "mark", operands: ["[STATE", "PERSON]…"],
        options: [
            CommandOption("--cohort", .value(.cohort), isRequired: true) { $0.optionCohort },
            CommandOption("--session", .value(.number), isRequired: true) { $0.optionSession },
            CommandOption("--rest", .value(.choice(AttendanceState.allCases.map(\.rawValue)))) { $0.optionRest },
        ]
    ) { $0.helpMark }

    static let deeds: [Deed] = [.mark, .markRest, .admitGuest]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let states = try (arguments.operands.first.map(MarkWord.init), arguments.value("--rest").map(MarkWord.init))
        guard states.0 != nil || states.1 != nil else { throw UsageError.missingOperand("STATE", command: syntax.name) }
        if states.1?.state == nil, let rest = arguments.value("--rest") {
            throw UsageError.badValue(option: "--rest", value: rest, allowed: context.words.attendanceWords)
        }
        let store = try context.open()
        defer { store.close() }
        let programme = try store.loadProgramme()
        let session = try session(arguments, programme)
        let persons = try NamedPersons(store).find(Array(arguments.operands.dropFirst()))
        let isOne = persons.count == 1 && states.1 == nil
        let kind: ChangeKind = isOne ? .markPerson(persons[0].id, session.key) : .markAttendance(session.key)
        var report = MarkReport(session: session, cohort: programme.cohort(session.key.cohort)?.name ?? session.key.cohort.text)
        try store.perform(kind, at: context.now, who: context.who) { changes in
            report.members = try changes.members(of: session.key.cohort)
            let before = try changes.attendance(of: session.key.cohort).attendance[session.key.number] ?? [:]
            if let word = states.0 { for person in persons { report.note(person, word.state, before: before[person.id]) } }
            if let state = states.1?.state {
                let named = Set(persons.map(\.id))
                report.rest = state
                report.others = report.members.filter { before[$0] == nil && !named.contains($0) }
            }
            for mark in report.marks { try changes.mark(mark.state, mark.person.id, at: session.key) }
            for person in report.others { try changes.mark(report.rest, person, at: session.key) }
            report.after = try changes.attendance(of: session.key.cohort).attendance[session.key.number] ?? [:]
        }
        for line in report.lines(context.words, today: context.today) { context.output.say(line) }
        if context.isJSON { try context.output.result(report.json) }
        return .done
    }

    /// The session that the options name.
    private static func session(_ arguments: Arguments, _ programme: Programme) throws -> Session {
        let cohort = try programme.named(arguments.required("--cohort", syntax))
        _ = try arguments.required("--session", syntax)
        let count = SessionCalendar.sessions(of: cohort, in: programme).count
        return try programme.session(arguments.integer("--session", in: 1...max(1, count)) ?? 1, of: cohort)
    }
}
