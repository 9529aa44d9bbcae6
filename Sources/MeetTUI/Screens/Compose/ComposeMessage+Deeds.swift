import MeetCore

extension ComposeMessage {
    /// What the key is for; nothing for what only moves, or goes on with what another key began.
    var deeds: [Deed] {
        switch self {
        case .move, .switchPane, .turnTo, .nextCohort, .nextOrder, .startFilter, .edit, .endFilter, .clearFilter, .unmark: return []
        case .addOrRemove: return [.seat, .unseat]
        case .togglePin: return [.pin, .unpin]
        case .toggleExclusion: return [.exclude, .include]
        case .matchThis, .matchAll: return [.match]
        case .fillSeats, .fillAll: return [.fill]
        case .print: return [.print]
        case .open(let subject): return [subject.deed]
        case .openReplacements: return [.findReplacements]
        case .openExplanation: return [.explain]
        case .panel(let message): return message.deeds
        case .mark: return [.exchange]
        }
    }
}
