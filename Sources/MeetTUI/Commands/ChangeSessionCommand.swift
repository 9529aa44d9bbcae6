import MeetCore

/// `meet change session`: what one session of one cohort has of its own: theme, exercise, needs, leaders, interpreters; the last two also for all
/// sessions to come at once. `move` gives it another day or time.
enum ChangeSessionCommand: Command {
    static let syntax = CommandSyntax(
        "change session",
        options: [
            CommandOption("--cohort", .value(.cohort), isRequired: true) { $0.optionCohort },
            CommandOption("--session", .value(.number)) { $0.optionSessionOrComing },
            CommandOption("--theme", .value(.text)) { $0.optionTheme },
            CommandOption("--exercise", .value(.text)) { $0.optionExercise },
            CommandOption("--needs", .value(.text)) { $0.optionSessionNeeds },
            CommandOption("--leaders", .value(.text)) { $0.optionLeaders },
            CommandOption("--interpreters", .value(.text)) { $0.optionInterpreters },
            CommandOption("--dry-run") { $0.optionDryRun },
        ]
    ) { $0.helpChangeSession }

    static let deeds: [Deed] = [.changeSession]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let what = ["--theme", "--exercise", "--needs", "--leaders", "--interpreters"]
        guard what.contains(where: arguments.has) else { throw UsageError.missingOption(what[0], command: syntax.name) }
        // What a session is about is its own; who leads and interprets may be the same at all of them.
        if what.prefix(3).contains(where: arguments.has) { _ = try arguments.required("--session", syntax) }
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        var data = try store.load()
        let former = try data.programme.named(arguments.required("--cohort", syntax))
        let sessions = try wanted(arguments, former, data.programme, today: context.today)
        var cohort = former
        for session in sessions { cohort = cohort.with(try changed(session, arguments, data.programme), in: data.programme) }
        if cohort == former {
            context.output.say(context.words.isSoAlready)
        } else if !isDry {
            let kind: ChangeKind =
                arguments.has("--session")
                ? .session(sessions[0].key, from: former, to: cohort, isMoved: false)
                : .editRules(RuleEdit(.change, .cohort, former.name))
            try store.perform(kind, at: context.now, who: context.who) { changes in
                guard try changes.programme().cohort(former.id) == former else { throw StoreError.outdated(name: former.name) }
                try changes.replace(former, with: cohort)
            }
        }
        if let place = data.programme.cohorts.firstIndex(where: { $0.id == cohort.id }) { data.programme.cohorts[place] = cohort }
        if isDry { context.output.say(context.words.nothingKept) }
        let report = SessionReport(data: data, words: context.words, cohorts: [cohort])
        if context.isJSON {
            var object = report.json
            object["kept"] = .bool(!isDry && cohort != former)
            try context.output.result(object)
        } else {
            try context.output.result(context.text(report.sheet))
        }
        return .done
    }

    /// The session that is named, or all that are still to come.
    private static func wanted(_ arguments: Arguments, _ cohort: Cohort, _ programme: Programme, today: CivilDate) throws -> [Session] {
        if arguments.has("--session") { return [try programme.session(arguments, syntax)] }
        let coming = SessionCalendar.sessions(of: cohort, in: programme).filter { $0.date >= today }
        guard !coming.isEmpty else { throw UsageError.missingOption("--session", command: syntax.name) }
        return coming
    }

    /// A session with what the options say.
    private static func changed(_ session: Session, _ arguments: Arguments, _ programme: Programme) throws -> Session {
        var session = session
        if let theme = arguments.value("--theme") { session.theme = CleanText.line(theme) }
        if let exercise = arguments.value("--exercise") { session.exercise = CleanText.line(exercise) }
        if let needs = arguments.value("--needs") { session.needs = list(needs) }
        if let leaders = arguments.value("--leaders") { session.leaders = try list(leaders).map { try leader($0, in: programme) } }
        if let interpreters = arguments.value("--interpreters") {
            session.interpreters = list(interpreters).map { $0.lowercased() }
            if let bad = session.interpreters.first(where: { Need("interpreter:\($0)") == nil }) {
                throw UsageError.badValue(option: "--interpreters", value: bad, allowed: "ar, so, uk …")
            }
        }
        return session
    }

    private static func list(_ text: String) -> [String] {
        text.split { $0 == "|" || $0 == "," || $0 == ";" }.map { CleanText.line(String($0)) }.filter { !$0.isEmpty }
    }

    /// The leader of an id or a name.
    private static func leader(_ name: String, in programme: Programme) throws -> LeaderID {
        let known = programme.leaders
        if let leader = NamedThing.find(name, in: known, id: \.id.text, name: \.name) { return leader.id }
        throw UsageError.badValue(
            option: "--leaders", value: name, allowed: known.prefix(12).map { "\($0.id.text) (\($0.name))" }.joined(separator: ", "))
    }
}
