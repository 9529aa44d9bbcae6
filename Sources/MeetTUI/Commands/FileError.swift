import MeetCore

/// A file that cannot be written. Why one cannot be read is an `InputFileError`.
enum FileError: SpokenError, Hashable {
    case cannotWrite(String, why: String)
    /// A result would go over a file that the command reads.
    case isInput(String)

    func message(_ words: Words) -> String {
        switch self {
        case .cannotWrite(let path, let why): return words.fileCannotBeWritten(path, why)
        case .isInput(let path): return words.fileIsInput(path)
        }
    }
}
