extension Migration {
    /// The third schema: versions of who sits where, kept under a name to come back to.
    ///
    /// Both tables are data like any other: written within a change, and undone with it. `cohorts` is the list of the cohorts that a version
    /// tells of, so that a cohort without members is told of too, and one that the programme no longer has is passed over.
    static let three = Migration(
        version: 3,
        sql: """
            CREATE TABLE composition_version (
              key INTEGER PRIMARY KEY,
              name TEXT NOT NULL UNIQUE,
              at TEXT NOT NULL,
              who TEXT NOT NULL,
              cohorts TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE version_seat (
              key INTEGER PRIMARY KEY,
              composition_version INTEGER NOT NULL REFERENCES composition_version (key),
              person INTEGER NOT NULL REFERENCES person (key),
              cohort INTEGER NOT NULL REFERENCES cohort (key),
              version INTEGER NOT NULL,
              UNIQUE (composition_version, person)
            ) STRICT;
            CREATE INDEX version_seat_by_person ON version_seat (person);
            CREATE INDEX version_seat_by_cohort ON version_seat (cohort);
            """, keepsHistory: true)
}
