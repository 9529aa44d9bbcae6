/// Finds the cheapest filling of one cohort exactly, where multipliers say that little can be gained (meet in the middle).
///
/// At multipliers every filling costs a floor that none can be below, plus what it wastes: each member of a class something, each sum
/// something. Only fillings that waste less than the gap to the best known can matter. The classes are split in two halves, the ways to take
/// members of each half that waste little enough are listed, and pairs of them are joined whose sums fit. All in whole numbers.
struct PricingHalves {
    /// What came of it.
    enum Answer: Sendable {
        /// No filling costs less than the limit.
        case none
        /// The cheapest filling, its cost in units, and others that cost less than the limit too.
        case found(counts: [Int32], value: Int, others: [[Int32]])
        /// There would be too much to list, or it was asked to stop.
        case tooMany
    }

    /// How many ways of a half are listed at the most.
    private static let mostWays = 1_000_000
    /// So many fillings are found at once: each may be a way that a mixture lacks, and a proof that finds but one of them costs as much.
    private static let mostFound = 24
    /// Beyond so many ways, those with the same sums counted apart, it is not tried.
    private static let mostCounted = 1e10

    private let pricing: Pricing
    /// Features, then the number of members.
    private let rowCount: Int
    /// What every filling costs at least.
    private let floor: Int
    /// What a member of each usable class wastes; where it is negative, each member who is missing from the largest number does.
    private let waste: [Int]
    /// For each row, the values that the sum of those who are added may take and what each wastes.
    private var sums: [[(value: Int, waste: Int)]]
    /// The gap: a filling that wastes this or more does not matter.
    private let gap: Int

    /// A problem at multipliers.
    ///
    /// - Parameters:
    ///   - prices: the price of each class, in units.
    ///   - multipliers: what each row charges for one more, in units.
    ///   - range: the ranges of the rows.
    ///   - limit: only fillings that cost less than this are looked for.
    init(_ pricing: Pricing, prices: [Int], multipliers: [Int], range: PricingRange, limit: Int) {
        self.pricing = pricing
        let features = pricing.featureCount
        rowCount = features + 1
        var floor = 0
        waste = pricing.classes.map { group in
            var cost = prices[group] + multipliers[features] * Int(pricing.sizes[group])
            for row in 0..<features { cost += multipliers[row] * Int(pricing.shares[group * features + row]) }
            if cost < 0 { floor += cost * Int(pricing.upper[group]) }
            return cost
        }
        var sums: [[(value: Int, waste: Int)]] = []
        for row in 0...features {
            let base = row < features ? Int(pricing.base[row]) : 0
            // A sum that breaks a limit is none, also one between two that break none: one person alone where nobody may be.
            let allowed = stride(from: range.low[row], through: range.high[row], by: Int(range.step[row])).filter {
                row == features || pricing.limits[row].excess($0) == 0
            }
            var values = allowed.map { sum in
                let energy = row < features ? pricing.limits[row].energy(sum) * Pricing.scale : 0
                return (value: Int(sum) - base, waste: energy - multipliers[row] * (Int(sum) - base))
            }
            let least = values.map(\.waste).min() ?? 0
            floor += least
            for place in values.indices { values[place].waste -= least }
            sums.append(values)
        }
        self.floor = floor
        let gap = limit - floor
        self.gap = gap
        self.sums = sums.map { $0.filter { $0.waste < gap } }
    }

    /// Looks for the cheapest filling that costs less than the limit.
    func run(isCancelled: () -> Bool = { false }) -> Answer {
        guard gap > 0, sums.allSatisfy({ !$0.isEmpty }) else { return .none }
        guard rowCount <= 16, pricing.room.upperBound <= 100, let split = bestSplit(isCancelled) else { return .tooMany }
        guard let first = HalfList(self.half(split.first), gap: gap, mostWays: Self.mostWays, isCancelled: isCancelled),
            let second = HalfList(self.half(split.second), gap: gap, mostWays: Self.mostWays, isCancelled: isCancelled)
        else { return .tooMany }
        let pairs = HalfJoin(first, second, sums: sums, gap: gap).cheapest(Self.mostFound, isCancelled: isCancelled)
        // A join that was broken off has not seen every pair.
        if isCancelled() { return .tooMany }
        guard let least = pairs.first else { return .none }
        let fillings = pairs.map { pair in
            var counts = [Int32](repeating: 0, count: pricing.classCount)
            for (place, count) in zip(split.first.places, first.counts(pair.first)) { counts[pricing.classes[place]] = count }
            for (place, count) in zip(split.second.places, second.counts(pair.second)) { counts[pricing.classes[place]] = count }
            return counts
        }
        return .found(counts: fillings[0], value: floor + least.waste, others: Array(fillings.dropFirst()))
    }

    /// Which classes, as places among the usable ones, and how many members together.
    private struct Side {
        var places: [Int]
        var sizes: ClosedRange<Int>
    }

    private func half(_ side: Side) -> HalfProblem {
        let features = pricing.featureCount
        return HalfProblem(
            shares: side.places.map { place in
                (0..<features).map { Int(pricing.shares[pricing.classes[place] * features + $0]) } + [
                    Int(pricing.sizes[pricing.classes[place]])
                ]
            },
            wastes: side.places.map { waste[$0] }, upper: side.places.map { Int(pricing.upper[pricing.classes[$0]]) }, sizes: side.sizes)
    }

    /// The split in two halves with the fewest ways: by the sign of what classes add to one of the rows.
    private func bestSplit(_ isCancelled: () -> Bool) -> (first: Side, second: Side)? {
        let features = pricing.featureCount
        let sizes = sums[features].map(\.value)
        guard let most = sizes.max(), let fewest = sizes.min() else { return nil }
        var best: (ways: Double, first: Side, second: Side)?
        for row in 0..<features {
            if isCancelled() { return nil }
            let share = pricing.classes.map { Int(pricing.shares[$0 * features + row]) }
            for sign in [1, -1] {
                // The first half: classes all of whose members add the sign; how many there may be follows from the sum and the size.
                let first = share.indices.filter { share[$0] * sign == Int(pricing.sizes[pricing.classes[$0]]) }
                let second = share.indices.filter { share[$0] * sign != Int(pricing.sizes[pricing.classes[$0]]) }
                guard !first.isEmpty, !second.isEmpty else { continue }
                let values = sums[row].map { $0.value * sign }
                guard let low = values.min(), let high = values.max() else { continue }
                let isOpposed = second.allSatisfy { share[$0] * sign == -Int(pricing.sizes[pricing.classes[$0]]) }
                // sum = p + rest, −(n − p) ≤ rest ≤ n − p; where the others all count against it, rest = −(n − p).
                let least = isOpposed ? max(0, (fewest + low + 1) / 2) : second.contains { share[$0] * sign > 0 } ? 0 : max(0, low)
                let largest = min(most, (most + high) / 2)
                guard least <= largest else { continue }
                let firstSizes = least...largest
                let secondSizes = max(0, fewest - largest)...max(0, most - least)
                let sides = (Side(places: first, sizes: firstSizes), Side(places: second, sizes: secondSizes))
                let ways = half(sides.0).ways(gap: gap) + half(sides.1).ways(gap: gap)
                if ways < best?.ways ?? .infinity { best = (ways, sides.0, sides.1) }
            }
        }
        return best.flatMap { $0.ways < Self.mostCounted ? ($0.first, $0.second) : nil }
    }
}
