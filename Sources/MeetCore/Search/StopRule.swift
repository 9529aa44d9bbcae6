/// When a search stops: after a time, after so many steps, or when asked. It is passed in, so that tests need no clock.
public struct StopRule: Sendable {
    private let start: ContinuousClock.Instant
    private let seconds: Double?
    private let steps: Int?
    private let cancel: CancelFlag?

    /// Stops after `seconds` from now, or after `steps` steps, or when `cancel` is raised, whichever comes first.
    ///
    /// With `steps` alone the clock is never read, and a search is repeatable.
    public init(seconds: Double? = nil, steps: Int? = nil, cancel: CancelFlag? = nil) {
        start = ContinuousClock.now
        self.seconds = seconds
        self.steps = steps
        self.cancel = cancel
    }

    /// How much of the allowance is used after so many steps: 1 or more means stop.
    public func used(steps done: Int) -> Double {
        if let cancel, cancel.isCancelled { return 1 }
        var used = 0.0
        if let steps { used = steps > 0 ? Double(done) / Double(steps) : 1 }
        if let seconds { used = max(used, seconds > 0 ? elapsedSeconds / seconds : 1) }
        return used
    }

    /// Whether the search was asked to stop from outside.
    public var isCancelled: Bool { cancel?.isCancelled ?? false }

    /// Whether the rule ends a search by the clock, so that two runs may differ.
    public var usesClock: Bool { seconds != nil }

    /// Whether the rule ends a search by its own count of steps.
    public var countsSteps: Bool { steps != nil }

    /// How many steps the rule allows in all; nil where it does not count them.
    public var stepsAllowed: Int? { steps }

    /// How many seconds the rule allows in all; nil where it does not look at the clock.
    public var secondsAllowed: Double? { seconds }

    /// The part of the same rule that ends after a share of what is left of the allowance: of the seconds, and of the steps.
    public func part(_ share: Double, stepsDone: Int = 0) -> StopRule {
        StopRule(
            seconds: seconds.map { max(0, ($0 - elapsedSeconds) * share) },
            steps: steps.map { max(0, Int(Double($0 - stepsDone) * share)) }, cancel: cancel)
    }

    /// The same rule, but ending so many seconds from now; nil where less than twice as long would be left after that, which is too little for
    /// another beginning.
    public func sitting(seconds length: Double) -> StopRule? {
        guard let seconds, seconds - elapsedSeconds >= 3 * length else { return nil }
        return StopRule(seconds: length, steps: steps, cancel: cancel)
    }

    /// The rule for one walk of several: so many steps, and no more than a share of what is left of the allowance.
    public func walk(steps length: Int, share: Double = 1, stepsDone: Int) -> StopRule {
        let left = part(share, stepsDone: stepsDone)
        return StopRule(seconds: left.seconds, steps: min(length, left.steps ?? length), cancel: cancel)
    }

    /// Seconds since the rule was made.
    public var elapsedSeconds: Double {
        let elapsed = ContinuousClock.now - start
        return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    }
}
