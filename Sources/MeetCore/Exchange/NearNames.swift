/// Whom somebody may have meant who typed a name that nobody bears: names that begin so, and names that are nearly so.
public enum NearNames {
    /// The persons whose shown names are near, those first whose names begin as was typed; then by name.
    ///
    /// A protected identity is found by the name that lists show, and not by the one that they hide.
    public static func find(_ typed: String, among people: [Person], most: Int = 5) -> [Person] {
        let beginnings = NameFilter(typed)
        guard !beginnings.isEmpty else { return [] }
        let wanted = words(typed)
        var (first, second): ([Person], [Person]) = ([], [])
        for person in people {
            if beginnings.matches(person.shownName) {
                first.append(person)
            } else if isNear(wanted, words(person.shownName)) {
                second.append(person)
            }
        }
        return Array(([first, second].flatMap { SwedishOrder.sorted($0, by: \.shownName) }).prefix(most))
    }

    /// The words of some that are nearly one that was typed, the nearest first: such as the name of a command.
    package static func words(near typed: String, among known: [String], most: Int = 3) -> [String] {
        let word = Array(TextFolding.fold(typed).prefix(60))
        let allowed = word.count < 4 ? 1 : word.count < 8 ? 2 : 3
        return known.map { ($0, EditDistance.between(word, Array(TextFolding.fold($0)))) }.filter { $0.1 <= allowed }
            .sorted { $0.1 < $1.1 }.prefix(most).map(\.0)
    }

    private static func words(_ name: String) -> [[Character]] {
        TextFolding.fold(name).split { !($0.isLetter || $0.isNumber) }.prefix(12).map { Array($0.prefix(60)) }
    }

    /// Whether each word that was typed is nearly one of the name.
    private static func isNear(_ typed: [[Character]], _ name: [[Character]]) -> Bool {
        !typed.isEmpty
            && typed.allSatisfy { word in
                let allowed = word.count < 4 ? 0 : word.count < 8 ? 1 : 2
                return name.contains { other in
                    abs(word.count - other.count) <= allowed && EditDistance.between(word, other) <= allowed
                }
            }
    }
}
