import MeetCore

/// The options that say what is known of a person: those of `add person` and `change person`, read by the rules by which files are read.
struct PersonOptions {
    /// An option and the column of participants.csv that holds the same.
    private struct Field {
        let option: CommandOption
        let column: ParticipantColumn
    }

    private static let fields = [
        Field(option: CommandOption("--display-name", .value(.text)) { $0.optionDisplayName }, column: .displayName),
        Field(option: CommandOption("--email", .value(.text)) { $0.optionEmail }, column: .email),
        Field(option: CommandOption("--phone", .value(.text)) { $0.optionPhone }, column: .phone),
        Field(option: CommandOption("--birth-year", .value(.number)) { $0.optionBirthYear }, column: .birthYear),
        Field(option: CommandOption("--registered", .value(.date)) { $0.optionRegistered }, column: .registered),
        Field(option: CommandOption("--source", .value(.text)) { $0.optionSource }, column: .source),
        Field(option: CommandOption("--district", .value(.text)) { $0.optionDistrict }, column: .district),
        Field(option: CommandOption("--consent", .value(.text)) { $0.optionConsent }, column: .consent),
        Field(option: CommandOption("--available", .value(.text)) { $0.optionAvailable }, column: .available),
        Field(option: CommandOption("--unavailable", .value(.text)) { $0.optionUnavailable }, column: .unavailable),
        Field(option: CommandOption("--needs", .value(.text)) { $0.optionNeeds }, column: .needs),
        Field(option: CommandOption("--together", .value(.text)) { $0.optionTogether }, column: .together),
        Field(option: CommandOption("--notes", .value(.text)) { $0.optionNotes }, column: .notes),
    ]

    /// All of them but the name.
    static let options =
        fields.map(\.option) + [
            CommandOption("--axis", .values(.text)) { $0.optionAxis }, CommandOption("--apart", .values(.person)) { $0.optionApart },
        ]

    /// The option that gives the name.
    static func name(isRequired: Bool) -> CommandOption {
        CommandOption("--name", .value(.text), isRequired: isRequired) { $0.optionPersonName }
    }

    /// The option that gives a column; those of axes and of persons to be kept apart are given by several.
    static func option(_ column: ParticipantColumn) -> String {
        switch column {
        case .name: return "--name"
        case .apart: return "--apart"
        case .axis: return "--axis"
        default: return fields.first { $0.column == column }?.option.name ?? ""
        }
    }

    private let fields: [ParticipantColumn: String]
    private let programme: Programme
    private let today: CivilDate

    /// What the options give.
    /// - Throws: `UsageError` for an axis or a person that there is not.
    init(_ arguments: Arguments, _ programme: Programme, _ persons: NamedPersons, _ context: CommandContext) throws {
        var fields: [ParticipantColumn: String] = [:]
        if let name = arguments.value("--name") { fields[.name] = name }
        for field in Self.fields { if let value = arguments.value(field.option.name) { fields[field.column] = value } }
        for text in arguments.all("--axis") {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let axis = Self.axis(parts[0], in: programme) else {
                throw UsageError.badValue(option: "--axis", value: text, allowed: context.words.axisPattern(programme.axes.map(\.id.text)))
            }
            fields[.axis(axis.id)] = parts[1]
        }
        if arguments.has("--apart") {
            let named = arguments.all("--apart").filter { !CleanText.line($0).isEmpty }
            fields[.apart] = try persons.find(named).map(\.id.text).joined(separator: "|")
        }
        self.fields = fields
        self.programme = programme
        today = context.today
    }

    /// The columns that are given.
    var columns: Set<ParticipantColumn> { Set(fields.keys) }

    /// The person that they make of another.
    /// - Throws: `UsageError.badEntries` for what cannot be; `.consentNeeded` for background of somebody who gave no consent.
    func person(from former: Person) throws -> Person {
        let (person, problems) = PersonEntry(programme: programme, today: today).read(fields, into: former)
        guard problems.isEmpty else {
            let entries = problems.map { UsageError.BadEntry(option: Self.option($0.key), problem: $0.value) }
            throw UsageError.badEntries(entries.sorted { $0.option < $1.option })
        }
        let isBackgroundGiven = fields.contains { column, value in
            if case .axis = column { !value.isEmpty } else { false }
        }
        // Without consent no background is kept; who gives one here is told, so that nobody believes it was.
        guard person.consent.isGiven || !isBackgroundGiven else { throw UsageError.consentNeeded }
        return person
    }

    /// The axis of an id or of a label in either language.
    private static func axis(_ name: String, in programme: Programme) -> Axis? {
        programme.axes.first { $0.id.text == name }
            ?? programme.axes.first { axis in axis.label.texts.values.contains { TextFolding.fold($0) == TextFolding.fold(name) } }
    }
}
