import MeetCore

extension PanelMessage {
    /// What the key is for; nothing for what only moves, or goes on with what another key began.
    var deeds: [Deed] {
        switch self {
        case .move, .close, .mark, .edit, .endNaming, .cancelNaming: return []
        // Enter does what the row says: a step of advice, or back to a version.
        case .act: return [.takeStep, .returnToVersion]
        case .addSuch: return [.addPerson]
        case .keep: return [.keepVersion]
        case .rename: return [.renameVersion]
        case .remove: return [.removeVersion]
        case .restoreAll: return [.returnToVersion]
        case .compare: return [.compareVersions]
        }
    }
}
