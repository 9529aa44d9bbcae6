import MeetCore

// Who comes together with whom, by the labels that people share.
extension Desk {
    /// The names of those who bear a label.
    func people(together label: String, besides person: PersonID) -> [String] {
        guard !label.isEmpty else { return [] }
        return data.people.lazy.filter { $0.together == label && $0.id != person }.prefix(8).map(\.shownName)
    }

    /// Labels that begin as is typed.
    func labels(beginning typed: String) -> [String] {
        var found: [String] = []
        for person in data.people where !person.together.isEmpty && person.together != typed {
            guard person.together.hasPrefix(typed), !found.contains(person.together) else { continue }
            found.append(person.together)
            if found.count == 4 { break }
        }
        return found
    }
}
