import Foundation

/// Reads the rows of a table into records: the same for persons and venues.
///
/// Only columns that are in the file change a known record. A second row with the same id updates the first. A row whose references lead
/// to nothing is rejected, and so is one that refers to a record which is only in rejected rows.
struct RecordImporter<Schema: ImportSchema> {
    private let schema: Schema
    private let table: CSVTable
    private let places: [Schema.Column: Int]
    private let ignored: [String]
    private let hasReasons: Bool
    private let known: [String: Schema.Record]
    private let finder: IdentityFinder<Schema>
    private let maker: IdentifierMaker
    /// Whom rows mean by their lines, where a person has said so.
    private let choices: [Int: ImportChoice]
    /// The ids of the file that mean known persons with other ones, by such choices.
    private let aliases: [String: String]
    private let watch: ImportWatch

    /// What became of one row.
    private struct Outcome {
        let id: String?
        let named: Bool
        let references: (column: Schema.Column, ids: [String])?
        var row: ImportRow<Schema.Column>
    }

    /// An importer of a table.
    ///
    /// - Throws: `ExchangeError.duplicateColumn` or `.missingColumn` where the mapping cannot be used.
    init(
        _ schema: Schema, table: CSVTable, mapping: ColumnMapping<Schema.Column>, known: [Schema.Record], lastMadeNumber: Int,
        choices: [Int: ImportChoice] = [:], watch: ImportWatch = .none
    ) throws(ExchangeError) {
        try mapping.check(required: schema.nameColumn)
        self.schema = schema
        self.table = table
        places = mapping.places
        var ignored = mapping.ignored
        for column in table.header.count..<max(table.headerFieldCount, table.header.count)
        where table.rows.contains(where: { !table.isBlank($0, column) }) {
            ignored.append("#\(column + 1)")
        }
        self.ignored = ignored
        hasReasons = mapping.hasReasons
        self.known = Dictionary(known.map { (schema.id(of: $0), $0) }) { _, last in last }
        let idPlace = places[schema.idColumn]
        let named = Set(table.rows.compactMap { row in idPlace.map { CleanText.line(SpreadsheetText.restored(table.text(row, $0))) } })
        self.choices = choices
        self.watch = watch
        var aliases: [String: String] = [:]
        for row in table.rows where choices[row.line] != nil {
            guard let idPlace, case .known(let id) = choices[row.line] else { continue }
            aliases[CleanText.line(SpreadsheetText.restored(table.text(row, idPlace)))] = id
        }
        aliases[""] = nil
        self.aliases = aliases
        let identity = schema.identityColumns.filter { mapping.places[$0] != nil }
        finder = IdentityFinder(schema, columns: identity, known: known, named: named)
        maker = IdentifierMaker(schema.madeID, inUse: Array(self.known.keys) + named, last: lastMadeNumber)
    }

    /// Reads all rows.
    ///
    /// - Throws: `ExchangeError.stopped` where the watch wants no more.
    func run() throws(ExchangeError) -> ImportResult<Schema.Record> {
        var pass = try pass(rejecting: [:])
        let dangling = danglingReferences(pass.outcomes)
        if !dangling.isEmpty { pass = try self.pass(rejecting: dangling) }
        var result = ImportResult<Schema.Record>()
        for record in pass.records {
            if let old = known[schema.id(of: record)] {
                if old == record { result.unchanged += 1 } else { result.updated.append(record) }
            } else {
                result.created.append(record)
            }
        }
        for (row, outcome) in zip(table.rows, pass.outcomes) where !outcome.row.problems.isEmpty {
            result.rejectedRows.append(RejectedRow(line: row.line, original: table.original(row), problems: outcome.row.problems))
        }
        result.rows = zip(table.rows, pass.outcomes).map { row, outcome in
            ImportedRow(line: row.line, id: outcome.row.problems.isEmpty ? outcome.id : nil)
        }
        result.ignoredColumns = ignored
        result.hasReasons = hasReasons
        result.header = table.original(table.headerRow)
        result.separator = Character(Unicode.Scalar(table.separator))
        result.notes = notes(pass)
        return result
    }

    /// What one pass over the rows gave: the records in the order of the file, what became of each row, and the number of ids made.
    private typealias Pass = (records: [Schema.Record], outcomes: [Outcome], made: Int)

