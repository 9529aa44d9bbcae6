/// What the program knows of others that write the same database.
struct OtherPrograms: Hashable, Sendable {
    /// Whether it hears of them.
    var isWatching = false
    /// Whether one wrote something that is not on the screen yet.
    var isDisturbed = false
    /// The number of the reading that is under way.
    var reading: Int?
}
