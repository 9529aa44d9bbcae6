import MeetCore

extension OverviewMessage {
    /// What the key is for; nothing for what only moves.
    var deeds: [Deed] {
        switch self {
        case .move, .turn: return []
        case .open: return [.overview]
        case .matchThis, .matchAll: return [.match]
        case .fillSeats, .fillAll: return [.fill]
        case .print: return [.print]
        }
    }
}
