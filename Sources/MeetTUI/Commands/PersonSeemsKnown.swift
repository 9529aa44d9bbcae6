import MeetCore

/// Why nobody was added: the person is probably there already.
struct PersonSeemsKnown: SpokenError, Hashable {
    let name: String
    let id: PersonID

    func message(_ words: Words) -> String { words.personSeemsKnown(name, id.text) }
}
