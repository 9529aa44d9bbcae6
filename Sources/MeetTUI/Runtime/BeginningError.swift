import MeetCore

/// Why nothing could be begun from a file.
enum BeginningError: SpokenError {
    /// The file cannot be read, with the system's reason.
    case unreadable(path: String, reason: String)

    func message(_ words: Words) -> String {
        switch self {
        case .unreadable(let path, let reason): return words.fileCannotBeRead(path, reason)
        }
    }
}
