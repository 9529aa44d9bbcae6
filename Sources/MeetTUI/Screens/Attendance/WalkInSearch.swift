import MeetCore

/// The search for somebody who came and is not in the list: those who wait first, then members of other cohorts, and last somebody new.
struct WalkInSearch: Hashable, Sendable {
    /// The name as it is typed.
    var text = TextField()
    /// The selection among those found and somebody new, who stands last.
    var list = ListState()
    /// The persons found, by index.
    private(set) var found: [Int] = []

    /// More are not worth reading: one types another letter.
    static let most = 50
    /// So many are looked at: among more one types another letter, and no key waits for a whole region.
    static let mostLookedAt = 4000

    /// The rows: those found, and somebody new.
    var count: Int { found.count + 1 }

    /// The person under the cursor; nil on the row of somebody new.
    var selected: Int? { found.indices.contains(list.selected) ? found[list.selected] : nil }

    /// Looks among all who are not in the list already.
    /// - Parameter people: what was found for the beginnings of the text.
    mutating func refresh(_ people: inout FoundPeople, _ desk: Desk, besides listed: Set<Int>) {
        let all = people.find(text.text, desk)
        var waiting: [Int] = []
        var others: [Int] = []
        // What else is known of people is not looked for at a door, before the eyes of a queue.
        let wanted = NameFilter(text.text)
        for person in all.prefix(Self.mostLookedAt) where !listed.contains(person) && wanted.matches(desk.person(person).shownName) {
            if desk.working.cohort(of: person) == nil { waiting.append(person) } else if others.count < Self.most { others.append(person) }
            if waiting.count == Self.most { break }
        }
        // Nobody is meant before a letter is typed, and then those who wait are.
        found = waiting + (text.isBlank ? [] : others.prefix(Self.most - waiting.count))
        list.select(list.selected, count: count)
    }
}
