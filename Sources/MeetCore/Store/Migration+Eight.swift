extension Migration {
    /// The eighth schema: the day on which the background of a person who stays was erased, and whether it is counted in `former_count`.
    ///
    /// An old file must not bring it back, and nobody is counted twice. Of backgrounds that were erased before it is not known. The rows that
    /// are kept for an undo get the columns too, at their end as in the table.
    static let eight = Migration(
        version: 8,
        sql: """
            ALTER TABLE person ADD COLUMN background_erased TEXT;
            ALTER TABLE person ADD COLUMN background_counted INTEGER NOT NULL DEFAULT 0;
            UPDATE change_row SET image = image || ',NULL,0' WHERE table_name = 'person' AND image IS NOT NULL;
            """, keepsHistory: true)
}
