/// How unlike two words are: how many letters must be put in, taken out or changed to make one of the other.
enum EditDistance {
    /// The distance; of two that differ where one is longer than any name or key, more than anybody asks for: to compare them would take
    /// minutes.
    /// - Parameter exchanging: whether two neighbours in each other's place are one slip, as where one types, and not two.
    static func between(_ first: [Character], _ second: [Character], exchanging: Bool = false) -> Int {
        guard max(first.count, second.count) <= longest else { return first == second ? 0 : .max }
        // The row of the letter before the last, that of the last, and that of this one.
        var (former, last, row) = ([Int](), [Int](), Array(0...second.count))
        for (place, letter) in first.enumerated() {
            (former, last) = (last, row)
            row[0] = place + 1
            for (column, other) in second.enumerated() {
                row[column + 1] = min(row[column] + 1, last[column + 1] + 1, last[column] + (letter == other ? 0 : 1))
                if exchanging, place > 0, column > 0, letter == second[column - 1], first[place - 1] == other {
                    row[column + 1] = min(row[column + 1], former[column - 1] + 1)
                }
            }
        }
        return row[second.count]
    }

    private static let longest = 200
}
