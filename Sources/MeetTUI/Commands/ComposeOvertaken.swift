import MeetCore

/// What was composed could not be seated, since another program changed the same meanwhile; it is kept as a version, and nobody's seat changed.
struct ComposeOvertaken: SpokenError, Hashable {
    let programme: String
    /// The name of the version.
    let version: String

    func message(_ words: Words) -> String { words.composeOvertaken(programme, version: version) }
}
