/// Finds the key that was meant by one that is not known: `minimun`, `never_alone`, `crossingweight`.
enum MisspeltKey {
    /// The key among some that another is most like; nil where none is near enough.
    static func meant(by key: String, among known: some Sequence<String>) -> String? {
        let plain = plain(key)
        var best: (distance: Int, key: String)?
        for candidate in known.sorted() {
            let other = self.plain(candidate)
            let allowed = min(plain.count, other.count) < 5 ? 1 : 2
            guard abs(plain.count - other.count) <= allowed else { continue }
            let distance = distance(plain, other)
            if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.key
    }

    /// Capitals, `_` and `-` make no other key.
    private static func plain(_ key: String) -> [Character] { Array(key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }) }

    /// How many letters must be put in, taken out, changed or exchanged with the next.
    static func distance(_ first: [Character], _ second: [Character]) -> Int {
        // What is longer than any key is another word; comparing it would take minutes.
        guard max(first.count, second.count) <= 200 else { return first == second ? 0 : .max }
        var rows: [[Int]] = [Array(0...second.count)]
        for (row, letter) in first.enumerated() {
            var next = [row + 1]
            for (column, other) in second.enumerated() {
                var least = min(next[column] + 1, rows[row][column + 1] + 1, rows[row][column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
                    least = min(least, rows[row - 1][column - 1] + 1)
                }
                next.append(least)
            }
            rows.append(next)
        }
        return rows[first.count][second.count]
    }
}
