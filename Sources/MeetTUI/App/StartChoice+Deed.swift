import MeetCore

extension StartChoice {
    /// What the choice is for.
    var deed: Deed {
        switch self {
        case .sample: return .beginWithSample
        case .file: return .beginWithFile
        case .empty: return .beginEmpty
        }
    }
}
