import MeetCore

/// What cannot be done to a person in a cohort: the opposite was fixed by hand, or the person is not in it.
enum PersonError: SpokenError, Hashable {
    case isPinned(person: PersonID, name: String, cohort: Cohort)
    case isNoMember(name: String, cohort: Cohort?)
    /// Two who are to change places are in the same cohort, or both wait.
    case sitTogether(String, String, cohort: Cohort?)
    case isExcluded(person: PersonID, name: String, cohort: Cohort)

    func message(_ words: Words) -> String {
        switch self {
        case .isPinned(let person, let name, let cohort): return words.cannotExclude(name, person.text, cohort.name, cohort.id.text)
        case .isNoMember(let name, let cohort): return words.isNoMember(name, cohort?.name)
        case .sitTogether(let first, let second, let cohort): return words.sitTogether(first, second, cohort?.name)
        case .isExcluded(let person, let name, let cohort): return words.cannotPin(name, person.text, cohort.name, cohort.id.text)
        }
    }
}
