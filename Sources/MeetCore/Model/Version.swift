/// The version of the program.
package enum Version {
    /// As it is told and kept.
    package static let text = "0.1.0"
}
