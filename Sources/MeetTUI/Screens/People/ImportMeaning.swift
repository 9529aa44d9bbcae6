import MeetCore

/// What a column of a file can mean, as it is chosen from a list.
enum ImportMeaning {
    /// All meanings: left out, then every column that the program knows.
    static func all(_ programme: Programme) -> [ParticipantColumn?] {
        [nil] + ParticipantColumn.all(programme.axes.map(\.id)).map { $0 }
    }

    /// The columns that a plan leaves out, with what each was perhaps meant for, in words.
    static func leftOut(_ plan: ImportPlan, _ programme: Programme, _ words: Words) -> [(header: String, meant: String?)] {
        plan.leftOut.map { ($0.header, $0.meant.map { name($0, programme, words) }) }
    }

    /// What a meaning is called.
    static func name(_ column: ParticipantColumn?, _ programme: Programme, _ words: Words) -> String {
        switch column {
        case nil: return words.leftOut
        case .id: return words.identifier
        case .name: return words.name
        case .displayName: return words.displayName
        case .email: return words.email
        case .phone: return words.phone
        case .birthYear: return words.birthYear
        case .notes: return words.notes
        case .source: return words.source
        case .axis(let axis): return programme.name(of: axis, words.language.code)
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
