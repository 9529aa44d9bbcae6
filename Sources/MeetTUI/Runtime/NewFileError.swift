import MeetCore

/// A new file could not be written.
struct NewFileError: SpokenError {
    let name: String
    /// Why, as the system says it.
    let reason: String

    func message(_ words: Words) -> String { words.fileCannotBeWritten(name, reason) }
}
