/// What an import of persons would do, worked out before anything is stored: what a preview shows, and what storing then does.
///
/// The screen and `meet import` both make one, so that what is shown and what is done cannot differ.
public struct ImportPlan: Hashable, Sendable {
    /// What becomes of a row.
    public enum Fate: Hashable, Sendable, CaseIterable {
        case new, changed, unchanged, rejected
    }

    /// A row of the file.
    public struct Row: Hashable, Sendable {
        /// The physical line on which it begins.
        public let line: Int
        /// What becomes of it.
        public let fate: Fate
        /// Whom it means; nil where it is rejected.
        public let id: PersonID?
        /// Where the person stands among those created or updated, or the row among the rejected; 0 where it changes nothing.
        public let place: Int
    }

    /// The file.
    public let source: ImportSource
    /// Which header means which column.
    public let mapping: ColumnMapping<ParticipantColumn>
    /// Which columns are left out, those first that were perhaps meant for something.
    public let leftOut: [LeftOutColumn]
    /// Why nothing can be imported with this mapping; nil where it can.
    public let fault: ExchangeError?
    /// Persons new and changed, rows rejected, notes.
    public let result: ImportResult<Person>
    /// All rows, in the order of the file.
    public let rows: [Row]
    /// New persons who are probably there already, in the order of the file, as they are without any choice.
    public let likely: [LikelySame]
    /// Whom rows mean, by line, where a person has said so.
    public let choices: [Int: ImportChoice]
    /// The programme and the persons that it was worked out for.
    private let programme: Programme
    private let known: [Person]

    /// A plan that cannot be carried out.
    init(
        _ source: ImportSource, _ mapping: ColumnMapping<ParticipantColumn>, leftOut: [LeftOutColumn], fault: ExchangeError,
        for programme: Programme, _ known: [Person]
    ) {
        self.leftOut = leftOut
        self.programme = programme
        self.known = known
        self.source = source
        self.mapping = mapping
        self.fault = fault
        result = ImportResult()
        rows = []
        likely = []
        choices = [:]
    }

    /// A plan of what was read.
    init(
        _ source: ImportSource, _ mapping: ColumnMapping<ParticipantColumn>, leftOut: [LeftOutColumn], _ result: ImportResult<Person>,
        likely: [LikelySame], choices: [Int: ImportChoice], for programme: Programme, _ known: [Person]
    ) {
        self.leftOut = leftOut
        self.programme = programme
        self.known = known
        self.source = source
        self.mapping = mapping
        fault = nil
        self.result = result
        self.likely = likely
        self.choices = choices
        var places: [String: (fate: Fate, place: Int)] = [:]
        places.reserveCapacity(result.created.count + result.updated.count)
        for (place, person) in result.created.enumerated() { places[person.id.text] = (.new, place) }
        for (place, person) in result.updated.enumerated() { places[person.id.text] = (.changed, place) }
        var rejected = 0
        rows = result.rows.map { row in
            guard let id = row.id else {
                rejected += 1
                return Row(line: row.line, fate: .rejected, id: nil, place: rejected - 1)
            }
            let found = places[id] ?? (.unchanged, 0)
            return Row(line: row.line, fate: found.fate, id: PersonID(id), place: found.place)
        }
    }

    /// The persons to be stored.
    public var records: [Person] { result.created + result.updated }

    /// How many rows have a background that is not stored, for want of consent.
    public var withoutConsent: Int {
        for case .valuesWithoutConsent(let rows) in result.notes { return rows }
        return 0
    }

    /// How many rows have a background that was erased, and is not stored again.
    public var withErasedBackground: Int {
        for case .erasedBackgrounds(let rows) in result.notes { return rows }
        return 0
    }

    /// Whether a column is left out that was perhaps meant for something.
    public var mayMissColumn: Bool { leftOut.contains { $0.meant != nil } }

    /// Whether it would still do the same for other persons and another programme than those that it was worked out for.
    public func holds(for people: [Person], in programme: Programme, today: CivilDate) throws -> Bool {
        if people == known, programme == self.programme { return true }
        let reader = ParticipantsCSV(programme: programme, today: today)
        let now = try reader.plan(source, mapping: mapping, choices: choices, known: people)
        return now.fault == fault && now.result == result
    }

    /// How many rows have a fate.
    public func count(_ fate: Fate) -> Int {
        switch fate {
        case .new: return result.created.count
        case .changed: return result.updated.count
        case .unchanged: return result.unchanged
        case .rejected: return result.rejectedRows.count
        }
    }
}
