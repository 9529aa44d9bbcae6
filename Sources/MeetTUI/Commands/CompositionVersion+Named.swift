import MeetCore

extension CompositionVersion {
    /// The version that a command names, by name or number.
    /// - Throws: `UsageError.unknownVersion`.
    static func find(_ text: String, in store: Store) throws -> CompositionVersion {
        let versions = try store.versions()
        if let version = named(CleanText.line(text), among: versions) { return version }
        throw UsageError.unknownVersion(text, known: versions.prefix(12).map(\.name))
    }
}
