import MeetCore

/// What a panel over the lists of the Compose screen is about.
enum PanelSubject: Hashable, Sendable {
    /// What is compared: the cohort as it is, or as it was in a version.
    enum Side: Hashable, Sendable {
        case now
        case version(Int)
    }

    /// The best single steps.
    case advice
    /// Who could take the place of a member.
    case replacements(of: PersonID)
    /// Whom to recruit.
    case recruits
    /// Where the energy comes from, and why a person is in the cohort or not.
    case explanation(PersonID?)
    /// The versions that were kept.
    case versions
    /// Two versions side by side.
    case comparison(Side, Side)

    /// Whether it needs the versions that were kept.
    var needsVersions: Bool {
        switch self {
        case .versions, .comparison: return true
        case .advice, .replacements, .recruits, .explanation: return false
        }
    }

    /// Whether it takes the whole screen, and not only the place of the lists.
    var isLarge: Bool {
        switch self {
        case .explanation, .comparison: return true
        case .advice, .replacements, .recruits, .versions: return false
        }
    }
}
