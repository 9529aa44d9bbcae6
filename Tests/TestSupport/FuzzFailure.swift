/// What a reader or writer did that it never may, whatever it was given.
public struct FuzzFailure: Error, CustomStringConvertible {
    /// What it did.
    public let description: String

    /// A failure that is described so.
    public init(_ description: String) { self.description = description }

    /// Fails where something does not hold.
    public static func demand(_ holds: Bool, _ what: @autoclosure () -> String) throws {
        if !holds { throw FuzzFailure(what()) }
    }
}
