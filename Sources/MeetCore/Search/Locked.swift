import Foundation

/// A value that several threads use, one after the other.
///
/// It does what `Mutex` of the standard library does, with a lock that the thread sanitizer sees: of `Mutex` it reports races that are none, and
/// among those nobody would find one that is (docs/TESTING.md).
package final class Locked<Value>: @unchecked Sendable {
    private let lock = NSLock()
    /// Held under the lock.
    private var value: Value

    package init(_ value: sending Value) { self.value = value }

    /// Does something with the value while nobody else can.
    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
