import MeetCore

/// `meet init`: makes a database from a programme.json.
enum InitCommand: Command {
    static let syntax = CommandSyntax("init", operands: ["programme.json"]) { $0.helpInit }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        guard !context.isReadOnly else { throw UsageError.readOnlyInit(context.database) }
        let file = try ProgrammeJSON.read(InputFile.read(arguments.operands[0], as: .programme))
        for note in file.notes { context.output.say(note.sentence(context.words)) }
        try Store.create(path: context.database, programme: file.programme, at: context.now, who: context.who).close()
        let programme = file.programme
        if context.isJSON {
            try context.output.result(["database": .string(context.database), "cohorts": .integer(programme.cohorts.count)])
        } else {
            context.output.say(context.words.madeDatabase(context.database, programme.name, programme.cohorts.count))
        }
        return .done
    }
}
