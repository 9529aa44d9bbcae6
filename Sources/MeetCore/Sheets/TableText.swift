/// Tables in a few signs.
package enum TableText {
    /// The sizes of tables: `6×4`, `2×5 + 4×4`.
    package static func sizes(_ sizes: [Int]) -> String {
        guard let first = sizes.first, let last = sizes.last else { return "–" }
        let large = sizes.count { $0 == first }
        return first == last ? "\(sizes.count)×\(first)" : "\(large)×\(first) + \(sizes.count - large)×\(last)"
    }

    /// The share of the pairs that meet, in percent.
    package static func percent(_ met: Int, of pairs: Int) -> Int { pairs > 0 ? met * 100 / pairs : 0 }
}
