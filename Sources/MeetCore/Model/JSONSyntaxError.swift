/// Where a text that should be JSON is not, and why.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    /// What is wrong.
    public let fault: JSONFault
    /// The line, counted from 1.
    public let line: Int
    /// The character within the line, counted from 1.
    public let column: Int
}