    /// Reads the rows, of which some are rejected for what a former pass found.
    private func pass(
        rejecting: [Int: [(column: Schema.Column, id: String, reason: RowProblem.Reason)]]
    ) throws(ExchangeError) -> Pass {
        var (finder, maker) = (finder, maker)
        var pass: Pass = ([], [], 0)
        var places: [String: Int] = [:]
        places.reserveCapacity(table.rows.count)
        var (aliases, idOfLine) = (self.aliases, [Int: String]())
        let targets = Set(choices.values.compactMap { choice in if case .row(let line) = choice { line } else { nil } })
        for (index, place) in table.rows.enumerated() {
            try watch.tell(index, of: table.rows.count)
            var row = ImportRow(place, of: table, places: self.places)
            guard row.problems.isEmpty else {
                pass.outcomes.append(Outcome(id: nil, named: false, references: nil, row: row))
                continue
            }
            let own = givenID(&row)
            let given = own.map { aliases[$0] ?? $0 }
            let chosen = chosenID(line: place.line, idOfLine)
            row.keepsWhereEmpty = chosen != nil
            let isNamed = chosen != nil || given != nil
            if let chosen, let own { aliases[own] = chosen }
            let id = chosen ?? given ?? finder.id(for: row) ?? maker.next
            let isNew = !isNamed && known[id] == nil
            if targets.contains(place.line) { idOfLine[place.line] = id }
            let earlier = places[id]
            var record = earlier.map { pass.records[$0] } ?? known[id] ?? schema.blank(id: id)
            schema.read(&row, into: &record)
            if !aliases.isEmpty { schema.rename(aliases, in: &record) }
            for fault in rejecting[index] ?? [] { row.fail(fault.column, fault.id, fault.reason) }
            pass.outcomes.append(Outcome(id: id, named: isNamed, references: schema.references(of: record, in: row), row: row))
            guard row.problems.isEmpty else { continue }
            if !isNamed { finder.take(for: row) }
            if isNew {
                maker.advance()
                pass.made += 1
            }
            if let earlier {
                pass.records[earlier] = record
            } else {
                places[id] = pass.records.count
                pass.records.append(record)
            }
        }
        return pass
    }

    /// The id that the row gives; nil where it gives none, with a problem logged where it is none.
    private func givenID(_ row: inout ImportRow<Schema.Column>) -> String? {
        guard let raw = row.raw(schema.idColumn) else { return nil }
        if IdentifierText.isValid(raw) { return CleanText.line(raw) }
        let id = raw.trimmingCharacters(in: .whitespaces)
        if id.isEmpty { return nil }
        if !IdentifierText.isValid(id) {
            row.fail(schema.idColumn, id, .badIdentifier)
            return nil
        }
        return CleanText.line(id)
    }

    /// The id of the record that a person has said that the row means; nil where nobody did, or where it is not there any more.
    private func chosenID(line: Int, _ idOfLine: [Int: String]) -> String? {
        switch choices[line] {
        case .known(let id): return known[id] == nil ? nil : id
        case .row(let earlier): return idOfLine[earlier]
        case nil: return nil
        }
    }

    private func notes(_ pass: Pass) -> [ImportNote] {
        var notes: [ImportNote] = []
        if table.encoding == .windows1252 { notes.append(.guessedEncoding) }
        if !table.repeatedHeaderLines.isEmpty { notes.append(.repeatedHeader(lines: table.repeatedHeaderLines)) }
        let withheld = pass.outcomes.count { $0.row.withholdsValues && $0.row.problems.isEmpty }
        if withheld > 0 { notes.append(.valuesWithoutConsent(rows: withheld)) }
        let erased = pass.outcomes.count { $0.row.withholdsErased && $0.row.problems.isEmpty }
        if erased > 0 { notes.append(.erasedBackgrounds(rows: erased)) }
        let doubtful = pass.outcomes.count { $0.row.hasDoubtfulConsent && $0.row.problems.isEmpty }
        if doubtful > 0 { notes.append(.doubtfulConsent(rows: doubtful)) }
        if pass.made > 0 { notes.append(.madeIdentifiers(pass.made)) }
        return notes
    }

    /// The references of each row, by its place, that lead to no record which is known or will be.
    private func danglingReferences(
        _ outcomes: [Outcome]
    ) -> [Int: [(column: Schema.Column, id: String, reason: RowProblem.Reason)]] {
        var accepted: [String: Int] = [:]
        var referring: [String: [Int]] = [:]
        var inFile: Set<String> = []
        for (index, outcome) in outcomes.enumerated() {
            if outcome.named, let id = outcome.id {
                inFile.insert(id)
                if outcome.row.problems.isEmpty { accepted[id, default: 0] += 1 }
            }
            for id in outcome.references?.ids ?? [] where known[id] == nil { referring[id, default: []].append(index) }
        }
        var dangling: [Int: [(column: Schema.Column, id: String, reason: RowProblem.Reason)]] = [:]
        var lost = referring.keys.filter { accepted[$0, default: 0] == 0 }.sorted()
        while let id = lost.popLast() {
            for index in referring[id] ?? [] {
                guard let references = outcomes[index].references else { continue }
                let wasAccepted = outcomes[index].row.problems.isEmpty && dangling[index] == nil
                dangling[index, default: []].append((references.column, id, inFile.contains(id) ? .rejectedPerson : .unknownPerson))
                // A row that is now rejected may have been the only one of its own id.
                guard wasAccepted, outcomes[index].named, let own = outcomes[index].id, known[own] == nil else { continue }
                accepted[own, default: 0] -= 1
                if accepted[own] == 0, referring[own] != nil { lost.append(own) }
            }
        }
        return dangling
    }
}
