import MeetCore

/// `meet versions`: lists the versions that were kept of who sits where; with one, compares it with now or with another.
enum VersionsCommand: Command {
    static let syntax = CommandSyntax(
        "versions", operands: ["[VERSION]"],
        options: [
            CommandOption("--with", .value(.text)) { $0.optionVersionWith },
            CommandOption("--cohort", .values(.cohort)) { $0.optionCohorts },
        ]
    ) { $0.helpVersions }

    static let deeds: [Deed] = [.listVersions, .compareVersions]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: true)
        defer { store.close() }
        let term = try LoadedTerm(store)
        let scope = try term.cohorts(arguments.all("--cohort"))
        guard let name = arguments.operands.first else {
            if arguments.has("--with") { throw UsageError.missingOperand("VERSION", command: syntax.name) }
            let report = VersionReport(term, context.words, scope: scope)
            let versions = try store.versions()
            if context.isJSON {
                try context.output.result(["versions": .array(versions.map { .object(report.json($0)) })])
            } else if versions.isEmpty {
                context.output.say(context.words.noVersionsKept)
            } else {
                try context.output.result(context.text(report.list(versions)))
            }
            return .done
        }
        let left = try CompositionVersion.find(name, in: store)
        let right = try arguments.value("--with").map { try CompositionVersion.find($0, in: store) }
        let comparison = VersionComparison(left, right, term, scope: scope)
        if context.isJSON {
            try context.output.result(comparison.json)
        } else {
            try context.output.result(context.text(comparison.sheet(context.words)))
        }
        return .done
    }
}
