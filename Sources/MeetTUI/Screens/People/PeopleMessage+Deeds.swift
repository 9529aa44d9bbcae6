import MeetCore

extension PeopleMessage {
    /// What the key is for; nothing for what only moves, or goes on with what another key began.
    var deeds: [Deed] {
        switch self {
        case .move, .edit, .endFilter, .clearFilter, .openCohort, .form, .moveInHistory, .closeHistory: return []
        case .startFilter, .nextOrder: return [.findPeople]
        case .add: return [.addPerson]
        case .change: return [.changePerson]
        case .askRemoval: return [.removePerson]
        case .askDue: return [.eraseDue]
        case .removal(let message): return message.deeds
        case .openHistory: return [.readHistory]
        case .export: return [.extractPerson]
        case .openImport, .importing: return [.importPeople]
        }
    }
}
