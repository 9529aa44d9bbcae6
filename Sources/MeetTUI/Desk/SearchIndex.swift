import Glibc
import MeetCore

/// All texts by which people are found, folded once, so that a filter follows the typing however many there are.
struct SearchIndex: Sendable {
    private var bytes: [UInt8] = []
    /// Where the text of each person begins; one more at the end.
    private var starts: [Int] = [0]

    /// The index of a term's people: names, contact, district, source, and the words for their categories and slots in both languages.
    init(_ data: TermData) {
        var folded: [String: String] = [:]
        func fold(_ text: String) -> String {
            if let known = folded[text] { return known }
            let new = TextFolding.fold(text)
            folded[text] = new
            return new
        }
        let categories = data.programme.axes.map { axis in
            (
                axis.id,
                Dictionary(axis.categories.map { ($0.id, Self.words($0.id.text, $0.label)) }, uniquingKeysWith: { first, _ in first })
            )
        }
        let slots = Dictionary(
            data.programme.slots.map { ($0.id, Self.words($0.id.text, $0.label)) }, uniquingKeysWith: { first, _ in first })
        var backgrounds = BackgroundLookup(data.programme)
        for person in data.people {
            let values = backgrounds.values(of: person)
            var parts = [TextFolding.fold(person.shownName), person.id.text.lowercased(), fold(person.district), fold(person.source)]
            if person.displayName.isEmpty { parts.append(TextFolding.fold(person.email)) }
            parts += categories.compactMap { axis, words in values[axis].flatMap { words[$0] } }
            parts += person.available.compactMap { slots[$0] }
            bytes += parts.joined(separator: "\n").utf8
            bytes.append(0)
            starts.append(bytes.count)
        }
    }

    /// Says of a person whether all words of a filter are found.
    ///
    /// - Returns: nil where the filter is empty, so that nobody need be asked.
    func filter(_ text: String) -> ((Int) -> Bool)? {
        let words = TextFolding.fold(text).split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        guard !words.isEmpty else { return nil }
        return { person in
            let range = starts[person]..<starts[person + 1]
            return bytes.withUnsafeBytes { all in
                let own = UnsafeRawBufferPointer(rebasing: all[range])
                return words.allSatisfy { Self.contains(own, $0) }
            }
        }
    }

    /// Whether bytes occur among others; the C library looks for the first one, which is the quick part.
    private static func contains(_ text: UnsafeRawBufferPointer, _ word: [UInt8]) -> Bool {
        guard let start = text.baseAddress, let first = word.first else { return word.isEmpty }
        var offset = 0
        while offset + word.count <= text.count, let found = memchr(start + offset, Int32(first), text.count - offset - word.count + 1) {
            if memcmp(found, word, word.count) == 0 { return true }
            offset = found - UnsafeMutableRawPointer(mutating: start) + 1
        }
        return false
    }

    private static func words(_ id: String, _ label: Label) -> String {
        TextFolding.fold(([id] + label.texts.values.sorted()).joined(separator: "\n"))
    }
}
