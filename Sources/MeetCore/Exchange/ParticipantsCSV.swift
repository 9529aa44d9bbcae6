/// The file participants.csv: rows to persons and back.
public struct ParticipantsCSV: Sendable {
    private let programme: Programme
    /// The axes, each a column.
    var axes: [Axis] { programme.axes }
    private let today: CivilDate
    private let districts: DistrictTable

    /// The file for a programme, whose axes are columns and whose slots are values.
    ///
    /// - Parameters:
    ///   - programme: the programme.
    ///   - today: the day of the import; nobody is born in a later year.
    ///   - districts: the areas whose older names are understood.
    public init(programme: Programme, today: CivilDate, districts: DistrictTable = .stockholm) {
        self.programme = programme
        self.today = today
        self.districts = districts
    }

    /// Guesses what each header means, in English or Swedish; axes by id or label. A header that is exactly the id of an axis is that axis.
    public func guess(_ headers: [String]) -> ColumnMapping<ParticipantColumn> {
        let fixed = ParticipantColumn.beforeAxes + ParticipantColumn.afterAxes
        // An axis that is made of a field is often named like the field, and it is the field that forms ask for.
        let own = programme.axes.filter { $0.from == nil }
        let made = programme.axes.filter { $0.from != nil }
        let guess = HeaderGuess<ParticipantColumn>([
            fixed.map { ($0, Array($0.spellings.prefix(2))) },
            own.map { (.axis($0.id), [$0.id.text]) },
            own.map { (.axis($0.id), Array($0.label.texts.values)) },
            fixed.map { ($0, $0.spellings) },
            made.map { (.axis($0.id), [$0.id.text]) },
            made.map { (.axis($0.id), Array($0.label.texts.values)) },
        ])
        return guess.mapping(headers)
    }

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - table: the file.
    ///   - mapping: which header means what; nil for the guess.
    ///   - known: the persons who are stored already.
    ///   - lastMadeNumber: the highest number that an id was ever made of, so that the id of an erased person is not used again.
    /// - Throws: `ExchangeError` where two headers mean one column, or none means the name.
    public func read(
        _ table: CSVTable, mapping: ColumnMapping<ParticipantColumn>? = nil, known: [Person] = [], lastMadeNumber: Int = 0
    ) throws(ExchangeError) -> ImportResult<Person> {
        let schema = ParticipantSchema(programme: programme, today: today, districts: districts)
        let importer = try RecordImporter(
            schema, table: table, mapping: mapping ?? guess(table.header), known: known, lastMadeNumber: lastMadeNumber)
        return try importer.run()
    }

    /// Works out what an import of a file would do.
    ///
    /// - Parameters:
    ///   - source: the file.
    ///   - mapping: which header means what; nil for the guess.
    ///   - choices: whom rows mean, by line, where a person has said so.
    ///   - known: the persons who are stored already.
    ///   - lastMadeNumber: the highest number that an id was ever made of.
    ///   - watch: hears how far it is, and may stop it.
    /// - Returns: a plan; one with a fault where two headers mean one column, or none means the name.
    /// - Throws: `ExchangeError.stopped`.
    public func plan(
        _ source: ImportSource, mapping: ColumnMapping<ParticipantColumn>? = nil, choices: [Int: ImportChoice] = [:],
        known: [Person] = [], lastMadeNumber: Int = 0, watch: ImportWatch = .none
    ) throws(ExchangeError) -> ImportPlan {
        let mapping = mapping ?? guess(source.table.header)
        let schema = ParticipantSchema(programme: programme, today: today, districts: districts)
        func read(_ choices: [Int: ImportChoice]) throws(ExchangeError) -> ImportResult<Person> {
            try RecordImporter(
                schema, table: source.table, mapping: mapping, known: known, lastMadeNumber: lastMadeNumber, choices: choices, watch: watch
            ).run()
        }
        var result: ImportResult<Person>
        do {
            result = try read([:])
        } catch .stopped {
            throw .stopped
        } catch {
            return ImportPlan(source, mapping, leftOut: leftOut(mapping), fault: error, for: programme, known)
        }
        let (likely, passedOver) = try likely(result, known, watch)
        let kept = choices.filter { choice in likely.contains { $0.line == choice.key && $0.choice == choice.value } }
        if !kept.isEmpty { result = try read(kept) }
        if likely.count > kept.count { result.notes.append(.probablySame(likely.count - kept.count)) }
        if passedOver > 0 { result.notes.append(.sharedByMany(passedOver)) }
        let lost = losing(result, known)
        if lost > 0 { result.notes.append(.losesBackground(lost)) }
        return ImportPlan(
            source, mapping, leftOut: leftOut(mapping), result, likely: likely, choices: kept, for: programme, known)
    }

    /// How many known persons lose their background, for want of consent in the file.
    private func losing(_ result: ImportResult<Person>, _ known: [Person]) -> Int {
        let without = Set(result.updated.lazy.filter { !$0.consent.isGiven }.map(\.id))
        return without.isEmpty ? 0 : known.count { !$0.values.isEmpty && without.contains($0.id) }
    }

    /// The new persons who are probably there already, and of how many more something says nothing, since too many share it.
    private func likely(
        _ result: ImportResult<Person>, _ known: [Person], _ watch: ImportWatch
    ) throws(ExchangeError) -> (found: [LikelySame], passedOver: Int) {
        guard !result.created.isEmpty else { return ([], 0) }
        var lines: [String: Int] = [:]
        for row in result.rows { if let id = row.id, lines[id] == nil { lines[id] = row.line } }
        var finder = try LikelySameFinder(known: known, watch)
        var found: [LikelySame] = []
        for (place, person) in result.created.enumerated() {
            try watch.tell(place, of: result.created.count)
            if let same = finder.find(person, line: lines[person.id.text] ?? 0) { found.append(same) }
        }
        return (found, finder.passedOver)
    }

    /// Reads a file, with the guessed mapping.
    ///
    /// - Throws: `ExchangeError` where it cannot be read as a whole.
    public func read(_ file: [UInt8], known: [Person] = [], lastMadeNumber: Int = 0) throws(ExchangeError) -> ImportResult<Person> {
        try read(try CSVTable(file), known: known, lastMadeNumber: lastMadeNumber)
    }

    /// The file of persons, in the order given: all columns, those of the axes in the order of the programme; safe for spreadsheets.
    public func text(of people: [Person]) -> String {
        let columns = ParticipantColumn.beforeAxes + programme.axes.map { .axis($0.id) } + ParticipantColumn.afterAxes
        var writer = CSVWriter(spreadsheetSafe: true)
        writer.row(columns.map(\.key))
        for person in people { writer.row(columns.map { ParticipantSchema.field($0, of: person) }) }
        return writer.text
    }
}
