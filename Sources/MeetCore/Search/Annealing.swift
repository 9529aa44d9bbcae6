import Foundation

/// Simulated annealing on a score in levels: worse steps are taken ever more rarely, until only better ones are.
///
/// A better score is always accepted. A worse one is accepted with the chance exp(−Σ worsening ÷ temperature), each level against its own
/// temperature, so that no level is traded against another by a made-up exchange rate.
public struct Annealing: Sendable {
    /// The temperature of each level at the start; 0 means never worse on that level.
    public var start: [Double]
    /// The temperature of each level at the end, above 0 where `start` is.
    public var end: [Double]

    /// Annealing between the given temperatures of the four levels.
    public init(start: [Double], end: [Double]) {
        self.start = start
        self.end = end
    }

    /// Looked at the clock, at the cancel flag and at progress once in so many steps.
    private static let interval = 256

    /// Walks until the rule says stop, and leaves the space at the best score seen.
    ///
    /// - Parameters:
    ///   - space: where to walk.
    ///   - random: the source of all chance.
    ///   - stop: when to stop; the temperature follows how much of it is used.
    ///   - isEnough: asked now and then of the best score so far; the walk also ends when it says so.
    ///   - progress: called at most ten times a second; never called where the rule has no clock to tell the time by.
    /// - Returns: the number of steps done.
    @discardableResult
    public func run<Space: SearchSpace>(
        _ space: inout Space, random: inout SeededRandom, stop: StopRule, isEnough: (Levels) -> Bool = { _ in false },
        progress: ((SearchProgress, borrowing Space) -> Void)? = nil
    ) -> Int {
        var steps = 0
        var best = space.levels
        var kept = true
        var nextReport = 0.1
        space.keep()
        while true {
            let used = stop.used(steps: steps)
            if used >= 1 { break }
            if isEnough(best) { break }
            let inverse = inverseTemperatures(at: used)
            for _ in 0..<Self.interval {
                steps += 1
                guard let effect = space.propose(&random) else { continue }
                if effect > .zero {
                    let exponent = Self.exponent(effect, inverse)
                    if exponent < -40 || random.unit() >= exp(exponent) { continue }
                    // The best is copied only when the walk is about to leave it.
                    if !kept, space.levels == best {
                        space.keep()
                        kept = true
                    }
                }
                space.accept()
                if space.levels < best {
                    best = space.levels
                    kept = false
                }
            }
            // Where only steps count, nothing may depend on a clock: not even which of several equal scores is kept.
            if let progress, stop.usesClock || !stop.countsSteps, stop.elapsedSeconds >= nextReport {
                nextReport = stop.elapsedSeconds + 0.1
                if !kept, space.levels == best {
                    space.keep()
                    kept = true
                }
                progress(SearchProgress(steps: steps, best: best, used: used), space)
            }
        }
        if kept || space.levels != best { space.restore() } else { space.keep() }
        return steps
    }

    /// One over the temperature of each level, falling geometrically from start to end.
    private func inverseTemperatures(at used: Double) -> (Double, Double, Double, Double) {
        func inverse(_ level: Int) -> Double {
            guard start[level] > 0 else { return .infinity }
            return 1 / (start[level] * pow(end[level] / start[level], used))
        }
        return (inverse(0), inverse(1), inverse(2), inverse(3))
    }

    /// The exponent of the chance with which a worse score is accepted; 0 or less.
    @inline(__always)
    private static func exponent(_ effect: Levels, _ inverse: (Double, Double, Double, Double)) -> Double {
        var sum = 0.0
        if effect.first > 0 { sum -= Double(effect.first) * inverse.0 }
        if effect.second > 0 { sum -= Double(effect.second) * inverse.1 }
        if effect.third > 0 { sum -= Double(effect.third) * inverse.2 }
        if effect.fourth > 0 { sum -= Double(effect.fourth) * inverse.3 }
        return sum
    }
}
