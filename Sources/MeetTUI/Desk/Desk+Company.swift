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
        for group in problem.groups {
            guard let first = group.first else { continue }
            let label = data.people[Int(first)].together
            guard label.hasPrefix(typed), label != typed else { continue }
            found.append(label)
            if found.count == 4 { break }
        }
        return found
    }
}
