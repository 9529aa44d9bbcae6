/// A database to be made, and from what.
enum Beginning: Hashable, Sendable {
    /// The invented programme that the program brings.
    case sample
    /// A file with applicants, or with a programme.
    case file(path: String)
    /// A programme in which everything is still to be said.
    case empty
}
