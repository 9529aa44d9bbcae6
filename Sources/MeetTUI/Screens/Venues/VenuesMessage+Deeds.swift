import MeetCore

extension VenuesMessage {
    /// What the key is for; nothing for what only moves, or goes on with what another key began.
    var deeds: [Deed] {
        switch self {
        case .move, .turn, .step, .turnAnswer, .answer, .fill, .edit, .stopPlan, .nextLetter, .turnLanguage, .close: return []
        case .open: return [.listVenues, .takeVenue]
        case .takeAnyway: return [.takeVenue]
        case .form: return [.changeBooking]
        case .moveBooking: return [.moveBooking]
        case .troubles, .plan: return [.planVenues]
        case .editSession: return [.moveSession, .callOffSession, .changeSession]
        case .putBack: return [.putBackDay]
        case .history: return [.listBookings]
        case .letter, .saveLetter: return [.writeLetter]
        case .print: return [.print]
        case .week: return [.showWeek]
        case .saveCalendar: return [.saveCalendar]
        case .saveMailing: return [.saveMailing]
        case .readVenues: return [.importVenues]
        case .readCalendar: return [.readBusyTimes]
        }
    }
}
