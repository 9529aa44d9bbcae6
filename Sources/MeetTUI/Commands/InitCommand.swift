import MeetCore

/// `meet init`: makes a database: from a programme.json, from a file of applicants, with the invented sample, or empty.
enum InitCommand: Command {
    static let syntax = CommandSyntax(
        "init", operands: ["[FILE]"],
        options: [
            CommandOption("--sample") { $0.optionSample },
            CommandOption("--empty") { $0.optionEmpty },
            CommandOption("--name", .value(.text)) { $0.optionProgrammeName },
        ]
    ) { $0.helpInit }

    static let deeds: [Deed] = [.beginWithSample, .beginWithFile, .beginEmpty]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        guard !context.isReadOnly else { throw UsageError.readOnlyInit(context.database) }
        let ways = arguments.operands + ["--sample", "--empty"].filter(arguments.has)
        guard ways.count < 2 else { throw UsageError.onlyOneOf(ways, command: syntax.name) }
        if arguments.has("--name"), !arguments.has("--empty") { throw UsageError.missingOption("--empty", command: syntax.name) }
        let words = context.words
        var notes: [String] = []
        let term: FirstTerm
        if arguments.has("--sample") {
            term = try FirstTerm.sample(today: context.today)
        } else if arguments.has("--empty") {
            let name = CleanText.line(arguments.value("--name") ?? "")
            term = FirstTerm(Programme(name: name.isEmpty ? words.newProgramme : name))
        } else if let path = arguments.operands.first {
            (term, notes) = try file(path, context)
        } else {
            throw UsageError.missingOperand("FILE", command: syntax.name)
        }
        try Store.create(
            path: context.database, programme: term.programme, venues: term.venues, people: term.people, at: context.now, who: context.who
        ).close()
        notes.forEach { context.output.say($0) }
        if context.isJSON {
            try context.output.result([
                "database": .string(context.database), "cohorts": .integer(term.programme.cohorts.count),
                "people": .integer(term.people.count), "venues": .integer(term.venues.count),
            ])
        } else {
            context.output.say(words.madeDatabase(context.database, term.programme.name, term.programme.cohorts.count))
        }
        return .done
    }

    /// What a file begins: a programme; or that by which applicants are read, the one beside their file where there is one. What its rows would
    /// become is looked at and read in by `meet import participants`, as on the screen it is shown first.
    private static func file(_ path: String, _ context: CommandContext) throws -> (FirstTerm, notes: [String]) {
        let bytes = try InputFile.read(path, as: .table)
        guard !FirstTerm.isProgramme(bytes, path: path) else {
            let file = try ProgrammeJSON.read(bytes)
            return (FirstTerm(file.programme), file.notes.map { $0.sentence(context.words) })
        }
        // A file that is no table at all makes nothing.
        _ = try ImportSource(name: path, bytes)
        let (term, notes) = try FirstTerm.beside(path)
        return (term, notes.map { $0.sentence(context.words) } + [context.words.applicantsNext(path, context.database)])
    }
}
