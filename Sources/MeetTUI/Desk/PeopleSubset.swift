import MeetCore

/// Those of the people whom a line of the Overview is about.
enum PeopleSubset: Hashable, Sendable {
    /// Of whom something is to be erased.
    case dueToErase
    /// Whose consent lacks a right day.
    case consentInDoubt

    /// Who they are.
    func persons(_ desk: Desk) -> Set<PersonID> {
        switch self {
        case .dueToErase: Set(desk.due.items.map(\.person))
        case .consentInDoubt: Set(desk.due.consents.map(\.person))
        }
    }

    /// What they are called over the list.
    func name(_ words: Words) -> String {
        switch self {
        case .dueToErase: words.peopleToErase
        case .consentInDoubt: words.peopleInDoubt
        }
    }
}
