extension Migration {
    /// The sixth schema: beside a seat the days of the cohort's sessions on which the person was known to be away when it was given, joined
    /// like those of `person.unavailable`.
    ///
    /// Of seats that were given before it is not known. The rows that are kept for an undo get the column too, at their end as in the table.
    static let six = Migration(
        version: 6,
        sql: """
            ALTER TABLE seat ADD COLUMN absences TEXT;
            UPDATE change_row SET image = image || ',NULL' WHERE table_name = 'seat' AND image IS NOT NULL;
            """, keepsHistory: true)
}
