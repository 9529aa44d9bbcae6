/// Something in the sources that the house does not allow.
struct Violation: Equatable, CustomStringConvertible {
    var path: String
    var line: Int
    /// What is wrong, with the name it is about.
    var reason: String

    var description: String { "\(path):\(line): \(reason)" }
}
