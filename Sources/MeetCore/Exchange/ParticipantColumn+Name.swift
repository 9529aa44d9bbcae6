// What a column of participants.csv is called for people.
extension ParticipantColumn {
    /// Its name in the language of the person, as forms and lists have it.
    package func name(_ programme: Programme, _ words: Words) -> String {
        switch self {
        case .id: return words.identifier
        case .name: return words.name
        case .displayName: return words.displayName
        case .email: return words.email
        case .phone: return words.phone
        case .birthYear: return words.birthYear
        case .notes: return words.notes
        case .source: return words.source
        case .axis(let axis): return programme.axis(axis)?.name(words.language.code) ?? axis.text
        case .district: return words.district
        case .available: return words.canCome
        case .unavailable: return words.away
        case .needs: return words.needs
        case .together: return words.together
        case .apart: return words.apart
        case .registered: return words.registered
        case .consent: return words.consent
        }
    }
}
