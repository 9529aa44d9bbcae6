extension Changes {
    /// How many entries all draws may have together; the last draw of each cohort is kept whatever its size.
    static let drawEntriesKept = 1_000_000

    /// Keeps a draw with the change that stores its result. It stays when the change is undone.
    ///
    /// - Parameters:
    ///   - at: now.
    ///   - who: who had it drawn.
    ///   - program: the version of the program.
    /// - Throws: `StoreError.unknown` for a person who is not in the database.
    public func keep(_ draw: Draw, at: Timestamp, who: String, program: String) throws {
        let number = (try database.int("SELECT max(key) FROM draw") ?? 0) + 1
        let score = draw.score
        let search = draw.search
        let change = try database.int("SELECT open_change FROM change_state")
        try database.run(
            """
            INSERT INTO draw (key, change, at, who, program, seed, selection, cohorts, steps_allowed, milliseconds_allowed, steps,
              was_stopped, hard, unfilled, mix, absences, roll, pool, rules, people)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)
            """,
            [
                .integer(number), .optional(change), .text(at.description), .text(who), .text(program), .text(String(draw.seed)),
                .text(draw.selection.rawValue), .text(JoinedText.join(draw.cohorts.map(\.text))), .optional(search.stepsAllowed),
                .optional(search.secondsAllowed.map { Int(($0 * 1000).rounded()) }), .integer(search.steps), .flag(search.wasStopped),
                .integer(score.hard), .integer(score.unfilled), .integer(score.mix), .integer(score.absences), .text(draw.roll),
                .text(draw.pool), .integer(draw.rules), .integer(draw.people),
            ])
        let places = Dictionary(draw.cohorts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let insert = try database.statement("INSERT INTO draw_entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        for entry in draw.entries {
            try insert.run([
                .integer(number), .integer(try knownKey(of: entry.person)), .optional(entry.pot), .optional(entry.party?.number),
                .optional(entry.party?.size), .optional(entry.cohort.flatMap { places[$0] }),
                .optional(entry.registered.map(DateText.text)),
                .integer(entry.print),
            ])
        }
        hasDraw = true
        try forgetOldDraws(entries: Self.drawEntriesKept)
    }

    /// Forgets who took part in the oldest draws, where there are more entries than so many: when they were and what came out stays.
    func forgetOldDraws(entries most: Int) throws {
        let rows = try database.statement(
            """
            SELECT draw.key, draw.people, draw.cohorts, coalesce(change.state, 'final') IN ('done', 'final')
            FROM draw LEFT JOIN change ON change.key = draw.change WHERE draw.is_kept = 1 ORDER BY draw.key DESC
            """
        ).all { ($0.int(0), $0.int(1), JoinedText.split($0.text(2)), $0.flag(3)) }
        var kept = 0
        var told: Set<String> = []
        for (number, people, cohorts, holds) in rows {
            let isNeeded = kept == 0 || holds && !told.isSuperset(of: cohorts)
            if holds { told.formUnion(cohorts) }
            guard !isNeeded, kept + people > most else {
                kept += people
                continue
            }
            // The entries first: with the first of them the pool's sum goes, by which the others could be tried out.
            try database.run("DELETE FROM draw_entry WHERE draw = ?1", [.integer(number)])
            try database.run("UPDATE draw SET is_kept = 0 WHERE key = ?1", [.integer(number)])
        }
    }
}
