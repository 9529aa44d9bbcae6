import MeetCore

extension MarkingMessage {
    /// What the key is for; nothing for what only moves, or goes on with what another key began.
    var deeds: [Deed] {
        switch self {
        case .move, .session, .cohort, .startFilter, .endFilter, .edit, .toggleStep, .choose, .goOn, .turn, .answer, .fill, .close:
            return []
        case .mark, .enterFilter: return [.mark]
        case .askRest, .rest: return [.markRest]
        case .away: return [.listAway]
        case .walkIn, .arrive: return [.admitGuest]
        case .somebodyNew: return [.admitSomebodyNew]
        case .print: return [.print]
        }
    }
}
