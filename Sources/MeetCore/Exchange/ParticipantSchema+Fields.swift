extension ParticipantSchema {
    /// The field of a person in a column, as it is written in files.
    static func field(_ column: ParticipantColumn, of person: Person) -> String {
        switch column {
        case .id: return person.id.text
        case .name: return person.name
        case .displayName: return person.displayName
        case .email: return person.email
        case .phone: return person.phone
        case .birthYear: return person.birthYear.map(String.init) ?? ""
        case .notes: return person.notes
        case .source: return person.source
        case .axis(let axis): return person.consent.isGiven ? person.values[axis]?.text ?? "" : ""
        case .district: return person.district
        case .available: return ValueList.joined(person.available.map(\.text))
        case .unavailable: return ValueList.joined(person.unavailable.map(\.description))
        case .needs: return ValueList.joined(person.needs.map(\.description))
        case .together: return person.together
        case .apart: return ValueList.joined(person.apart.map(\.text))
        case .registered: return person.registered?.description ?? ""
        case .consent: return consent(person.consent)
        }
    }

    private static func consent(_ consent: Consent) -> String {
        switch consent {
        case .none: return "no"
        case .given(let date): return date?.description ?? "yes"
        }
    }
}
