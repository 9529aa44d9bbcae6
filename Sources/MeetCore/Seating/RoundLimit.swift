/// Numbers of tables for which it is known that fewer rounds go without a repeat than counting would allow.
enum RoundLimit {
    /// The largest number of rounds without a repeat where counting alone allows more; nil elsewhere.
    ///
    /// From the On-Line Encyclopedia of Integer Sequences, A107431. 4 tables of 3: there is no resolvable packing of 12 with five rounds; 5
    /// tables of 4: there is no resolvable group divisible design of ten groups of 2; 6 tables of 6: Tarry's theorem on the 36 officers.
    ///
    /// One table of k + 1 and k of k, k even (21 people at 5 + 4 + 4 + 4 + 4): proven here. In k + 2 rounds a person who sits f times at the large
    /// table has (k + 2)(k − 1) + f neighbours among k² + k others, so f ≤ 2 without a repeat. The k + 1 of a large table sit one at each
    /// table of any other round, so each two large tables share exactly one person; with f ≤ 2 each such person is shared by those two alone.
    /// So the people of the large tables are the edges between k + 2 rounds: an edge sits at the large tables of both its rounds, and all
    /// that are at none of them are others. In one round the edges between the other k + 1 rounds sit at the k small tables: (k + 1)k ÷ 2 of
    /// them. Two that share a round have met at its large table, so at each table they share none: at the most k ÷ 2 of k + 1 rounds in pairs.
    /// That is k²÷ 2 in all, too few.
    static func rounds(sizes: [Int]) -> Int? {
        if let large = sizes.first, large > 2, !large.isMultiple(of: 2), sizes.count == large,
            sizes.dropFirst().allSatisfy({ $0 == large - 1 })
        {
            return large
        }
        guard let size = sizes.first, sizes.last == size else { return nil }
        switch (sizes.count, size) {
        case (4, 3): return 4
        case (5, 4): return 5
        case (6, 6): return 3
        default: return nil
        }
    }
}
