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
        let store = try context.openToChange(isDry: arguments.has("--dry-run"))
        defer { store.close() }
        // Where others add people at the same time the id may be taken meanwhile; whom they added may also be the same person.
        for _ in 0..<mostTries {
            do {
                return try add(arguments, context, store)
            } catch is TakenID {
                continue
            }
        }
        throw StoreError.busy
    }

    /// Somebody else got the id between the look and the change.
    private struct TakenID: Error {}
    /// So often it is tried again with what is there then.
    private static let mostTries = 50

    private static func add(_ arguments: Arguments, _ context: CommandContext, _ store: Store) throws -> ExitCode {
        let (isDry, words) = (arguments.has("--dry-run"), context.words)
        let term = try LoadedTerm(store)
        let blank = Person(
            id: NewPersonID.make(among: term.data.people) { term.working.problem.index(of: $0) != nil }, name: "",
            registered: context.today)
        let options = try PersonOptions(arguments, term.data.programme, NamedPersons(term), context)
        let person = try options.person(from: blank)
        let session = try arguments.value("--came").map { try visited($0, in: term.data.programme) }
        let cohort = session.flatMap { term.data.programme.cohort($0.key.cohort) }
        let likely = LikelySame.find(person, among: term.data.people)?.other
        if let likely, !arguments.has("--anyway"), !isDry { throw PersonSeemsKnown(name: likely.shownName, id: likely.id) }
        let isMember = arguments.has("--join")
        /// Why there is no seat in the cohort, of which so many are taken.
        func obstacle(_ members: Int) -> String? {
            guard isMember, let cohort, members >= cohort.seats.upperBound else { return nil }
            return words.seatsAreTaken(cohort.name, cohort.seats.upperBound)
        }
        if isDry {
            // All that a run would be refused for, so that one knows it before.
            if let likely { context.output.say(PersonSeemsKnown(name: likely.shownName, id: likely.id).message(words)) }
            if let cohort, let obstacle = obstacle(term.data.composition[cohort.id].count) {
                context.output.say(SeatRefusal(sentences: [obstacle]).message(words))
            }
        } else {
            try store.perform(.addPerson(person.id), at: context.now, who: context.who) { changes in
                guard try changes.person(person.id) == nil else { throw TakenID() }
                try changes.enter([person])
                guard let session else { return }
                // Counted here, where nobody else can take the last seat.
                if !arguments.has("--anyway"), let obstacle = try obstacle(changes.members(of: session.key.cohort).count) {
                    throw SeatRefusal(sentences: [obstacle])
                }
                try changes.mark(.present, person.id, at: session.key)
                if isMember { try changes.setSeat(person.id, in: session.key.cohort) }
            }
        }
        if isDry { context.output.say(words.nothingKept) }
        context.output.say(words.personAdded(person.shownName, person.id.text))
        if let session {
            let name = cohort?.name ?? session.key.cohort.text
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
        return try programme.held(programme.planned(number, of: programme.named(String(text[..<slash])), option: "--came"))
    }
}
