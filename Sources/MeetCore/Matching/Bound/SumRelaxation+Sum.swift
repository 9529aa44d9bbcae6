extension SumRelaxation {
    /// A range of whole sums with a cost that rises ever faster away from its lowest point, as a line from one of some ends to the next.
    struct Sum {
        let low: Int32
        let high: Int32
        /// The distance between ends; for a limit the whole range below it is one piece, and all above it another.
        let step: Int32
        /// What the sum costs; nil for nothing.
        let limits: FeatureLimits?
        /// How many times over it costs that.
        let weight: Double
        /// A sum above this is possible, but dearer than anything that could be gained by it.
        let limit: Int32?

        /// A sum that costs energy, on a lattice.
        init(low: Int32, high: Int32, step: Int32, limits: FeatureLimits?, weight: Double = 1) {
            self.low = low
            self.high = high
            self.step = step
            self.limits = limits
            self.weight = weight
            limit = nil
        }

        /// A sum from 0 to a limit that costs nothing. A program with a new limit goes on from where it was, though that was above it.
        init(limit: Int32) {
            low = 0
            high = Int32.max / 4
            step = 1
            limits = nil
            weight = 1
            self.limit = limit
        }

        private static let surcharge = 20_000.0

        @inline(__always)
        func energy(_ sum: Int32) -> Double {
            if let limit { return sum > limit ? Self.surcharge * Double(sum - limit) : 0 }
            return limits.map { weight * Double($0.energy(sum)) } ?? 0
        }

        /// The next end above an end; the end itself where there is none.
        @inline(__always)
        func above(_ end: Int32) -> Int32 {
            if let limit { return end < limit ? limit : high }
            return min(high, end + step)
        }

        /// The next end below an end; the end itself where there is none.
        @inline(__always)
        func below(_ end: Int32) -> Int32 {
            if let limit { return end > limit ? limit : low }
            return max(low, end - step)
        }

        /// The end at or below a value, with another end above it.
        func start(of value: Double) -> Int32 {
            if let limit { return value >= Double(limit) - 1e-9 ? limit : low }
            let steps = ((value - Double(low)) / Double(step) + 1e-9).rounded(.down)
            let last = max(0, (high - low) / step - 1)
            return low + min(max(Int32(steps), 0), last) * step
        }

        /// What one more costs in the piece that begins at an end.
        @inline(__always)
        func slope(_ start: Int32) -> Double {
            let end = above(start)
            return end > start ? (energy(end) - energy(start)) / Double(end - start) : 0
        }
    }
}
