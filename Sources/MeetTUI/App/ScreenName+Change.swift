import MeetCore

extension ScreenName {
    /// The screen on which a change is seen; nil where it is seen on none, or on more than one.
    init?(of kind: ChangeKind) {
        switch kind {
        case .addPerson, .editPerson, .removePerson, .importParticipants: self = .people
        case .editProgramme: self = .rules
        case .seatTables, .editTables: self = .tables
        case .bookVenues, .editBooking, .editBookings: self = .venues
        case .markAttendance, .markPerson: self = .attendance
        case .takeBack(_, let kind): self.init(of: kind)
        default:
            guard kind.isArrangement else { return nil }
            self = .compose
        }
    }
}
