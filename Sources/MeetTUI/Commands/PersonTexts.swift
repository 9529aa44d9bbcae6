import MeetCore

/// All texts of a person by which one may look, in the plain way: the screens have an index of the same (`SearchIndex`), which a test holds
/// against this.
///
/// A protected identity is found by the name that lists show and not by the one that they hide, nor by what tells it.
struct PersonTexts {
    private let words: [Substring]

    /// A look for some words, all of which must be found; each in any text.
    init(_ filter: String) { words = TextFolding.fold(filter).split(whereSeparator: \.isWhitespace) }

    /// Whether all words are found in the texts of a person.
    func matches(_ person: Person, _ programme: Programme) -> Bool {
        guard !words.isEmpty else { return true }
        let texts = Self.texts(person, programme)
        return words.allSatisfy { word in texts.contains { $0.contains(word) } }
    }

    private static func texts(_ person: Person, _ programme: Programme) -> [String] {
        var texts = [
            person.shownName, person.id.text, person.district, person.source, person.notes, person.together,
            person.birthYear.map(String.init) ?? "", person.registered.map { "\($0)" } ?? "",
        ]
        if person.displayName.isEmpty { texts += [person.email, person.phone] }
        for axis in programme.axes {
            guard let id = person.values[axis.id], let index = axis.index(of: id) else { continue }
            texts += [id.text] + axis.categories[index].label.texts.values
        }
        for slot in person.available { texts += [slot.text] + (programme.slot(slot)?.label.texts.values.map { $0 } ?? []) }
        for need in person.needs { texts += [need.description] + Language.allCases.map { Words($0).need(need.description) } }
        texts += person.unavailable.map { "\($0)" }
        return texts.map(TextFolding.fold)
    }
}
