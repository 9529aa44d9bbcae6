import MeetCore

/// Why attendance was not noted; nothing changed.
enum MarkError: SpokenError, Hashable {
    case unknownState(String)
    /// A word that is a state, and the name of somebody too.
    case stateOrName(String)
    /// Somebody is named with two states.
    case twoStates(String)
    case calledOff(String, Int)
    /// Who is to become a member was not there.
    case joinsAbsent
    /// There is no seat for who is to become a member: the cohort, and how many seats it has.
    case noSeat(String, Int, free: Int)
    /// Who is to become a member of a cohort sits in another.
    case sitsElsewhere(String, cohort: String)
    /// Who is to become a member of a cohort is kept out of it.
    case isKeptOut(String, cohort: String)

    func message(_ words: Words) -> String {
        switch self {
        case .unknownState(let text): return words.unknownMark(text, allowed: MarkWord.words.map(words.choice).joined(separator: ", "))
        case .stateOrName(let text): return words.markStateOrName(text)
        case .twoStates(let name): return words.markTwoStates(name)
        case .calledOff(let cohort, let number): return words.markCalledOff(cohort, number)
        case .joinsAbsent: return words.joinsAbsent
        case .noSeat(let cohort, let seats, let free): return words.noSeatToJoin(cohort, seats, free: free)
        case .sitsElsewhere(let name, let cohort): return words.sitsElsewhere(name, cohort)
        case .isKeptOut(let name, let cohort): return words.isKeptOutToJoin(name, cohort)
        }
    }
}
