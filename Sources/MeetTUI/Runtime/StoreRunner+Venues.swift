import MeetCore

// Houses from a file.
extension StoreRunner {
    /// Takes in the houses of a file, and answers what that changed. As long as a row has a mistake nothing is taken in: houses are few, and a
    /// plan without one of them would be another plan.
    /// - Throws: `InputFileError` where the file cannot be read, `ExchangeError` where it is no table of houses, `VenueRowsRefused`.
    func readVenues(_ request: Int, path: String) throws -> AppMessage {
        let store = try store
        let bytes = try InputFile.read(PathLook.expanded(path), as: .table, onlyFiles: true)
        let known = try store.loadVenues()
        let result = try VenuesCSV().read(bytes, known: known)
        if !result.rejected.isEmpty { throw VenueRowsRefused(problems: result.rejected) }
        let records = result.created + result.updated
        guard !records.isEmpty else { return .kept(request: request, try load(), name: nil) }
        let kind = ChangeKind.importVenues(count: records.count)
        try store.perform(kind, at: Clock.now, who: who) { changes in
            // Within the change, so that nobody can write between.
            guard try changes.venues() == known else { throw OutdatedError.importPlan }
            for venue in records { try changes.put(venue) }
        }
        return .kept(request: request, try load(), name: kind.text(words))
    }
}
