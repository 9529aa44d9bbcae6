import MeetCore

extension RemovalQuestion.Message {
    /// What the answer is for; nothing for what only moves.
    var deeds: [Deed] {
        switch self {
        case .turn, .answer, .leave: return []
        case .remove: return [.removePerson]
        case .erase: return [.erasePerson, .eraseDue]
        }
    }
}
