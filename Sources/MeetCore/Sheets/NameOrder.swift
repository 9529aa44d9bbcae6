/// By which name a list is ordered, in Swedish order.
public enum NameOrder: String, CaseIterable, Hashable, Sendable {
    /// By the name as it is written.
    case first
    /// By the last name.
    case last

    /// Words that belong to the last name which they stand before.
    static let particles: Set<String> = [
        "af", "al", "ap", "av", "bin", "bint", "d", "da", "dal", "das", "de", "degli", "del", "della", "den", "der", "des", "di", "do",
        "dos",
        "du", "el", "ibn", "la", "le", "lo", "mac", "ten", "ter", "van", "von", "zu", "zum", "zur", "à",
    ]

    /// What a name is ordered by.
    ///
    /// Names do not say which part is the last name. It is taken to be the last word with the particles that stand before it (`von`, `de`,
    /// `al` …), so that `Carl von Linné` stands under V, as in the list that people look themselves up in. A name of one word is ordered by
    /// it. What comes before decides where last names are equal.
    func key(_ name: String) -> String {
        guard self == .last else { return name }
        let words = name.split(separator: " ")
        guard words.count > 1 else { return name }
        var begin = words.count - 1
        // The first word is never a particle: somebody may be called Al or Le.
        while begin > 1, Self.particles.contains(words[begin - 1].lowercased().trimmingSuffix("'")) { begin -= 1 }
        return (words[begin...] + words[..<begin]).joined(separator: " ")
    }

    /// Persons in the order of a list.
    func sorted(_ people: [Person]) -> [Person] { SwedishOrder.sorted(people) { key($0.shownName) } }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: Character) -> String { last == suffix ? String(dropLast()) : self }
}
