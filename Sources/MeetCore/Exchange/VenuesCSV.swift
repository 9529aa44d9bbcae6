/// The file venues.csv: rows to venues and back.
public struct VenuesCSV: Sendable {
    private let districts: DistrictTable

    /// The file, in which older names of the given areas are understood.
    public init(districts: DistrictTable = .stockholm) {
        self.districts = districts
    }

    /// Guesses what each header means, in English or Swedish.
    public func guess(_ headers: [String]) -> ColumnMapping<VenueColumn> {
        let columns = VenueColumn.allCases
        let guess = HeaderGuess<VenueColumn>([columns.map { ($0, Array($0.spellings.prefix(2))) }, columns.map { ($0, $0.spellings) }])
        return guess.mapping(headers)
    }

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - table: the file.
    ///   - mapping: which header means what; nil for the guess.
    ///   - known: the venues that are stored already.
    /// - Throws: `ExchangeError` where two headers mean one column, or none means the name.
    public func read(
        _ table: CSVTable, mapping: ColumnMapping<VenueColumn>? = nil, known: [Venue] = []
    ) throws(ExchangeError) -> ImportResult<Venue> {
        let importer = try RecordImporter(
            VenueSchema(districts: districts), table: table, mapping: mapping ?? guess(table.header), known: known, lastMadeNumber: 0)
        return try importer.run()
    }

    /// Reads a file, with the guessed mapping.
    ///
    /// - Throws: `ExchangeError` where it cannot be read as a whole.
    public func read(_ file: [UInt8], known: [Venue] = []) throws(ExchangeError) -> ImportResult<Venue> {
        try read(try CSVTable(file), known: known)
    }

    /// The file of venues, in the order given: all columns; safe for spreadsheets.
    public func text(of venues: [Venue]) -> String {
        var writer = CSVWriter(spreadsheetSafe: true)
        writer.row(VenueColumn.allCases.map(\.key))
        for venue in venues { writer.row(VenueColumn.allCases.map { VenueSchema.field($0, of: venue) }) }
        return writer.text
    }
}
