/// What is wrong with a day that is written down of a booking: it cannot be meant.
public enum BookingDayTrouble: Hashable, Sendable {
    /// The house is said to have been asked on a day that is yet to come.
    case askedLater(CivilDate)
    /// The house is said to hold it until a day that is past.
    case heldPast(CivilDate)
    /// The house is said to hold it for longer than to the session.
    case heldBeyond(CivilDate, session: CivilDate)
    /// Cancelling is said to be free of charge after the session.
    case freeBeyond(CivilDate, session: CivilDate)

    /// What is wrong with the days of a booking. What stands there already is not asked about again: a hold may have run out since.
    ///
    /// - Parameter former: the booking as it was; nil where it is made.
    public static func all(_ booking: Booking, former: Booking?, today: CivilDate) -> [BookingDayTrouble] {
        let isMoved = former.map { $0.span != booking.span } ?? true
        let session = booking.span.date
        var found: [BookingDayTrouble] = []
        if let day = booking.askedOn, day != former?.askedOn, day > today { found.append(.askedLater(day)) }
        if let day = booking.heldUntil, booking.state == .preliminary || day != former?.heldUntil {
            let isNew = isMoved || day != former?.heldUntil || former?.state != .preliminary
            if isNew, day < today {
                found.append(.heldPast(day))
            } else if isNew, day > session {
                found.append(.heldBeyond(day, session: session))
            }
        }
        if let day = booking.freeUntil, booking.state.isActive, isMoved || day != former?.freeUntil, day > session {
            found.append(.freeBeyond(day, session: session))
        }
        return found
    }

    /// What is wrong, and what to do, as a sentence.
    public func sentence(_ words: Words) -> String {
        switch self {
        case .askedLater(let day): return words.askedInFuture(day.line(words))
        case .heldPast(let day): return words.heldInPast(day.line(words))
        case .heldBeyond(let day, let session), .freeBeyond(let day, let session):
            return words.dayAfterSession(day.line(words), session: session.line(words))
        }
    }
}
