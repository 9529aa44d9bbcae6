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
            let distance = EditDistance.between(plain, other, exchanging: true)
            if distance <= allowed, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.key
    }

    /// Capitals, `_` and `-` make no other key.
    private static func plain(_ key: String) -> [Character] { Array(key.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }) }
}
