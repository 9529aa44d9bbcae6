/// Joins ways of two halves whose sums fit together, and finds the pairs that waste least.
struct HalfJoin {
    /// A way of each half, and what they waste together with their sums.
    struct Pair: Equatable, Sendable {
        let first: Int
        let second: Int
        let waste: Int
    }

    private let first: HalfList
    private let second: HalfList
    private let sums: [[(value: Int, waste: Int)]]
    private let gap: Int
    private let rows: Int
    /// The rows by which the ways of the second half are found, and the others.
    private let keyRows: [Int]
    private let otherRows: [Int]

    /// - Parameter sums: for each row, the values that the sum may take and what each wastes.
    init(_ first: HalfList, _ second: HalfList, sums: [[(value: Int, waste: Int)]], gap: Int) {
        self.first = first
        self.second = second
        self.sums = sums
        self.gap = gap
        rows = sums.count
        // The rows with the fewest values, as long as the combinations of their values stay few.
        var combinations = 1
        var keyRows: [Int] = []
        for row in sums.indices.sorted(by: { (sums[$0].count, $0) < (sums[$1].count, $1) })
        where keyRows.count < Self.mostKeyRows && combinations * sums[row].count <= 64 {
            combinations *= sums[row].count
            keyRows.append(row)
        }
        self.keyRows = keyRows
        otherRows = sums.indices.filter { !keyRows.contains($0) }
    }

    /// A key holds a sum in 12 bits, with this added so that none is negative; sums and their differences stay far below.
    private static let bits = 12
    private static let middle = 2048
    private static let mostKeyRows = 5

    /// The pairs that waste least, so many at the most, the least first; none where every pair wastes at least the gap.
    ///
    /// Where it is asked to stop, what it says is of the pairs that it has seen.
    func cheapest(_ most: Int, isCancelled: () -> Bool) -> [Pair] {
        let (firstSums, firstWastes, secondSums, secondWastes) = (first.sums, first.wastes, second.sums, second.wastes)
        let size = rows - 1
        let buckets = HalfBuckets(secondSums.map { key(of: $0) &+ middleKey }, wastes: secondWastes)
        let ways = buckets.ways
        let wanted = wantedKeys
        // What a sum of the other rows wastes, by value.
        let least = otherRows.map { row in sums[row].map(\.value).min() ?? 0 }
        let tables = otherRows.enumerated().map { place, row in
            var table = [Int](repeating: .max, count: (sums[row].map(\.value).max() ?? 0) - least[place] + 1)
            for (value, waste) in sums[row] { table[value - least[place]] = waste }
            return table
        }
        var best: [Pair] = []
        var limit = gap
        for way in firstSums.indices where firstWastes[way] < limit {
            if way % 64 == 0, isCancelled() { return best }
            let packed = firstSums[way]
            let members = packed.byte(size) / 2
            let own = key(of: packed)
            for (value, waste) in wanted {
                let begun = firstWastes[way] + waste
                if begun >= limit { break }
                for place in buckets.range(of: value &- own) {
                    let other = Int(ways[place])
                    var total = begun + secondWastes[other]
                    if total >= limit { break }
                    let counterpart = secondSums[other]
                    let all = members + counterpart.byte(size) / 2
                    for place in otherRows.indices {
                        let row = otherRows[place]
                        let sum = packed.byte(row) + counterpart.byte(row) - all - least[place]
                        guard sum >= 0, sum < tables[place].count, tables[place][sum] < limit else {
                            total = .max
                            break
                        }
                        total += tables[place][sum]
                        if total >= limit { break }
                    }
                    guard total < limit else { continue }
                    let pair = Pair(first: way, second: other, waste: total)
                    best.insert(pair, at: best.firstIndex { $0.waste > total } ?? best.count)
                    if best.count > most { best.removeLast() }
                    if best.count == most { limit = best[most - 1].waste }
                }
            }
        }
        return best
    }

    /// The sums of the key rows of a way in one number. Such numbers can be added and taken from each other as their sums can.
    @inline(__always)
    private func key(of packed: HalfList.Sums) -> UInt64 {
        let members = packed.byte(rows - 1) / 2
        var key: UInt64 = 0
        for row in keyRows { key = key << UInt64(Self.bits) &+ UInt64(bitPattern: Int64(packed.byte(row) - members)) }
        return key
    }

    private var middleKey: UInt64 { keyRows.reduce(0) { key, _ in key << UInt64(Self.bits) &+ UInt64(Self.middle) } }

    /// The keys that both halves may have together, and what they waste, the least first.
    private var wantedKeys: [(value: UInt64, waste: Int)] {
        var keys: [(value: UInt64, waste: Int)] = [(0, 0)]
        for row in keyRows {
            keys = keys.flatMap { key in
                sums[row].map { (key.value << UInt64(Self.bits) &+ UInt64(bitPattern: Int64($0.value)), key.waste + $0.waste) }
            }
        }
        return keys.map { ($0.value &+ middleKey, $0.waste) }.sorted { ($0.waste, $0.value) < ($1.waste, $1.value) }
    }
}
