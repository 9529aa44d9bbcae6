import MeetCore

/// A field of the form of a person.
enum PersonField: Hashable, Sendable {
    case name, displayName, email, phone, birthYear
    case registered, source, district
    case consent
    case axis(AxisID)
    case available, unavailable
    case needs, interpreter
    case together, apart
    case notes

    /// The column of the file that holds the same; both fields of needs are one there.
    var column: ParticipantColumn {
        switch self {
        case .name: return .name
        case .displayName: return .displayName
        case .email: return .email
        case .phone: return .phone
        case .birthYear: return .birthYear
        case .registered: return .registered
        case .source: return .source
        case .district: return .district
        case .consent: return .consent
        case .axis(let axis): return .axis(axis)
        case .available: return .available
        case .unavailable: return .unavailable
        case .needs, .interpreter: return .needs
        case .together: return .together
        case .apart: return .apart
        case .notes: return .notes
        }
    }
}
