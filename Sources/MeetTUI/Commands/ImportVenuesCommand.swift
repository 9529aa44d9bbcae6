import MeetCore

/// `meet import venues`: new and changed venues from a CSV file.
enum ImportVenuesCommand: Command {
    static let syntax = CommandSyntax("import venues", operands: ["F.csv"], options: ImportRun.options) {
        $0.helpImportVenues(VenueColumn.allCases.map { $0.key })
    }

    static let deeds: [Deed] = [.importVenues]

    static func run(_ arguments: Arguments, _ context: CommandContext) throws -> ExitCode {
        let store = try context.open(readOnly: arguments.has("--dry-run"))
        defer { store.close() }
        let run = try ImportRun(arguments, context)
        return try run.untilCurrent { bytes, _ in
            let known = try store.loadVenues()
            let result = try VenuesCSV().read(bytes(), known: known)
            return try run.finish(result, people: false) { records in
                try store.perform(.importVenues(count: records.count), at: context.now, who: context.who) { changes in
                    // Within the change, so that nobody can write between.
                    guard try changes.venues() == known else { throw ImportOutdated() }
                    for venue in records { try changes.put(venue) }
                }
            }
        }
    }
}
