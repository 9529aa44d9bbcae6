import MeetCore

extension RulesMessage {
    /// What the key is for; nothing for what only moves, or goes on with what another key began.
    var deeds: [Deed] {
        switch self {
        case .move, .section, .form, .edit, .turn, .answer, .confirm, .close, .scroll: return []
        case .open, .add, .remove, .shift: return [.changeProgramme]
        case .showReport: return [.checkRules]
        }
    }
}
