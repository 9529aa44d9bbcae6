/// Numbers of tables for which it is known that fewer rounds go without a repeat than counting would allow.
enum RoundLimit {
    /// The largest number of rounds without a repeat where counting alone allows more; nil elsewhere.
    ///
    /// From the On-Line Encyclopedia of Integer Sequences, A107431. 4 tables of 3: there is no resolvable packing of 12 with five rounds; 5
    /// tables of 4: there is no resolvable group divisible design of ten groups of 2; 6 tables of 6: Tarry's theorem on the 36 officers.
    static func rounds(sizes: [Int]) -> Int? {
        guard let size = sizes.first, sizes.last == size else { return nil }
        switch (sizes.count, size) {
        case (4, 3): return 4
        case (5, 4): return 5
        case (6, 6): return 3
        default: return nil
        }
    }
}
