extension Migration {
    /// The first schema. Never changed: what is new goes into a further step.
    ///
    /// - Every table of data has an integer key, and `version`: the revision of the database in which the row was last written.
    ///   It grows with every write and with every undo, so that a form can see that its row was changed meanwhile.
    /// - What a person has several of (values, slots, dates, needs, persons apart) is joined text in columns of the person, and not rows of
    ///   tables of their own: 100,000 people are then read in one pass, in a third of a second. The lists are short, are always read
    ///   together with the person, and are never asked for alone; `JoinedText` is their form. So are a cohort's leaders and dates.
    /// - A required venue is named by its id without a foreign key: the programme is made before its venues are brought in.
    /// - Numbers with a fraction are text: see `VenueRow`.
    /// - `change`, `change_row` and `change_state` are the change log, see `ChangeLog`: a table that a later step adds is in it without further
    ///   work.
    static let one = Migration(
        version: 1,
        sql: """
            CREATE TABLE change (
              key INTEGER PRIMARY KEY,
              at TEXT NOT NULL,
              who TEXT NOT NULL,
              kind TEXT NOT NULL,
              detail TEXT NOT NULL,
              state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'final', 'dropped')),
              row_count INTEGER NOT NULL DEFAULT 0,
              turned_at TEXT,
              turned_by TEXT
            ) STRICT;
            CREATE INDEX change_by_state ON change (state, key);
            CREATE TABLE change_row (
              sequence INTEGER PRIMARY KEY,
              change INTEGER NOT NULL REFERENCES change (key),
              table_name TEXT NOT NULL,
              row_key INTEGER NOT NULL,
              image TEXT
            ) STRICT;
            CREATE INDEX change_row_by_change ON change_row (change, sequence);
            CREATE TABLE change_state (
              key INTEGER PRIMARY KEY CHECK (key = 1),
              open_change INTEGER REFERENCES change (key),
              mode INTEGER NOT NULL DEFAULT 0 CHECK (mode IN (0, 1, 2)),
              revision INTEGER NOT NULL DEFAULT 0
            ) STRICT;
            INSERT INTO change_state (key) VALUES (1);

            CREATE TABLE programme (
              key INTEGER PRIMARY KEY CHECK (key = 1),
              name TEXT NOT NULL,
              time_zone TEXT NOT NULL,
              sessions_per_cohort INTEGER NOT NULL,
              minimum_sessions INTEGER NOT NULL,
              table_size INTEGER NOT NULL,
              table_priority TEXT NOT NULL,
              crossing_weight INTEGER NOT NULL,
              selection TEXT NOT NULL,
              distinct_venues INTEGER NOT NULL,
              venue_rules_extra TEXT NOT NULL,
              extra TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE slot (
              key INTEGER PRIMARY KEY,
              id TEXT NOT NULL UNIQUE,
              position INTEGER NOT NULL,
              weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
              start_time TEXT NOT NULL,
              end_time TEXT NOT NULL,
              label TEXT NOT NULL,
              extra TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE axis (
              key INTEGER PRIMARY KEY,
              id TEXT NOT NULL UNIQUE,
              position INTEGER NOT NULL,
              kind TEXT NOT NULL,
              weight INTEGER NOT NULL,
              label TEXT NOT NULL,
              extra TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE category (
              key INTEGER PRIMARY KEY,
              axis INTEGER NOT NULL REFERENCES axis (key),
              id TEXT NOT NULL,
              position INTEGER NOT NULL,
              label TEXT NOT NULL,
              minimum INTEGER NOT NULL,
              maximum INTEGER,
              target_low INTEGER,
              target_high INTEGER,
              never_alone INTEGER NOT NULL,
              extra TEXT NOT NULL,
              version INTEGER NOT NULL,
              UNIQUE (axis, id)
            ) STRICT;
            CREATE TABLE leader (
              key INTEGER PRIMARY KEY,
              id TEXT NOT NULL UNIQUE,
              position INTEGER NOT NULL,
              name TEXT NOT NULL,
              extra TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE cohort (
              key INTEGER PRIMARY KEY,
              id TEXT NOT NULL UNIQUE,
              position INTEGER NOT NULL,
              name TEXT NOT NULL,
              slot INTEGER NOT NULL REFERENCES slot (key),
              seats_minimum INTEGER NOT NULL,
              seats_maximum INTEGER NOT NULL,
              leaders TEXT NOT NULL,
              dates TEXT,
              first_date TEXT,
              every_days INTEGER,
              extra TEXT NOT NULL,
              version INTEGER NOT NULL,
              CHECK ((dates IS NULL) = (first_date IS NOT NULL AND every_days IS NOT NULL))
            ) STRICT;
            CREATE INDEX cohort_by_slot ON cohort (slot);
            CREATE TABLE session_plan (
              key INTEGER PRIMARY KEY,
              position INTEGER NOT NULL UNIQUE,
              number INTEGER NOT NULL,
              theme TEXT NOT NULL,
              exercise TEXT NOT NULL,
              needs TEXT NOT NULL,
              extra TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE days_off (
              key INTEGER PRIMARY KEY,
              position INTEGER NOT NULL UNIQUE,
              kind TEXT NOT NULL,
              first_day TEXT NOT NULL,
              last_day TEXT NOT NULL,
              label TEXT NOT NULL,
              extra TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE required_venue (
              key INTEGER PRIMARY KEY,
              position INTEGER NOT NULL UNIQUE,
              venue TEXT NOT NULL,
              times INTEGER NOT NULL,
              extra TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE venue (
              key INTEGER PRIMARY KEY,
              id TEXT NOT NULL UNIQUE,
              name TEXT NOT NULL,
              address TEXT NOT NULL,
              district TEXT NOT NULL,
              latitude TEXT,
              longitude TEXT,
              capacity INTEGER NOT NULL,
              wheelchair INTEGER NOT NULL,
              hearing_loop INTEGER NOT NULL,
              childcare INTEGER NOT NULL,
              cost INTEGER NOT NULL,
              opening TEXT NOT NULL,
              buffer INTEGER NOT NULL,
              equipment TEXT NOT NULL,
              layouts TEXT NOT NULL,
              blackout TEXT NOT NULL,
              inverse INTEGER NOT NULL,
              notes TEXT NOT NULL,
              version INTEGER NOT NULL
            ) STRICT;
            CREATE TABLE person (
              key INTEGER PRIMARY KEY,
              id TEXT NOT NULL UNIQUE,
              name TEXT NOT NULL,
              display_name TEXT NOT NULL,
              email TEXT NOT NULL,
              phone TEXT NOT NULL,
              birth_year INTEGER,
              notes TEXT NOT NULL,
              source TEXT NOT NULL,
              axis_values TEXT NOT NULL,
              district TEXT NOT NULL,
              available TEXT NOT NULL,
              unavailable TEXT NOT NULL,
              needs TEXT NOT NULL,
              together TEXT NOT NULL,
              apart TEXT NOT NULL,
              registered TEXT,
              consent TEXT NOT NULL,
              version INTEGER NOT NULL,
              CHECK (consent <> '' OR axis_values = '')
            ) STRICT;
            CREATE TABLE seat (
              person INTEGER PRIMARY KEY REFERENCES person (key),
              cohort INTEGER NOT NULL REFERENCES cohort (key),
              version INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX seat_by_cohort ON seat (cohort);
            CREATE TABLE pin (
              person INTEGER PRIMARY KEY REFERENCES person (key),
              cohort INTEGER NOT NULL REFERENCES cohort (key),
              version INTEGER NOT NULL
            ) STRICT;
            CREATE INDEX pin_by_cohort ON pin (cohort);
            CREATE TABLE exclusion (
              key INTEGER PRIMARY KEY,
              person INTEGER NOT NULL REFERENCES person (key),
              cohort INTEGER NOT NULL REFERENCES cohort (key),
              version INTEGER NOT NULL,
              UNIQUE (person, cohort)
            ) STRICT;
            CREATE INDEX exclusion_by_cohort ON exclusion (cohort);
            """)
}
