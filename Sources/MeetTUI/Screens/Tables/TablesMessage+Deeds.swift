import MeetCore

extension TablesMessage {
    /// What the key is for; nothing for what only moves, or goes on with what another key began.
    var deeds: [Deed] {
        switch self {
        case .move, .session, .cohort, .turn, .escape: return []
        case .mark: return [.exchangeAtTable]
        // Enter takes a plan, or marks whoever is to change tables.
        case .choose: return [.planTables, .exchangeAtTable]
        case .plan, .planAll: return [.planTables]
        case .again: return [.planTablesAgain]
        case .advise: return [.adviseTableSize]
        case .grid: return [.showEncounters]
        case .print: return [.print]
        }
    }
}
