/// Which numbers of a table may not leave the house: those so small that a person could be known by them.
///
/// A cell below `limit` is hidden, also a 0: that nobody is of a kind says something of each. Where the sums of rows and columns are told, a
/// hidden cell could be reckoned back from the others; so further cells, the smallest first, are hidden until in each row and column either
/// none is hidden or at least two, which together make at least `limit`.
public enum SmallCells {
    /// Numbers below this are hidden.
    public static let limit = 5

    /// Which cells of a row whose sum is told are hidden.
    public static func hidden(_ row: [Int]) -> [Bool] { hidden([row], columnSums: false).first ?? [] }

    /// Which cells of a table are hidden.
    ///
    /// - Parameters:
    ///   - table: the numbers, row by row; each row has as many.
    ///   - columnSums: whether the sums of columns are told, as well as those of rows.
    public static func hidden(_ table: [[Int]], columnSums: Bool = true) -> [[Bool]] {
        var hidden = table.map { $0.map { $0 < limit } }
        // Each turn hides a cell more or ends, so it ends.
        var isChanged = true
        while isChanged {
            isChanged = false
            for row in table.indices {
                guard let column = next(table[row], hidden[row]) else { continue }
                hidden[row][column] = true
                isChanged = true
            }
            guard columnSums, let width = table.first?.count else { continue }
            for column in 0..<width {
                guard let row = next(table.map { $0[column] }, hidden.map { $0[column] }) else { continue }
                hidden[row][column] = true
                isChanged = true
            }
        }
        return hidden
    }

    /// The cell to hide next in a line whose sum is told; nil where it is safe, or where nothing is left to hide.
    private static func next(_ line: [Int], _ hidden: [Bool]) -> Int? {
        let places = line.indices.filter { hidden[$0] }
        guard !places.isEmpty, places.count < 2 || places.reduce(0, { $0 + line[$1] }) < limit else { return nil }
        return line.indices.filter { !hidden[$0] }.min { (line[$0], $0) < (line[$1], $1) }
    }
}
