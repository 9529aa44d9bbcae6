import MeetCore

/// `meet print encounters`: who sits with whom over the sessions, as a grid.
enum PrintEncountersCommand: Command {
    static let syntax = CommandSyntax(
        "print encounters",
        options: [
            CommandOption("--cohort", .value("ID"), isRequired: true) { $0.optionCohort },
            CommandOption("--format", .value("text")) { $0.optionFormat },
            CommandOption("--output", .value("FILE")) { $0.optionOutput },
        ]
    ) { $0.helpPrintEncounters }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        _ = try arguments.choice("--format", of: ["text"])
        let name = try arguments.required("--cohort", syntax)
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let cohort = try term.cohort(name)
        let plan = try store.tablePlan(of: cohort.id)
        let encounters = CohortSeating(of: cohort.id, in: term.data, plan: plan)
            .encounters(plan, attendance: try store.attendance(of: cohort.id))
        let sheet = EncounterSheet.make(
            term.data, cohort: cohort, people: encounters.people, times: encounters.matrix, words: context.words)
        try context.output.result(SheetText().render(sheet), to: arguments.value("--output"), keeping: [context.database])
        return .done
    }
}
