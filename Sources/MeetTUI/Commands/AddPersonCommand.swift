import MeetCore

/// `meet add person`: somebody is added by hand; with `--came` somebody who came to a session without having applied.
enum AddPersonCommand: Command {
    static let syntax = CommandSyntax(
        "add person",
        options: [PersonOptions.name(isRequired: true)] + PersonOptions.options + [
            CommandOption("--came", .value(.text)) { $0.optionCame },
            CommandOption("--join") { $0.optionCameJoin },
            CommandOption("--anyway") { $0.optionAddAnyway },
            CommandOption("--dry-run") { $0.optionDryRun },
        ]
    ) { $0.helpAddPerson }

    static let deeds: [Deed] = [.addPerson, .admitSomebodyNew]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        _ = try arguments.required("--name", syntax)
        if arguments.has("--join"), !arguments.has("--came") { throw UsageError.missingOption("--came", command: syntax.name) }
        let (isDry, words) = (arguments.has("--dry-run"), context.words)
        let store = try context.open(readOnly: isDry)
        defer { store.close() }
        guard isDry || !store.isReadOnly else { throw StoreError.readOnly }
        let term = try LoadedTerm(store)
        let blank = Person(
            id: NewPersonID.make(among: term.data.people) { term.working.problem.index(of: $0) != nil }, name: "",
            registered: context.today)
        let options = try PersonOptions(arguments, term.data.programme, NamedPersons(term), context)
        let person = try options.person(from: blank)
        let session = try arguments.value("--came").map { try visited($0, in: term.data.programme) }
        let likely = LikelySame.find(person, among: term.data.people)?.other
        if let likely, !arguments.has("--anyway"), !isDry { throw PersonSeemsKnown(name: likely.shownName, id: likely.id) }
        let isMember = arguments.has("--join")
        if let session, isMember, !arguments.has("--anyway"), let cohort = term.data.programme.cohort(session.key.cohort),
            term.data.composition[cohort.id].count >= cohort.seats.upperBound
        {
            throw SeatRefusal(sentences: [words.seatsAreTaken(cohort.name, cohort.seats.upperBound)])
        }
        if !isDry {
            try store.perform(.addPerson(person.id), at: context.now, who: context.who) { changes in
                guard try changes.person(person.id) == nil else { throw StoreError.outdated(name: person.shownName) }
                try changes.enter([person])
                guard let session else { return }
                try changes.mark(.present, person.id, at: session.key)
                if isMember { try changes.setSeat(person.id, in: session.key.cohort) }
            }
        }
        if isDry { context.output.say(words.nothingKept) }
        context.output.say(words.personAdded(person.shownName, person.id.text))
        if let session {
            let name = term.data.programme.cohort(session.key.cohort)?.name ?? session.key.cohort.text
            context.output.say(
                isMember ? words.cameAndIsMember(name, session.key.number) : words.cameAsGuestTo(name, session.key.number))
        }
        guard context.isJSON else { return .done }
        var object: JSONObject = ["person": .string(person.id.text), "name": .string(person.shownName)]
        object["likely"] = likely.map { .string($0.id.text) } ?? .null
        if let key = session?.key {
            object["session"] = .object(["cohort": .string(key.cohort.text), "session": .integer(key.number)])
        }
        object["member"] = .bool(isMember)
        object["kept"] = .bool(!isDry)
        try context.output.result(object)
        return .done
    }

    /// The session of a text such as `c001/3`.
    private static func visited(_ text: String, in programme: Programme) throws -> Session {
        guard let slash = text.lastIndex(of: "/"), let number = Int(text[text.index(after: slash)...]) else {
            throw UsageError.badValue(option: "--came", value: text, allowed: "c001/3")
        }
        return try programme.session(number, of: programme.named(String(text[..<slash])), option: "--came")
    }
}
