import MeetCore

extension PrintMessage {
    /// What the key is for; nothing for what only says how.
    var deeds: [Deed] {
        switch self {
        case .scroll, .turn, .kind, .format, .language, .order, .large, .scope, .copies, .printer, .close: return []
        case .save, .print: return [.print]
        }
    }
}
