import MeetCore

/// `meet import venues`: new and changed venues from a CSV file.
enum ImportVenuesCommand: Command {
    static let syntax = CommandSyntax("import venues", operands: ["F.csv"], options: ImportRun.options) { $0.helpImportVenues }

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: arguments.has("--dry-run"))
        defer { store.close() }
        let result = try VenuesCSV().read(context.output.read(arguments.operands[0]), known: store.loadVenues())
        return try ImportRun(arguments, context).finish(result, people: false) { records in
            try store.perform(.importVenues(count: records.count), at: context.now, who: context.who) { changes in
                for venue in records { try changes.put(venue) }
            }
        }
    }
}
