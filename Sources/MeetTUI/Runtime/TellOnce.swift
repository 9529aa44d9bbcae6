import MeetCore

/// Lets one in until it has left again: of several that come meanwhile none is let in.
final class TellOnce: Sendable {
    private let isInside = Locked(false)

    /// Whether one may enter.
    func enter() -> Bool {
        isInside.withLock { inside in
            defer { inside = true }
            return !inside
        }
    }

    /// Makes room for the next one.
    func leave() { isInside.withLock { $0 = false } }
}
