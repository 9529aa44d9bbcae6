/// Joins ways of two halves whose sums fit together, and finds the pair that wastes least.
struct HalfJoin {
    private let first: (sums: [HalfList.Sums], wastes: [Int])
    private let second: (sums: [HalfList.Sums], wastes: [Int])
    private let sums: [[(value: Int, waste: Int)]]
    private let gap: Int
    private let rows: Int
    /// The rows by which the ways of the second half are found.
    private let keyRows: [Int]

    /// - Parameter sums: for each row, the values that the sum may take and what each wastes.
    init(_ first: HalfList, _ second: HalfList, sums: [[(value: Int, waste: Int)]], gap: Int) {
        self.first = (first.sums, first.wastes)
        self.second = (second.sums, second.wastes)
        self.sums = sums
        self.gap = gap
        rows = sums.count
        // The rows with the fewest values, as long as the combinations of their values stay few.
        var combinations = 1
        var keyRows: [Int] = []
        for row in sums.indices.sorted(by: { (sums[$0].count, $0) < (sums[$1].count, $1) }) where combinations * sums[row].count <= 64 {
            combinations *= sums[row].count
            keyRows.append(row)
        }
        self.keyRows = Array(keyRows.prefix(8))
    }

    /// The pair of ways that wastes least, and what it wastes; nil where every pair wastes at least the gap.
    ///
    /// Where it is asked to stop, what it says is of the pairs that it has seen.
    func best(isCancelled: () -> Bool) -> (first: Int, second: Int, waste: Int)? {
        let size = rows - 1
        let offset = 128
        var buckets: [UInt64: [Int32]] = [:]
        for way in second.sums.indices {
            let packed = second.sums[way]
            let members = packed.byte(size) / 2
            var key: UInt64 = 0
            for row in keyRows { key = key << 8 | UInt64(packed.byte(row) - members + offset) }
            buckets[key, default: []].append(Int32(way))
        }
        // What a sum wastes, by value.
        let least = sums.map { $0.map(\.value).min() ?? 0 }
        let tables = sums.enumerated().map { row, values in
            var table = [Int](repeating: .max, count: (values.map(\.value).max() ?? 0) - least[row] + 1)
            for (value, waste) in values { table[value - least[row]] = waste }
            return table
        }
        var best: (first: Int, second: Int, waste: Int)?
        var limit = gap
        for way in first.sums.indices where first.wastes[way] < limit {
            if way % 64 == 0, isCancelled() { return best }
            let packed = first.sums[way]
            let members = packed.byte(size) / 2
            func join(_ place: Int, _ key: UInt64, _ waste: Int) {
                guard place < keyRows.count else {
                    guard let bucket = buckets[key] else { return }
                    for other in bucket {
                        var total = waste + second.wastes[Int(other)]
                        guard total < limit else { continue }
                        let counterpart = second.sums[Int(other)]
                        let others = counterpart.byte(size) / 2
                        for row in 0..<rows where !keyRows.contains(row) {
                            let sum = packed.byte(row) - members + counterpart.byte(row) - others - least[row]
                            guard sum >= 0, sum < tables[row].count, tables[row][sum] < limit else {
                                total = .max
                                break
                            }
                            total += tables[row][sum]
                            if total >= limit { break }
                        }
                        if total < limit {
                            limit = total
                            best = (way, Int(other), total)
                        }
                    }
                    return
                }
                let row = keyRows[place]
                let own = packed.byte(row) - members
                for (value, waste:more) in sums[row] where waste + more < limit {
                    let wanted = value - own + offset
                    guard wanted >= 0, wanted < 256 else { continue }
                    join(place + 1, key << 8 | UInt64(wanted), waste + more)
                }
            }
            join(0, 0, first.wastes[way])
        }
        return best
    }
}
