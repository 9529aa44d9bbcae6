import MeetCore

extension CompositionVersion {
    /// The version that a command names, by name or number.
    /// - Throws: `UsageError.unknownVersion`.
    static func find(_ text: String, in store: Store) throws -> CompositionVersion {
        let versions = try store.versions()
        if let version = named(CleanText.line(text), among: versions) { return version }
        throw UsageError.unknownVersion(text, known: versions.prefix(12).map(\.name))
    }

    /// Refuses to change the version where another program renamed it or took it away meanwhile: asked within the change.
    /// - Throws: `StoreError.outdated`.
    func expectPresent(_ changes: Changes) throws {
        guard try changes.versionName(number) == name else { throw StoreError.outdated(name: name) }
    }
}
