import MeetCore

/// Why nothing could be begun from a file.
enum BeginningError: SpokenError {
    /// The file cannot be read, with the system's reason.
    case unreadable(path: String, reason: String)
    /// So many rows have mistakes, and the first of them.
    case badRows(Int, first: RowProblem)

    func message(_ words: Words) -> String {
        switch self {
        case .unreadable(let path, let reason): return words.fileCannotBeRead(path, reason)
        case .badRows(let count, let first): return words.startBadRows(count, first.sentence(words))
        }
    }
}
