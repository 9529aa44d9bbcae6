/// Lets something through ten times a second at the most.
final class TimeGate {
    private var last: ContinuousClock.Instant?

    /// Whether it is time again.
    func opens() -> Bool {
        let now = ContinuousClock.now
        if let last, now - last < .milliseconds(100) { return false }
        last = now
        return true
    }
}
