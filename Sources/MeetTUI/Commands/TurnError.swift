import MeetCore

/// Why nothing was undone or redone.
enum TurnError: SpokenError, Hashable {
    case nothingToUndo
    case nothingToRedo
    /// The last change is another's.
    case ofAnother(who: String, name: String)
    /// One's own last change cannot be taken back, since another built on it: what that was, and the last change of all, which could be.
    case builtUpon(who: String?, name: String?, last: Last)
    /// What was undone last was undone by another.
    case undoneByAnother(who: String, name: String)

    /// Another changed something between the look and the deed.
    case overtaken

    /// A change of another that could be taken back.
    struct Last: Hashable {
        let who: String
        let name: String
    }

    func message(_ words: Words) -> String {
        switch self {
        case .nothingToUndo: return words.nothingToUndo
        case .nothingToRedo: return words.nothingToRedo
        case .ofAnother(let who, let name): return words.undoOfAnother(who, name)
        case .builtUpon(let who, let name, let last): return words.builtUpon(who, name) + "\n" + words.undoLastAnyway(last.who, last.name)
        case .undoneByAnother(let who, let name): return words.redoOfAnother(who, name)
        case .overtaken: return words.otherChangeSinceForTurn
        }
    }

    /// Does it; where another change came first, the shell is told what to do there.
    static func telling<Result>(_ turn: () throws -> Result) throws -> Result {
        do {
            return try turn()
        } catch StoreError.otherChangeSince {
            throw TurnError.overtaken
        }
    }
}
