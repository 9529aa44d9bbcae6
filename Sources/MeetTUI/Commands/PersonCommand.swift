import MeetCore

/// What the four commands about one person and one cohort have in common.
enum PersonCommand {
    static let options = [CommandOption("--cohort", .value("ID"), isRequired: true) { $0.optionCohort }]

    /// Finds the person and the cohort, and makes the change.
    static func run(
        _ arguments: Arguments, _ context: CommandContext, _ syntax: CommandSyntax,
        change: (Store, PersonID, CohortID) throws -> Void
    ) throws -> ExitCode {
        let store = try context.open()
        defer { store.close() }
        let person = PersonID(arguments.operands[0])
        guard try store.person(person) != nil else { throw UsageError.unknownPerson(person.text) }
        let name = try arguments.required("--cohort", syntax)
        let cohorts = try store.loadProgramme().cohorts
        guard let cohort = cohorts.first(where: { $0.id.text == name }) ?? cohorts.first(where: { $0.name == name }) else {
            throw UsageError.unknownCohort(name, known: cohorts.prefix(12).map(\.id.text))
        }
        try change(store, person, cohort.id)
        return .done
    }
}
