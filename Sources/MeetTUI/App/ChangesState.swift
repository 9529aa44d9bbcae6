/// The list of the last changes, to be looked through.
struct ChangesState: Hashable, Sendable {
    /// The number of the request for them.
    var request: Int
    /// The changes, the newest first; nil until they are read.
    var lines: [ChangeLine]?
    /// The selection among them.
    var list = ListState()

    /// How many are read.
    static let most = 500
}
