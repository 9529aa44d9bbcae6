import MeetCore

/// What the four commands about one person and one cohort have in common.
enum PersonCommand {
    static let options = [
        CommandOption("--cohort", .value(.cohort), isRequired: true) { $0.optionCohort }, CommandOption("--dry-run") { $0.optionDryRun },
    ]

    /// A person and a cohort as they are before the change.
    struct Case {
        let person: Person
        let cohort: Cohort
        /// What is fixed by hand.
        let pins: Pins

        /// Whether the person is pinned to the cohort.
        var isPinned: Bool { pins.pinned[person.id] == cohort.id }
        /// Whether the person is kept out of the cohort.
        var isExcluded: Bool { pins.excluded[person.id]?.contains(cohort.id) ?? false }
    }

    /// Finds the person and the cohort, makes the change, and says on standard error what was done.
    ///
    /// - Parameters:
    ///   - kind: what is to be done; nil where it is so already.
    ///   - change: writes it.
    static func run(
        _ arguments: Arguments, _ context: CommandContext, _ syntax: CommandSyntax,
        kind: (Case) throws -> ChangeKind?, change: (Changes, PersonID, CohortID) throws -> Void
    ) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let person = try NamedPersons(store).find(arguments.operands[0])
        let cohort = try store.loadProgramme().named(arguments.required("--cohort", syntax))
        func present() throws -> ChangeKind? {
            try kind(Case(person: person, cohort: cohort, pins: try store.loadArrangement().pins))
        }
        guard let wanted = try present() else {
            context.output.say(context.words.isSoAlready)
            if context.isJSON { try context.output.result(json(person, cohort, present: store, isChanged: false)) }
            return .done
        }
        if isDry {
            context.output.say(context.words.nothingKept)
        } else {
            try store.perform(wanted, at: context.now, who: context.who) { changes in
                // Asked again within the change: another program may just have said otherwise.
                guard try present() == wanted else { throw StoreError.outdated(name: person.shownName) }
                try change(changes, person.id, cohort.id)
            }
        }
        context.output.say(wanted.text(context.words, person: { _ in person.shownName }, cohort: { _ in cohort.name }) + ".")
        if context.isJSON { try context.output.result(json(person, cohort, present: store, isChanged: !isDry)) }
        return .done
    }

    /// How person and cohort stand to each other now.
    private static func json(_ person: Person, _ cohort: Cohort, present store: Store, isChanged: Bool) throws -> JSONObject {
        let now = Case(person: person, cohort: cohort, pins: try store.loadArrangement().pins)
        return [
            "person": .string(person.id.text), "cohort": .string(cohort.id.text), "pinned": .bool(now.isPinned),
            "excluded": .bool(now.isExcluded), "changed": .bool(isChanged),
        ]
    }
}
