/// Why a file that somebody named gives no bytes.
public enum InputFileError: SpokenError, Hashable {
    case notFound(String)
    /// With the system's reason.
    case cannotRead(String, why: String)
    /// It is a folder.
    case folder(String)
    /// It is a device, which may have no end.
    case device(String)
    /// It is a pipe, where only a file will do.
    case pipe(String)
    /// It is a pipe into which nobody writes.
    case noWriter(String)
    /// There is more of it than of any file of its kind.
    case tooLarge(String, mostBytes: Int)

    /// What is wrong, and then what to do about it.
    public func message(_ words: Words) -> String {
        switch self {
        case .notFound(let path): return words.fileNotFound(path)
        case .cannotRead(let path, let why): return words.fileCannotBeRead(path, why)
        case .folder(let path): return words.fileIsFolder(path)
        case .device(let path): return words.fileIsDevice(path)
        case .pipe(let path): return words.fileIsPipe(path)
        case .noWriter(let path): return words.pipeWithoutWriter(path)
        case .tooLarge(let path, let most): return words.inputTooLarge(path, mostBytes: most)
        }
    }
}
