/// Makes persons of rows of `person`, a hundred thousand in a third of a second.
///
/// Of the lists of slots, values and needs there are few different ones, so each is taken apart once and shared.
struct PersonReader {
    private var values: [String: AxisValues] = [:]
    private var slots: [String: [SlotID]] = [:]
    private var needs: [String: [Need]] = [:]

    /// The person of a row whose columns, from `first` on, are those of `PersonRow.form`.
    /// - Throws: `StoreError.damaged` where a column does not hold what it should.
    mutating func person(_ row: Statement, from first: Int) throws -> Person {
        let id = row.text(first)
        let axisValues = try values(row.text(first + 8), of: id)
        let consent = try row.bytes(first + 16) { bytes -> Consent in
            if bytes.isEmpty { return .none }
            if bytes.count == 3 { return .given(nil) }
            guard let date = DateText.date(bytes[...]) else { throw damage("consent", id) }
            return .given(date)
        }
        let registered =
            try row.isNull(first + 15)
            ? nil
            : row.bytes(first + 15) { bytes -> CivilDate in
                guard let date = DateText.date(bytes[...]) else { throw damage("registered", id) }
                return date
            }
        let unavailable = try row.bytes(first + 11) { bytes -> [CivilDate] in
            guard let dates = DateText.dates(bytes) else { throw damage("unavailable", id) }
            return dates
        }
        var person = Person(
            id: PersonID(id), name: row.text(first + 1), displayName: row.text(first + 2), email: row.text(first + 3),
            phone: row.text(first + 4), birthYear: row.optionalInt(first + 5), notes: row.text(first + 6), source: row.text(first + 7),
            values: axisValues, district: row.text(first + 9), available: slots(row.text(first + 10)), unavailable: unavailable,
            needs: try needs(row.text(first + 12), of: id), together: row.text(first + 13),
            apart: JoinedText.split(row.text(first + 14)).map { PersonID($0) }, registered: registered, consent: consent)
        if !row.isNull(first + 17) {
            let day = try row.bytes(first + 17) { bytes -> CivilDate in
                guard let day = DateText.date(bytes[...]) else { throw damage("background_erased", id) }
                return day
            }
            person.erasedBackground = ErasedBackground(day: day, isCounted: row.int(first + 18) != 0)
        }
        return person
    }

    private mutating func values(_ text: String, of id: String) throws -> AxisValues {
        if text.isEmpty { return AxisValues() }
        if let known = values[text] { return known }
        guard let pairs = JoinedText.pairs(text) else { throw damage("axis_values", id) }
        var made = AxisValues()
        for (axis, category) in pairs { made[AxisID(axis)] = CategoryID(category) }
        values[text] = made
        return made
    }

    private mutating func slots(_ text: String) -> [SlotID] {
        if text.isEmpty { return [] }
        if let known = slots[text] { return known }
        let made = JoinedText.split(text).map { SlotID($0) }
        slots[text] = made
        return made
    }

    private mutating func needs(_ text: String, of id: String) throws -> [Need] {
        if text.isEmpty { return [] }
        if let known = needs[text] { return known }
        let made = try JoinedText.split(text).map { part -> Need in
            guard let need = PersonReader.need(part) else { throw damage("needs", id) }
            return need
        }
        needs[text] = made
        return made
    }

    /// A need as it was written; of an interpreter's language every text comes back.
    private static func need(_ text: String) -> Need? {
        Need(text) ?? (text.hasPrefix("interpreter:") ? .interpreter(String(text.dropFirst("interpreter:".count))) : nil)
    }

    private func damage(_ column: String, _ id: String) -> StoreError {
        .damaged(details: "person.\(column), id \(id)")
    }
}
