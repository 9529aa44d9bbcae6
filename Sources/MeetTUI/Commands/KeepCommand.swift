import MeetCore

/// `meet keep`: keeps who sits where as a version, to be compared with and come back to.
enum KeepCommand: Command {
    static let syntax = CommandSyntax(
        "keep", operands: ["[NAME]"],
        options: [CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts }, CommandOption("--dry-run") { $0.optionDryRun }]
    ) { $0.helpKeep }

    static let deeds: [Deed] = [.keepVersion]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let isDry = arguments.has("--dry-run")
        let store = try context.openToChange(isDry: isDry)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let scope = try term.cohorts(arguments.all("--cohort"))
        let cohorts = term.data.programme.cohorts.map(\.id).filter { scope?.contains($0) ?? true }
        let typed = CleanText.line(arguments.operands.first ?? "")
        let name = typed.isEmpty ? CompositionVersion.freshName(besides: try store.versions(), context.words) : typed
        var number: Int?
        if isDry {
            guard try !store.versions().contains(where: { $0.name == name }) else { throw StoreError.duplicate(.version, id: name) }
            context.output.say(context.words.nothingKept)
        } else {
            number = try store.perform(.keepVersion(0), at: context.now, who: context.who) { changes in
                try term.expectPresent(store, changes)
                return try changes.keepVersion(name, of: cohorts, term.data.composition, at: context.now, who: context.who)
            }
        }
        context.output.say(context.words.versionKeptAs(name, cohorts.count))
        if context.isJSON {
            try context.output.result([
                "number": number.map { .integer($0) } ?? .null, "name": .string(name), "cohorts": .array(cohorts.map { .string($0.text) }),
            ])
        }
        return .done
    }
}
