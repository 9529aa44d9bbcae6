/// A person as a row of `person`.
enum PersonRow {
    static let form = RowForm(
        table: "person",
        columns: [
            "id", "name", "display_name", "email", "phone", "birth_year", "notes", "source", "axis_values", "district", "available",
            "unavailable", "needs", "together", "apart", "registered", "consent",
        ], identity: ["id"], kept: ["background_erased", "background_counted"])

    /// The values of a row. Background values of a person without consent are not among them: they are never stored.
    static func values(_ person: Person) -> [SQLValue] {
        let values = person.consent.isGiven ? person.values.entries.map { ($0.axis.text, $0.category.text) } : []
        return [
            .text(person.id.text), .text(person.name), .text(person.displayName), .text(person.email), .text(person.phone),
            .optional(person.birthYear), .text(person.notes), .text(person.source), .text(JoinedText.join(values)), .text(person.district),
            .text(JoinedText.join(person.available.map(\.text))), .text(DateText.join(person.unavailable)),
            .text(JoinedText.join(person.needs.map(\.description))), .text(person.together),
            .text(JoinedText.join(person.apart.map(\.text))), .optional(person.registered.map(DateText.text)), .text(text(person.consent)),
        ]
    }

    private static func text(_ consent: Consent) -> String {
        switch consent {
        case .none: return ""
        case .given(nil): return "yes"
        case .given(let date?): return DateText.text(date)
        }
    }
}
