/// Finds which of some values a text means: by id, or by a label in any language. It remembers every text that it has seen.
final class ValueLookup {
    /// The values in order, for messages: with those labels alone by which each is understood.
    private(set) var allowed: [AllowedValue] = []
    private let ids: Set<String>
    /// From the strictest reading to the most lenient.
    private let readings: [Index]
    private var seen: [String: String?] = [:]

    /// The id by some form of a name; nil where two values share one.
    private typealias Index = [String: String?]

    /// A lookup of values with their labels.
    init(_ values: [AllowedValue]) {
        ids = Set(values.map(\.id))
        let labels = values.map { (id: $0.id, texts: Array($0.label.texts.values)) }
        readings = [
            Self.index(labels, form: { $0 }),
            Self.index(values.map { ($0.id, [$0.id]) }, form: HeaderKey.key),
            Self.index(labels, form: HeaderKey.key),
        ]
        // Where two values share a label, what is told must be what can be written: the id.
        allowed = values.map { value in
            AllowedValue(value.id, Label(value.label.texts.filter { self.id(of: $0.value) == value.id }))
        }
    }

    /// The id of the value that a text means; nil where it means none, or one of several.
    func id(of text: String) -> String? {
        if ids.contains(text) { return text }
        if let known = seen[text] { return known }
        let key = HeaderKey.key(text)
        let found = zip(readings, [text, key, key]).lazy.compactMap { $0[$1] }.first ?? nil
        if seen.count < 10_000 { seen[text] = .some(found) }
        return found
    }

    private static func index(_ names: [(id: String, texts: [String])], form: (String) -> String) -> Index {
        var index: Index = [:]
        for (id, texts) in names {
            for key in Set(texts.map(form)) where !key.isEmpty {
                index[key] = .some(index.keys.contains(key) ? nil : id)
            }
        }
        return index
    }
}
