import MeetCore

/// Why two persons cannot change tables.
enum TableExchangeError: SpokenError, Hashable {
    case wasHeld(Int)
    case calledOff
    case hasNoTable(String, String, Int)
    case sameTable(String, String)

    func message(_ words: Words) -> String {
        switch self {
        case .wasHeld(let number): return words.tablesAreOver(number)
        case .calledOff: return words.noTablesCalledOff
        case .hasNoTable(let name, let cohort, let number): return words.noTableAt(name, cohort, number)
        case .sameTable(let first, let second): return words.sameTable(first, second)
        }
    }
}
