/// What the Compose screen wants to be done beside, with the number by which the answer will be known.
enum ComposeWish: Hashable, Sendable {
    /// Something is to be worked out.
    case work(ComposeJob)
    /// The versions that were kept are to be read.
    case versions
}
