/// The problem of one cohort at given prices of the classes: least energy plus price, over whole numbers of each class.
///
/// Energies and prices are whole numbers in units of 1/`scale`, so that what is proven is proven without rounding.
struct Pricing {
    /// The units of one step of energy: divisible by all small numbers, since prices are mostly halves, thirds and the like.
    static let scale = 5040
    /// What a broken hard limit costs while searching, in energy: more than any price.
    private static let penalty = 1_000_000
    /// Prices beyond this are as good as this.
    private static let dearest = 1e9

    /// A price in whole units. Any prices give a valid bound, so that also what a program went astray with may be rounded to some.
    static func units(_ price: Double) -> Int {
        price.isFinite ? Int((min(max(price, -dearest), dearest) * Double(scale)).rounded()) : 0
    }

    let limits: [FeatureLimits]
    let shares: [Int32]
    /// How many members one of each class is.
    let sizes: [Int32]
    /// The classes of the members of each kind of group that is looked at as one; empty for the classes of single persons.
    let parts: [[Int32]]
    /// What is there before anyone is added.
    let base: [Int32]
    /// How many are to be added.
    let room: ClosedRange<Int>
    /// The largest number of each class.
    let upper: [Int32]

    let featureCount: Int
    let classCount: Int
    private let usable: [Int]
    /// The usable classes of single members, and those of groups.
    private let singles: [Int]
    private let groups: [Int]
    /// The most that one of a class adds to a sum.
    private let largest: Int

    /// The problem of a kind of cohort.
    ///
    /// - Parameter isFull: whether every seat is to be taken, because the least number of empty seats is 0.
    init(_ problem: ClassProblem, _ kind: CohortKind, isFull: Bool) {
        let most = Int32(kind.room.upperBound)
        self.init(
            limits: problem.limits, shares: problem.shares, sizes: problem.sizes, parts: problem.parts, base: kind.base,
            room: isFull ? kind.room.upperBound...kind.room.upperBound : kind.room,
            upper: (0..<problem.classCount).map { min(most / problem.sizes[$0], problem.available[kind.group * problem.classCount + $0]) })
    }

    private init(
        limits: [FeatureLimits], shares: [Int32], sizes: [Int32], parts: [[Int32]], base: [Int32], room: ClosedRange<Int>, upper: [Int32]
    ) {
        self.limits = limits
        self.shares = shares
        self.sizes = sizes
        self.parts = parts
        self.base = base
        self.room = room
        self.upper = upper
        featureCount = limits.count
        classCount = upper.count
        usable = upper.indices.filter { upper[$0] > 0 }
        singles = usable.filter { sizes[$0] == 1 }
        groups = usable.filter { sizes[$0] > 1 }
        largest = Int(usable.reduce(1) { max($0, sizes[$1]) })
    }

    /// The same problem, with no more of each class than is left.
    func limited(to left: ArraySlice<Int>) -> Pricing { withUpper(zip(upper, left).map { min($0, Int32(clamping: $1)) }) }

    /// The same problem with other largest numbers of each class, and where that is asked for with others who are there before.
    func withUpper(_ upper: [Int32], base: [Int32]? = nil, room: ClosedRange<Int>? = nil) -> Pricing {
        Pricing(
            limits: limits, shares: shares, sizes: sizes, parts: parts, base: base ?? self.base, room: room ?? self.room, upper: upper)
    }

