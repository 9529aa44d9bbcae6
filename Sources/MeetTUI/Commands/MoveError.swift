import MeetCore

/// Why a session cannot be moved.
enum MoveError: SpokenError, Hashable {
    /// A session would come before or after another, though they are numbered the other way.
    case disordered(Int, other: Int, sameDay: Bool)

    func message(_ words: Words) -> String {
        switch self {
        case .disordered(let number, let other, let sameDay):
            return words.cannotMoveThere(words.sessionsDisordered(number, other, sameDay: sameDay))
        }
    }
}
