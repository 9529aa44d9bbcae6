import MeetCore

@testable import MeetTUI

/// Who is found by a filter, in the plain way: through every field of every person.
enum PlainSearch {
    /// All texts of a person by which one may look, folded, a word each.
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

    /// Those in whose texts all words of a filter are found.
    static func found(_ filter: String, _ data: TermData) -> [Int] {
        let words = TextFolding.fold(filter).split(separator: " ")
        return data.people.indices.filter { index in
            let texts = texts(data.people[index], data.programme)
            return words.allSatisfy { word in texts.contains { $0.contains(word) } }
        }
    }
}
