/// What a reader or writer did that it never may, whatever it was given.
struct FuzzFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
