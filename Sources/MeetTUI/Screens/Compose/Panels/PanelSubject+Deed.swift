import MeetCore

extension PanelSubject {
    /// What the panel is for.
    var deed: Deed {
        switch self {
        case .advice: return .advise
        case .replacements: return .findReplacements
        case .recruits: return .findRecruits
        case .explanation: return .explain
        case .versions: return .listVersions
        case .comparison: return .compareVersions
        }
    }
}
