import MeetCore

/// Why nothing can be done with a session.
enum SessionError: SpokenError, Hashable {
    /// It has no date yet.
    case noDate(String, Int)

    func message(_ words: Words) -> String {
        switch self {
        case .noDate(let cohort, let number): return words.sessionWithoutDate(cohort, number)
        }
    }
}
