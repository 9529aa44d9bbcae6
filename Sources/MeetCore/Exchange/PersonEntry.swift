/// Fields of one person as somebody fills them in, read by the very rules by which files are read.
///
/// So a form takes what an import takes, refuses what it refuses, and says why in the same sentences.
public struct PersonEntry {
    private let schema: ParticipantSchema

    /// Entries of persons of a programme.
    public init(programme: Programme, today: CivilDate, districts: DistrictTable = .stockholm) {
        schema = ParticipantSchema(programme: programme, today: today, districts: districts, isOfFiles: false)
    }

    /// The person that the fields make of another, and what is wrong with which of them.
    ///
    /// Fields that are not given stay as they are.
    public func read(
        _ fields: [ParticipantColumn: String], into person: Person
    ) -> (person: Person, problems: [ParticipantColumn: RowProblem]) {
        let columns = fields.keys.sorted { $0.key < $1.key }
        var writer = CSVWriter(spreadsheetSafe: true)
        // A first column that is never empty keeps a person without any field from being a blank line.
        writer.row(["-"] + columns.map(\.key))
        writer.row(["-"] + columns.map { fields[$0] ?? "" })
        guard let table = try? CSVTable(Array(("sep=,\r\n" + writer.text).utf8)), let row = table.rows.first else { return (person, [:]) }
        let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0 + 1) })
        var entry = ImportRow(row, of: table, places: places)
        var result = person
        schema.read(&entry, into: &result)
        var problems: [ParticipantColumn: RowProblem] = [:]
        for problem in entry.problems {
            guard let column = columns.first(where: { $0.key == problem.column }), problems[column] == nil else { continue }
            problems[column] = problem
        }
        return (result, problems)
    }

    /// What a person's fields are, as they are written in files.
    public static func field(_ column: ParticipantColumn, of person: Person) -> String { ParticipantSchema.field(column, of: person) }

    /// Whether a text in the field of consent gives it: a day, or a yes.
    public static func givesConsent(_ text: String) -> Bool {
        let text = CleanText.line(text)
        return CivilDate(text) != nil || ConsentText.isGiven(text) == true
    }
}
