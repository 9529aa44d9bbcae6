extension ChangeKind {
    /// Of which deed a change of this kind comes; nil for what is only done by a command, by the program itself, or along with something else.
    public var deed: Deed? {
        switch self {
        case .create, .forgetHistory, .editVenue, .removeVenue, .erasePeople, .handOut, .takeBack, .other:
            return nil
        case .importParticipants: return .importPeople
        case .compose: return .match
        case .addSeat, .moveSeat, .moveSeats: return .seat
        case .removeSeat: return .unseat
        case .swapSeats: return .exchange
        case .pin: return .pin
        case .unpin: return .unpin
        case .exclude: return .exclude
        case .include: return .include
        case .addPerson: return .addPerson
        case .editPerson: return .changePerson
        case .removePerson: return .removePerson
        case .erasePerson: return .erasePerson
        case .eraseDue: return .eraseDue
        case .editProgramme, .editRules: return .changeProgramme
        case .keepVersion: return .keepVersion
        case .renameVersion: return .renameVersion
        case .removeVersion: return .removeVersion
        case .restoreVersion: return .returnToVersion
        case .bookVenues: return .planVenues
        case .editBooking, .editBookings: return .changeBooking
        case .importVenues: return .importVenues
        case .importBusy: return .readBusyTimes
        case .seatTables: return .planTables
        case .editTables: return .exchangeAtTable
        case .markAttendance, .markPerson: return .mark
        case .moveSession: return .moveSession
        case .callOffSession: return .callOffSession
        case .editSession: return .changeSession
        }
    }
}
