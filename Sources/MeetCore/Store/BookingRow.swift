/// A booking as a row of `booking`. Cohort and venue are keys of rows; reading joins their ids.
enum BookingRow {
    static let form = RowForm(
        table: "booking",
        columns: [
            "key", "cohort", "session", "venue", "begin_minute", "end_minute", "state", "held_until", "free_until", "contact", "reason",
            "asked_on",
        ], identity: ["key"])

    /// Reads bookings, with the ids in place of the keys.
    static let select = """
        SELECT booking.key, cohort.id, session, venue.id, begin_minute, end_minute, state, held_until, free_until, booking.contact, reason,
        asked_on
        FROM booking JOIN cohort ON cohort.key = booking.cohort JOIN venue ON venue.key = booking.venue
        """

    /// The values of a row.
    static func values(_ booking: Booking, cohort: Int, venue: Int) -> [SQLValue] {
        [
            booking.number == 0 ? .null : .integer(booking.number), .integer(cohort), .integer(booking.session.number), .integer(venue),
            .integer(booking.span.begin), .integer(booking.span.end), .text(booking.state.rawValue),
            .optional(booking.heldUntil.map(DateText.text)), .optional(booking.freeUntil.map(DateText.text)), .text(booking.contact),
            .text(booking.reason), .optional(booking.askedOn.map(DateText.text)),
        ]
    }

    /// The booking of a row of `select`.
    /// - Throws: `StoreError.damaged` where a column does not hold what it should.
    static func booking(_ row: Statement) throws -> Booking {
        guard let state = BookingState(rawValue: row.text(6)) else { throw StoreError.damaged(details: "booking.state") }
        return Booking(
            number: row.int(0), session: SessionKey(CohortID(row.text(1)), row.int(2)), venue: VenueID(row.text(3)),
            span: TimeSpan(begin: row.int(4), end: row.int(5)), state: state, askedOn: try date(row, 11, "asked_on"),
            heldUntil: try date(row, 7, "held_until"),
            freeUntil: try date(row, 8, "free_until"), contact: row.text(9), reason: row.text(10))
    }

    private static func date(_ row: Statement, _ column: Int, _ name: String) throws -> CivilDate? {
        guard let text = row.optionalText(column) else { return nil }
        guard let date = CivilDate(text) else { throw StoreError.damaged(details: "booking.\(name)") }
        return date
    }
}
