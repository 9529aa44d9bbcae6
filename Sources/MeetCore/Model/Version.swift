/// The version of the program.
package enum Version {
    /// As it is told and kept.
    package static let text = "0.1.0"
    /// The line that `meet --version` prints.
    package static var line: String { "meet \(text)\n" }
    /// When it was made, as manual pages write a day.
    package static let released = "November 23, 2026"
}
