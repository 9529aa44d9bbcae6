extension Migration {
    /// The seventh schema: numbers of those who were erased, and whether old pages of the file are still to be wiped.
    ///
    /// - `former_count` is not data that is undone, as erasing is not: it has no `version` and is left out of the log. It names cohorts, axes and
    ///   categories by id and without foreign keys, so that a programme can change. An empty cohort is who had no seat. No row of it says when.
    /// - `wipe_pending` is set with an erasing and taken away when the write-ahead log was folded in after it; where that could not be done
    ///   at once, since another program was reading or the machine stopped, whoever opens the file next does it.
    static let seven = Migration(
        version: 7,
        sql: """
            CREATE TABLE former_count (
              cohort TEXT NOT NULL,
              measure TEXT NOT NULL,
              axis TEXT NOT NULL,
              part TEXT NOT NULL,
              session INTEGER NOT NULL,
              count INTEGER NOT NULL CHECK (count > 0),
              PRIMARY KEY (cohort, measure, axis, part, session)
            ) STRICT, WITHOUT ROWID;
            ALTER TABLE change_state ADD COLUMN wipe_pending INTEGER NOT NULL DEFAULT 0;
            """, keepsHistory: true)
}
