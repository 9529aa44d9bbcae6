/// A new file could not be written.
package struct NewFileError: SpokenError {
    package let name: String
    /// Why, as the system says it.
    package let reason: String

    package init(name: String, reason: String) {
        self.name = name
        self.reason = reason
    }

    package func message(_ words: Words) -> String { words.fileCannotBeWritten(name, reason) }
}
