import Synchronization

/// A flag by which another thread asks a search to stop; the search then gives the best it has.
public final class CancelFlag: Sendable {
    private let raised = Atomic<Bool>(false)

    /// A flag that is not raised.
    public init() {}

    /// Asks the search to stop. Once raised, the flag stays so.
    public func cancel() {
        raised.store(true, ordering: .relaxed)
    }

    /// Whether the search has been asked to stop.
    public var isCancelled: Bool { raised.load(ordering: .relaxed) }
}
