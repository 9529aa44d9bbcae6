/// From what a database is restored.
public enum RestoreSource: Hashable, Sendable {
    /// A database file, with its write-ahead log where one lies beside it.
    case file(String)
    /// The bytes of one, and what the file is called that they come from.
    case bytes([UInt8], named: String)

    /// What it is called.
    public var name: String {
        switch self {
        case .file(let path), .bytes(_, let path): return path
        }
    }
}