    /// A problem whose fillings include those of all of some problems that differ only in who can come.
    static func joint(_ pricings: [Pricing]) -> Pricing {
        let first = pricings[0]
        var upper = first.upper
        for pricing in pricings.dropFirst() { upper = zip(upper, pricing.upper).map { max($0, $1) } }
        return first.withUpper(upper)
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

    /// The number of members of a filling.
    func size(_ counts: [Int32]) -> Int { usable.reduce(0) { $0 + Int(counts[$1] * sizes[$1]) } }

    /// Whether a filling has as many as there is room for, and no more of a class than can come.
    func allows(_ counts: [Int32]) -> Bool {
        room.contains(size(counts)) && counts.indices.allSatisfy { counts[$0] <= upper[$0] }
    }

    /// The energy of a filling with prices; infinite where it breaks a limit or has more than can come.
    func value(_ counts: [Int32], _ prices: [Double]) -> Double {
        guard allows(counts), let energy = energy(sums(counts)) else { return .infinity }
        return usable.reduce(Double(energy)) { $0 + Double(counts[$1]) * prices[$1] }
    }

    /// The same in units, at prices in units; beyond all prices where it breaks a limit.
    func cost(of counts: [Int32], _ prices: [Int]) -> Int {
        usable.reduce((energy(sums(counts)) ?? Self.penalty) * Self.scale) { $0 + prices[$1] * Int(counts[$1]) }
    }

    /// What all costs at prices in units are a multiple of.
    func grain(_ prices: [Int]) -> Int {
        func commonDivisor(_ first: Int, _ second: Int) -> Int { second == 0 ? first : commonDivisor(second, first % second) }
        return usable.reduce(Self.scale) { commonDivisor($0, abs(prices[$1])) }
    }

    /// The best fillings that differ from one in a single member and whose value is below a limit.
    func neighbours(of counts: [Int32], _ prices: [Double], below limit: Double, most: Int) -> [[Int32]] {
        guard limit < .infinity else { return [] }
        var found: [(value: Double, counts: [Int32])] = []
        let sums = self.sums(counts)
        let priced = usable.reduce(0.0) { $0 + Double(counts[$1]) * prices[$1] }
        for from in usable where counts[from] > 0 {
            for to in usable where to != from && counts[to] < upper[to] && sizes[to] == sizes[from] {
                var value = priced + prices[to] - prices[from]
                for feature in 0..<featureCount where value < limit {
                    let sum = sums[feature] + shares[to * featureCount + feature] - shares[from * featureCount + feature]
                    value += cost(feature, sum)
                }
                guard value < limit, found.count < most || value < found[most - 1].value else { continue }
                var changed = counts
                changed[from] -= 1
                changed[to] += 1
                let place = found.firstIndex { $0.value > value } ?? found.count
                found.insert((value, changed), at: place)
                if found.count > most { found.removeLast() }
            }
        }
        return found.map(\.counts)
    }

    /// The cost of one feature's sum while searching: broken limits are dear, but not forbidden.
    @inline(__always)
    private func cost(_ feature: Int, _ sum: Int32) -> Double {
        Double(limits[feature].energy(sum)) + Double(Self.penalty) * Double(limits[feature].excess(sum))
    }

    /// Goes down from a filling as long as that is better, by single members, then by groups for as many members. Returns the energy with
    /// prices.
    ///
    /// - Parameters:
    ///   - counts: the filling; changed to the one found.
    ///   - prices: the price of each class, in energy.
    ///   - isCancelled: asked before each step; a descent that is broken off ends where it is.
    func descend(_ counts: inout [Int32], _ prices: [Double], isCancelled: () -> Bool = { false }) -> Double {
        var value = descendBySteps(&counts, prices, isCancelled)
        guard !groups.isEmpty else { return value }
        while !isCancelled() {
            var best = (value: value - 1e-9, counts: counts)
            for group in groups {
                for isEntering in [true, false] where isEntering ? counts[group] < upper[group] : counts[group] > 0 {
                    guard let changed = exchange(group, isEntering: isEntering, counts, prices) else { continue }
                    let reached = self.cost(changed, prices)
                    if reached < best.value { best = (reached, changed) }
                }
            }
            guard best.counts != counts else { return value }
            counts = best.counts
            value = descendBySteps(&counts, prices, isCancelled)
        }
        return value
    }

    /// What a filling costs while searching.
    private func cost(_ counts: [Int32], _ prices: [Double]) -> Double {
        let sums = self.sums(counts)
        return usable.reduce((0..<featureCount).reduce(0.0) { $0 + cost($1, sums[$1]) }) { $0 + Double(counts[$1]) * prices[$1] }
    }

    /// A filling with one more of a group and as many single members fewer, each the one whom it is best to lose; or the other way round.
    private func exchange(_ group: Int, isEntering: Bool, _ counts: [Int32], _ prices: [Double]) -> [Int32]? {
        var counts = counts
        var sums = self.sums(counts)
        func change(_ group: Int, _ sign: Int32) {
            counts[group] += sign
            for feature in 0..<featureCount { sums[feature] += sign * shares[group * featureCount + feature] }
        }
        change(group, isEntering ? 1 : -1)
        let sign: Int32 = isEntering ? -1 : 1
        for _ in 0..<sizes[group] {
            var best: (value: Double, single: Int)?
            for single in singles where isEntering ? counts[single] > 0 : counts[single] < upper[single] {
                var value = Double(sign) * prices[single]
                for feature in 0..<featureCount { value += cost(feature, sums[feature] + sign * shares[single * featureCount + feature]) }
                if value < best?.value ?? .infinity { best = (value, single) }
            }
            guard let best else { return nil }
            change(best.single, sign)
        }
        return counts
    }

    /// Goes down by adding, removing and replacing one member, or a group for one of its size.
    private func descendBySteps(_ counts: inout [Int32], _ prices: [Double], _ isCancelled: () -> Bool) -> Double {
        var sums = self.sums(counts)
        var size = self.size(counts)
        var value = (0..<featureCount).reduce(0.0) { $0 + cost($1, sums[$1]) }
        for group in usable { value += Double(counts[group]) * prices[group] }
        // `steps[feature * width + change + far]`: what a change of the sum costs.
        let far = 2 * largest
        let width = 2 * far + 1
        var steps = [Double](repeating: 0, count: featureCount * width)
        while !isCancelled() {
            for feature in 0..<featureCount {
                let now = cost(feature, sums[feature])
                for change in -far...far { steps[feature * width + change + far] = cost(feature, sums[feature] + Int32(change)) - now }
            }
            var best = -1e-9
            var leaving = -1
            var entering = -1
            let isTooFew = size < room.lowerBound
            for out in -1..<usable.count {
                let from = out < 0 ? -1 : usable[out]
                if from >= 0, counts[from] == 0 { continue }

                for into in -1..<usable.count {
                    let to = into < 0 ? -1 : usable[into]
                    if to == from || (to >= 0 && counts[to] >= upper[to]) { continue }
                    if to < 0, from < 0 { continue }
                    let grown = size + (to >= 0 ? Int(sizes[to]) : 0) - (from >= 0 ? Int(sizes[from]) : 0)
                    if grown > room.upperBound || (grown < size && grown < room.lowerBound) { continue }
                    if isTooFew, grown <= size { continue }
                    var change = (to >= 0 ? prices[to] : 0) - (from >= 0 ? prices[from] : 0)
                    for feature in 0..<featureCount {
                        let gain = to >= 0 ? shares[to * featureCount + feature] : 0
                        let loss = from >= 0 ? shares[from * featureCount + feature] : 0
                        change += steps[feature * width + Int(gain - loss) + far]
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
                size -= Int(sizes[leaving])
                for feature in 0..<featureCount { sums[feature] -= shares[leaving * featureCount + feature] }
            }
            if entering >= 0 {
                counts[entering] += 1
                size += Int(sizes[entering])
                for feature in 0..<featureCount { sums[feature] += shares[entering * featureCount + feature] }
            }
        }
        return value
    }

    /// A filling at random, for a descent to start from; it has as many members as can come, up to the room.
    func randomFilling(_ random: inout SeededRandom) -> [Int32] {
        var counts = [Int32](repeating: 0, count: classCount)
        var pool = usable.flatMap { [Int](repeating: $0, count: Int(upper[$0])) }
        random.shuffle(&pool)
        var size = 0
        for group in pool where size + Int(sizes[group]) <= room.upperBound {
            counts[group] += 1
            size += Int(sizes[group])
        }
        return counts
    }
}
