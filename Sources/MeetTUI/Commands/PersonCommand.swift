import MeetCore

/// What the four commands about one person and one cohort have in common.
enum PersonCommand {
    static let options = [CommandOption("--cohort", .value(.cohort), isRequired: true) { $0.optionCohort }]

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
        let store = try context.open()
        defer { store.close() }
        let id = PersonID(arguments.operands[0])
        guard let person = try store.person(id) else { throw UsageError.unknownPerson(id.text) }
        let name = try arguments.required("--cohort", syntax)
        let cohorts = try store.loadProgramme().cohorts
        guard let cohort = cohorts.first(where: { $0.id.text == name }) ?? cohorts.first(where: { $0.name == name }) else {
            throw UsageError.unknownCohort(name, known: cohorts.prefix(12).map(\.id.text))
        }
        func present() throws -> ChangeKind? {
            try kind(Case(person: person, cohort: cohort, pins: try store.loadArrangement().pins))
        }
        guard let wanted = try present() else {
            context.output.say(context.words.isSoAlready)
            return .done
        }
        try store.perform(wanted, at: context.now, who: context.who) { changes in
            // Asked again within the change: another program may just have said otherwise.
            guard try present() == wanted else { throw StoreError.outdated(name: person.shownName) }
            try change(changes, id, cohort.id)
        }
        context.output.say(wanted.text(context.words, person: { _ in person.shownName }, cohort: { _ in cohort.name }) + ".")
        return .done
    }
}
