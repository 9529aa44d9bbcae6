extension Migration {
    /// The fourth schema: venues for sessions, tables, attendance, and what calendars are told of sessions.
    ///
    /// - No two active bookings of a house overlap or lie nearer than its buffer, whoever writes: by the triggers. They look only where a
    ///   booking comes to stand, so that a house whose buffer grew can still be written to. An undo goes back to what was; a buffer that grew
    ///   since must not forbid it, so it is held to plain overlap, which there never was.
    /// - A session has at most one active booking: by the index. A number is never used again: a form that is open, and the calendar of a
    ///   house, know bookings by it.
    /// - Minutes are those of `TimeSpan`: by the wall clock, since 1970-01-01.
    /// - `session_stamp` is what a calendar must find again (see `SessionStamp`). It is not data that is undone: a calendar that was told of a
    ///   change must be told of its undoing too. So it has no `version`, and is left out of the log; and it names cohorts by id and without a
    ///   foreign key, since a cohort that is gone must still be called off.
    static let four = Migration(
        version: 4,
        sql: """
            CREATE TABLE booking (
              key INTEGER PRIMARY KEY AUTOINCREMENT,
              cohort INTEGER NOT NULL REFERENCES cohort (key),
              session INTEGER NOT NULL CHECK (session >= 1),
              venue INTEGER NOT NULL REFERENCES venue (key),
              begin_minute INTEGER NOT NULL,
              end_minute INTEGER NOT NULL CHECK (end_minute > begin_minute),
              state TEXT NOT NULL CHECK (state IN (\(allStates))),
              held_until TEXT,
              free_until TEXT,
              contact TEXT NOT NULL,
              reason TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX booking_of_session ON booking (cohort, session) WHERE state IN (\(activeStates));
            CREATE INDEX booking_by_cohort ON booking (cohort);
            CREATE INDEX booking_by_venue ON booking (venue, begin_minute);
            CREATE TRIGGER booking_made AFTER INSERT ON booking WHEN new.state IN (\(activeStates)) BEGIN
              \(refuseOverlap)
            END;
            CREATE TRIGGER booking_moved AFTER UPDATE OF venue, begin_minute, end_minute, state ON booking
            WHEN new.state IN (\(activeStates)) AND (old.state NOT IN (\(activeStates)) OR old.venue <> new.venue
              OR old.begin_minute <> new.begin_minute OR old.end_minute <> new.end_minute) BEGIN
              \(refuseOverlap)
            END;

            CREATE TABLE busy_time (
              key INTEGER PRIMARY KEY,
              venue INTEGER NOT NULL REFERENCES venue (key),
              begin_minute INTEGER NOT NULL,
              end_minute INTEGER NOT NULL CHECK (end_minute > begin_minute),
              title TEXT NOT NULL,
              uid TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX busy_time_by_venue ON busy_time (venue, begin_minute);

            CREATE TABLE table_seat (
              key INTEGER PRIMARY KEY,
              cohort INTEGER NOT NULL REFERENCES cohort (key),
              session INTEGER NOT NULL CHECK (session >= 1),
              person INTEGER NOT NULL REFERENCES person (key),
              table_number INTEGER NOT NULL CHECK (table_number >= 1),
              version INTEGER NOT NULL,
              UNIQUE (cohort, session, person)
            ) STRICT;
            CREATE INDEX table_seat_by_person ON table_seat (person);

            CREATE TABLE attendance (
              key INTEGER PRIMARY KEY,
              cohort INTEGER NOT NULL REFERENCES cohort (key),
              session INTEGER NOT NULL CHECK (session >= 1),
              person INTEGER NOT NULL REFERENCES person (key),
              state TEXT NOT NULL CHECK (state IN ('present', 'absent', 'excused', 'late')),
              version INTEGER NOT NULL,
              UNIQUE (cohort, session, person)
            ) STRICT;
            CREATE INDEX attendance_by_person ON attendance (person);

            CREATE TABLE session_stamp (
              cohort TEXT NOT NULL,
              session INTEGER NOT NULL,
              uid TEXT NOT NULL UNIQUE,
              sequence INTEGER NOT NULL,
              changed INTEGER NOT NULL,
              begin_minute INTEGER NOT NULL,
              end_minute INTEGER NOT NULL,
              venue TEXT,
              status TEXT NOT NULL,
              booked_begin INTEGER,
              booked_end INTEGER,
              details TEXT NOT NULL,
              PRIMARY KEY (cohort, session)
            ) STRICT, WITHOUT ROWID;
            """, keepsHistory: true)

    private static let activeStates = "'idea', 'requested', 'preliminary', 'confirmed'"
    private static let allStates = activeStates + ", 'declined', 'cancelled'"
    private static let refuseOverlap = """
        SELECT RAISE(ABORT, 'the venue is taken')
              FROM (SELECT CASE WHEN (SELECT mode FROM change_state) = 2 THEN 0 ELSE buffer END AS buffer FROM venue WHERE key = new.venue)
              WHERE EXISTS (
                SELECT 1 FROM booking AS other WHERE other.venue = new.venue AND other.key <> new.key AND other.state IN (\(activeStates))
                AND other.begin_minute < new.end_minute + buffer AND new.begin_minute < other.end_minute + buffer);
        """
}
