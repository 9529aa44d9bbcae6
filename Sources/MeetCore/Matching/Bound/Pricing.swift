/// The problem of one cohort at given prices of the classes: least energy plus price, over whole numbers of each class.
///
/// Energies and prices are whole numbers in units of 1/`scale`, so that what is proven is proven without rounding.
struct Pricing {
    /// The units of one step of energy.
    static let scale = 4096
    /// What a broken hard limit costs while searching, in energy: more than any price.
    private static let penalty = 1_000_000

    let limits: [FeatureLimits]
    let shares: [Int32]
    /// What is there before anyone is added.
    let base: [Int32]
    /// How many are to be added.
    let room: ClosedRange<Int>
    /// The largest number of each class.
    let upper: [Int32]

    let featureCount: Int
    let classCount: Int
    private let usable: [Int]

    /// The problem of a kind of cohort.
    ///
    /// - Parameter isFull: whether every seat is to be taken, because the least number of empty seats is 0.
    init(_ problem: ClassProblem, _ kind: CohortKind, isFull: Bool) {
        limits = problem.limits
        shares = problem.shares
        base = kind.base
        room = isFull ? kind.room.upperBound...kind.room.upperBound : kind.room
        featureCount = problem.limits.count
        classCount = problem.classCount
        let most = Int32(room.upperBound)
        let upper = (0..<problem.classCount).map { min(most, problem.available[kind.group * problem.classCount + $0]) }
        self.upper = upper
        usable = upper.indices.filter { upper[$0] > 0 }
    }

    /// The classes of which anyone can come.
    var classes: [Int] { usable }

    /// The sums of features of a filling.
    func sums(_ counts: [Int32]) -> [Int32] {
        var sums = base
        for group in usable where counts[group] > 0 {
            for feature in 0..<featureCount { sums[feature] += counts[group] * shares[group * featureCount + feature] }
        }
        return sums
    }

    /// The energy of sums; nil where they break a hard limit.
    func energy(_ sums: [Int32]) -> Int? {
        var total = 0
        for feature in 0..<featureCount {
            if limits[feature].excess(sums[feature]) > 0 { return nil }
            total += limits[feature].energy(sums[feature])
        }
        return total
    }

    /// The cost of one feature's sum while searching: broken limits are dear, but not forbidden.
    @inline(__always)
    private func cost(_ feature: Int, _ sum: Int32) -> Double {
        Double(limits[feature].energy(sum)) + Double(Self.penalty) * Double(limits[feature].excess(sum))
    }

    /// Goes down from a filling by adding, removing and replacing one member as long as that is better. Returns the energy with prices.
    ///
    /// - Parameters:
    ///   - counts: the filling; changed to the one found.
    ///   - prices: the price of each class, in energy.
    func descend(_ counts: inout [Int32], _ prices: [Double]) -> Double {
        var sums = self.sums(counts)
        var size = counts.reduce(0) { $0 + Int($1) }
        var value = (0..<featureCount).reduce(0.0) { $0 + cost($1, sums[$1]) }
        for group in usable { value += Double(counts[group]) * prices[group] }
        // `steps[feature * 5 + change + 2]`: what a change of −2 to +2 of the sum costs.
        var steps = [Double](repeating: 0, count: featureCount * 5)
        while true {
            for feature in 0..<featureCount {
                let now = cost(feature, sums[feature])
                for change in -2...2 { steps[feature * 5 + change + 2] = cost(feature, sums[feature] + Int32(change)) - now }
            }
            var best = -1e-9
            var leaving = -1
            var entering = -1
            let isFull = size >= room.upperBound
            let isTooFew = size < room.lowerBound
            for out in -1..<usable.count {
                let from = out < 0 ? -1 : usable[out]
                if from >= 0, counts[from] == 0 { continue }
                if from < 0, isFull { continue }
                for into in -1..<usable.count {
                    let to = into < 0 ? -1 : usable[into]
                    if to == from || (to >= 0 && counts[to] >= upper[to]) { continue }
                    if to < 0, from < 0 || size <= room.lowerBound { continue }
                    if isTooFew, from >= 0 { continue }
                    var change = (to >= 0 ? prices[to] : 0) - (from >= 0 ? prices[from] : 0)
                    for feature in 0..<featureCount {
                        let gain = to >= 0 ? shares[to * featureCount + feature] : 0
                        let loss = from >= 0 ? shares[from * featureCount + feature] : 0
                        change += steps[feature * 5 + Int(gain - loss) + 2]
                    }
                    if change < best || (isTooFew && entering < 0) {
                        best = change
                        leaving = from
                        entering = to
                    }
                }
            }
            guard leaving >= 0 || entering >= 0 else { return value }
            value += best
            if leaving >= 0 {
                counts[leaving] -= 1
                size -= 1
                for feature in 0..<featureCount { sums[feature] -= shares[leaving * featureCount + feature] }
            }
            if entering >= 0 {
                counts[entering] += 1
                size += 1
                for feature in 0..<featureCount { sums[feature] += shares[entering * featureCount + feature] }
            }
        }
    }

    /// A filling at random, for a descent to start from; it has as many members as can come, up to the room.
    func randomFilling(_ random: inout SeededRandom) -> [Int32] {
        var counts = [Int32](repeating: 0, count: classCount)
        var pool = usable.flatMap { [Int](repeating: $0, count: Int(upper[$0])) }
        random.shuffle(&pool)
        for group in pool.prefix(room.upperBound) { counts[group] += 1 }
        return counts
    }
}
