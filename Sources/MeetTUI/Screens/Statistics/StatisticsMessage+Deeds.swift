import MeetCore

extension StatisticsMessage {
    /// What the key is for; nothing for what only moves.
    var deeds: [Deed] {
        switch self {
        case .move, .turn, .leave: return []
        case .read: return [.showStatistics]
        case .grid: return [.showEncounters]
        case .print: return [.print]
        case .report: return [.saveReport]
        }
    }
}
