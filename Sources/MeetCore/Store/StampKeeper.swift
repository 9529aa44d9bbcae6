/// Keeps what calendars are told of sessions true: at the end of each change, undo and redo it looks what became of the sessions.
///
/// It is asked within the change, so that a stamp never tells of what was not kept. The log does not know of it: a calendar that was told of a
/// change must be told of its undoing too, by a higher sequence.
struct StampKeeper {
    let database: Database

    /// The tables in which something of a session stands that a calendar tells.
    private static let telling: Set<String> = [
        "programme", "slot", "cohort", "session_plan", "days_off", "leader", "venue", "booking",
    ]

    /// Brings the stamps of the sessions up to date that a change may have touched.
    /// - Parameters:
    ///   - change: the number of the change, whose rows are in the log.
    ///   - now: when it is made.
    func follow(change: Int, at now: Timestamp) throws {
        let tables = try database.statement("SELECT DISTINCT table_name FROM change_row WHERE change = ?1").all([.integer(change)]) {
            $0.text(0)
        }
        let touched = Self.telling.intersection(tables)
        guard !touched.isEmpty else { return }
        try refresh(touched == ["booking"] ? bookedCohorts(in: change) : nil, at: now)
    }

    /// Makes the stamps of a database of an earlier version that has none: as of its last change.
    func begin() throws {
        guard try database.int("SELECT 1 FROM session_stamp LIMIT 1") == nil, try database.int("SELECT 1 FROM cohort LIMIT 1") != nil,
            let last = try database.text("SELECT max(at) FROM change"), let moment = Timestamp(last)
        else { return }
        try database.transaction(.immediate) { try refresh(nil, at: moment) }
    }

    /// Brings stamps up to date: of the sessions of some cohorts, or of all, also of those that are gone.
    func refresh(_ cohorts: Set<CohortID>?, at now: Timestamp) throws {
        let programme = try ProgrammeRowReader(database).programme()
        let venues = try Store.venues(database)
        let bookings = Dictionary(grouping: try Store.bookings(database)) { $0.session }
        var facts: [SessionKey: SessionFacts] = [:]
        for cohort in programme.cohorts where cohorts?.contains(cohort.id) ?? true {
            for session in SessionCalendar.sessions(of: cohort, in: programme) {
                facts[session.key] = SessionFacts(
                    of: session, cohort, bookings: bookings[session.key] ?? [], in: programme, venues: venues)
            }
        }
        let former = try Self.stamps(database).filter { cohorts?.contains($0.key.cohort) ?? true }
        let stamps = SessionStamp.refreshed(former, by: facts, at: now.seconds) { _ in Self.newUID() }
        let replace = try database.statement(SessionStampRow.replace)
        for (key, stamp) in stamps.sorted(by: { $0.key < $1.key }) where former[key] != stamp {
            try replace.run(SessionStampRow.values(key, stamp))
        }
    }

    /// A name that no other event in the world has.
    private static func newUID() -> String {
        let digits = (0..<2).map { _ in UInt64.random(in: 0...UInt64.max).padded(16, radix: 16) }
        return digits.joined() + "@meettui"
    }

    /// All stamps.
    static func stamps(_ database: Database) throws -> [SessionKey: SessionStamp] {
        let rows = try database.statement("SELECT \(SessionStampRow.columns) FROM session_stamp").all { try SessionStampRow.stamp($0) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// The cohorts whose bookings a change wrote, as they were or as they are.
    private func bookedCohorts(in change: Int) throws -> Set<CohortID> {
        var keys: Set<Int> = []
        let column = try TableLayout("booking", in: database).columns.firstIndex(of: "cohort") ?? 0
        try database.statement(
            """
            SELECT booking.cohort, image FROM change_row LEFT JOIN booking ON booking.key = row_key
            WHERE change = ?1 AND table_name = 'booking'
            """
        ).forEach([.integer(change)]) { row in
            if let key = row.optionalInt(0) { keys.insert(key) }
            if let image = row.optionalText(1), case .integer(let key)? = RowImage.values(image)?[column] { keys.insert(key) }
        }
        let cohorts = try database.statement("SELECT key, id FROM cohort").all { ($0.int(0), CohortID($0.text(1))) }
        return Set(cohorts.filter { keys.contains($0.0) }.map(\.1))
    }
}
