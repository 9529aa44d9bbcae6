/// A backup that was just made.
public struct MadeBackup: Hashable, Sendable {
    /// The file.
    public let path: String
    /// What it holds.
    public let contents: StoreContents

    /// A backup under a path.
    public init(path: String, contents: StoreContents) {
        self.path = path
        self.contents = contents
    }
}
