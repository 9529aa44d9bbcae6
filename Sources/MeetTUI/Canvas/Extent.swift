/// How much of an area one of its parts gets.
enum Extent: Hashable, Sendable {
    /// So many rows or columns, or what is left of them.
    case fixed(Int)
    /// A part of what the fixed parts leave, by weight.
    case share(Int)
    /// A part of what the fixed parts leave, by weight, but not fewer rows or columns than the first number while there are any.
    case atLeast(Int, share: Int)

    /// Lengths of parts that together fill `total`, except where no part is a share; as many as there are extents, none negative.
    ///
    /// When there is too little, the fixed parts come first, then the least lengths, in the order of the list: what matters stands first.
    /// Columns that do not divide evenly go to the first shares, so that the result is the same on every redraw.
    static func lengths(_ extents: [Extent], total: Int) -> [Int] {
        var lengths = [Int](repeating: 0, count: extents.count)
        var left = max(0, total)
        for (index, extent) in extents.enumerated() {
            guard case .fixed(let wanted) = extent else { continue }
            lengths[index] = min(max(0, wanted), left)
            left -= lengths[index]
        }
        var open = extents.indices.filter { extents[$0].weight > 0 || extents[$0].least > 0 }
        // A part whose share is less than its least length gets that, and the others share the rest; each round settles one part or ends.
        while let short = open.first(where: { extents[$0].least > share(of: $0, among: open, extents, left) }) {
            lengths[short] = min(extents[short].least, left)
            left -= lengths[short]
            open.removeAll { $0 == short }
        }
        var weights = open.reduce(0) { $0 + extents[$1].weight }
        for index in open where weights > 0 {
            let weight = extents[index].weight
            lengths[index] = (left * weight + weights - 1) / weights
            left -= lengths[index]
            weights -= weight
        }
        return lengths
    }

    private static func share(of index: Int, among open: [Int], _ extents: [Extent], _ left: Int) -> Int {
        let weights = open.reduce(0) { $0 + extents[$1].weight }
        return weights == 0 ? 0 : left * extents[index].weight / weights
    }

    /// The weight in what is shared; capped so that products stay far from overflow.
    private var weight: Int {
        switch self {
        case .fixed: return 0
        case .share(let weight), .atLeast(_, share: let weight): return min(max(0, weight), 1_000_000)
        }
    }

    private var least: Int {
        if case .atLeast(let least, share: _) = self { return max(0, least) }
        return 0
    }
}

extension Area {
    /// Parts one below the other, as many as extents, some perhaps empty.
    func splitRows(_ extents: [Extent]) -> [Area] {
        var next = row
        return Extent.lengths(extents, total: rows).map { length in
            defer { next += length }
            return Area(row: next, column: column, rows: length, columns: columns)
        }
    }

    /// Parts beside each other, as many as extents, some perhaps empty.
    func splitColumns(_ extents: [Extent]) -> [Area] {
        var next = column
        return Extent.lengths(extents, total: columns).map { length in
            defer { next += length }
            return Area(row: row, column: next, rows: rows, columns: length)
        }
    }
}
