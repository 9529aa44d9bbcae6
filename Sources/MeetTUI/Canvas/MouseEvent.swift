/// What the mouse did, and where.
struct MouseEvent: Hashable, Sendable {
    /// What the mouse did.
    enum Kind: Hashable, Sendable {
        case press, release, doubleClick, wheelUp, wheelDown
    }

    /// The cell under the pointer.
    let position: Position
    /// What the mouse did there.
    let kind: Kind
}
