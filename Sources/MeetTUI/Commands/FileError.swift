import MeetCore

/// A file that cannot be read or written.
enum FileError: SpokenError, Hashable {
    case notFound(String)
    case cannotRead(String, why: String)
    case cannotWrite(String, why: String)
    /// A result would go over a file that the command reads.
    case isInput(String)

    func message(_ words: Words) -> String {
        switch self {
        case .notFound(let path): return words.fileNotFound(path)
        case .cannotRead(let path, let why): return words.fileCannotBeRead(path, why)
        case .cannotWrite(let path, let why): return words.fileCannotBeWritten(path, why)
        case .isInput(let path): return words.fileIsInput(path)
        }
    }

    var exitCode: ExitCode {
        switch self {
        case .notFound, .cannotRead: return .noInput
        case .cannotWrite, .isInput: return .cannotWrite
        }
    }
}
