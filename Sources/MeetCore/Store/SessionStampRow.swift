/// A stamp as a row of `session_stamp`.
enum SessionStampRow {
    static let columns =
        "cohort, session, uid, sequence, changed, begin_minute, end_minute, venue, status, booked_begin, booked_end, details"

    /// Writes a row, over the one of the same session.
    static let replace = "INSERT OR REPLACE INTO session_stamp (\(columns)) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"

    static func values(_ key: SessionKey, _ stamp: SessionStamp) -> [SQLValue] {
        let facts = stamp.facts
        return [
            .text(key.cohort.text), .integer(key.number), .text(stamp.uid), .integer(stamp.sequence), .integer(stamp.changed),
            .integer(facts.span.begin), .integer(facts.span.end), .optional(facts.venue?.text), .text(facts.status.rawValue),
            .optional(facts.booked?.begin), .optional(facts.booked?.end), .text(facts.details),
        ]
    }

    /// The stamp of a row.
    /// - Throws: `StoreError.damaged` where a column does not hold what it should.
    static func stamp(_ row: Statement) throws -> (SessionKey, SessionStamp) {
        guard let status = SessionStatus(rawValue: row.text(8)) else { throw StoreError.damaged(details: "session_stamp.status") }
        var booked: TimeSpan?
        if let begin = row.optionalInt(9), let end = row.optionalInt(10) { booked = TimeSpan(begin: begin, end: end) }
        let facts = SessionFacts(
            span: TimeSpan(begin: row.int(5), end: row.int(6)), venue: row.optionalText(7).map { VenueID($0) }, status: status,
            booked: booked, details: row.text(11))
        return (
            SessionKey(CohortID(row.text(0)), row.int(1)),
            SessionStamp(uid: row.text(2), sequence: row.int(3), changed: row.int(4), facts: facts)
        )
    }
}
