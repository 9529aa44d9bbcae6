/// How many tables a session has, and how many sit at each.
public enum TableSizes {
    /// The sizes of the tables for so many people, the larger first.
    ///
    /// - Parameters:
    ///   - people: how many are there; 0 or more.
    ///   - tableSize: how many are to sit at a table; at least 1.
    /// - Returns: people ÷ tableSize sizes, rounded to the nearest and halves up, at least one where anybody is there; they differ by at most
    ///   one.
    public static func sizes(people: Int, tableSize: Int) -> [Int] {
        guard people > 0 else { return [] }
        let tables = max(1, (2 * people + tableSize) / (2 * tableSize))
        return (0..<tables).map { people / tables + ($0 < people % tables ? 1 : 0) }
    }
}
