/// Which numbers of a table may not leave the house: those so small that a person could be known by them.
///
/// A cell below `limit` is hidden, also a 0: that nobody is of a kind says something of each. Where the sums of rows and columns are told, a
/// hidden cell could be reckoned back from the others; so further cells, the smallest first, are hidden until none can (`CellNetwork`).
public enum SmallCells {
    /// Numbers below this are hidden.
    public static let limit = 5

    /// Which cells of a row whose sum is told are hidden.
    public static func hidden(_ row: [Int]) -> [Bool] {
        var network = CellNetwork(limit: limit)
        let sum = network.addSum()
        let cells = row.map { network.add($0, to: sum) }
        network.protect()
        return cells.map(network.isHidden)
    }
}
