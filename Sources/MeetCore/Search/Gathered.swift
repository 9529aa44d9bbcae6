import Foundation

/// Results of several threads, each at its own place.
package final class Gathered<Value: Sendable>: @unchecked Sendable {
    // A lock guards the values: each is written once, and read when all are there.
    private let lock = NSLock()
    private var values: [Value?]

    /// Room for so many results.
    package init(count: Int) { values = [Value?](repeating: nil, count: count) }

    /// Notes a result.
    package func set(_ value: Value, at place: Int) {
        lock.withLock { values[place] = value }
    }

    /// All results that there are, in order.
    package var all: [Value] { lock.withLock { values.compactMap { $0 } } }
}
