extension Migration {
    /// The second schema: the draws.
    ///
    /// - A draw is not data that is undone: it tells what was done, like the change log, and stays when its change is undone. So these two
    ///   tables have no `version` and are left out of the log (`TableLayout.all`). A draw names its change by number and without a foreign
    ///   key, since the oldest changes are forgotten.
    /// - `draw_entry` is what the draw says of one person. With the person it goes, and when the person takes back consent: whichever code
    ///   does that, by the foreign key and the first trigger. The digest of the pool goes then too, by the second: who knows all others
    ///   could try out by it what the one was.
    /// - The cohort of an entry is its place in the draw's own list, so that it outlives the programme. A seed is text: SQLite has no
    ///   unsigned numbers.
    static let two = Migration(
        version: 2,
        sql: """
            CREATE TABLE draw (
              key INTEGER PRIMARY KEY,
              change INTEGER NOT NULL,
              at TEXT NOT NULL,
              who TEXT NOT NULL,
              program TEXT NOT NULL,
              seed TEXT NOT NULL,
              selection TEXT NOT NULL,
              cohorts TEXT NOT NULL,
              steps_allowed INTEGER,
              milliseconds_allowed INTEGER,
              steps INTEGER NOT NULL,
              was_stopped INTEGER NOT NULL,
              hard INTEGER NOT NULL,
              unfilled INTEGER NOT NULL,
              mix INTEGER NOT NULL,
              absences INTEGER NOT NULL,
              roll TEXT NOT NULL,
              pool TEXT NOT NULL,
              rules INTEGER NOT NULL,
              people INTEGER NOT NULL,
              is_kept INTEGER NOT NULL DEFAULT 1
            ) STRICT;
            CREATE INDEX draw_by_change ON draw (change);
            CREATE TABLE draw_entry (
              draw INTEGER NOT NULL REFERENCES draw (key) ON DELETE CASCADE,
              person INTEGER NOT NULL REFERENCES person (key) ON DELETE CASCADE,
              pot INTEGER,
              party INTEGER,
              party_size INTEGER,
              cohort INTEGER,
              registered TEXT,
              print INTEGER NOT NULL,
              PRIMARY KEY (draw, person)
            ) STRICT, WITHOUT ROWID;
            CREATE INDEX draw_entry_by_person ON draw_entry (person);
            CREATE TRIGGER draw_forgets_person AFTER UPDATE OF consent ON person WHEN old.consent <> '' AND new.consent = '' BEGIN
              DELETE FROM draw_entry WHERE person = new.key;
            END;
            CREATE TRIGGER draw_forgets_pool AFTER DELETE ON draw_entry BEGIN
              UPDATE draw SET pool = '' WHERE key = old.draw AND pool <> '' AND is_kept = 1;
            END;
            """, keepsHistory: true)
}
