extension Migration {
    /// The fifth schema: the day on which a house was asked, so that a request without an answer is known to be old.
    ///
    /// Of bookings that were made before it is not known. The rows that are kept for an undo get the column too, at their end as in the table.
    static let five = Migration(
        version: 5,
        sql: """
            ALTER TABLE booking ADD COLUMN asked_on TEXT;
            UPDATE change_row SET image = image || ',NULL' WHERE table_name = 'booking' AND image IS NOT NULL;
            """, keepsHistory: true)
}
