import MeetCore

/// Why nothing was undone or redone.
enum TurnError: SpokenError, Hashable {
    case nothingToUndo
    case nothingToRedo
    /// The last change is another's.
    case ofAnother(who: String, name: String)

    func message(_ words: Words) -> String {
        switch self {
        case .nothingToUndo: return words.nothingToUndo
        case .nothingToRedo: return words.nothingToRedo
        case .ofAnother(let who, let name): return words.undoOfAnother(who, name)
        }
    }
}
