/// Erases within one transaction: persons, parts of what is known of them, records.
///
/// Nothing of it is kept for undo, so the change log lets the writes pass. What is told of it is who did it, on which day and how many: a
/// moment could be laid beside other moments, and so tell who it was.
struct Eraser {
    let database: Database
    /// The number of the change that it is.
    let number: Int
    let scrub: LogScrub
    /// When it is done.
    let at: Timestamp
    /// The ids of persons of whom something stood in changes that were undone, which go with whatever is erased.
    private let undone: Set<String>
    /// The keys of persons of whom a part was erased.
    private var partly: Set<Int> = []
    /// What was erased so far.
    private(set) var result = Erasure()

    /// Begins.
    init(_ database: Database, _ kind: ChangeKind, at: Timestamp, who: String) throws {
        self.database = database
        self.at = at
        scrub = LogScrub(database: database)
        let day = Timestamp(seconds: at.seconds - ((at.seconds % 86_400) + 86_400) % 86_400)
        number = try Store.begin(kind, at: day, who: who, .swapping, database)
        undone = try scrub.idsInUndone()
        try ChangeLog.dropUndone(database)
    }

    /// Erases persons.
    mutating func erase(_ persons: Set<PersonID>) throws {
        let ids = Set(persons.map(\.text))
        let lives = try PersonLives(of: ids, in: database)
        let told = try scrub.removeNames(ids)
        let dropped = ids.intersection(undone).subtracting(lives.found)
        guard !lives.isEmpty || told > 0 || !dropped.isEmpty else { return }
        try FormerCounting(database).count(lives.present)
        try scrub.removeRows(of: lives)
        try scrub.removeApart(ids)
        let references = try scrub.references()
        for key in lives.present.sorted() {
            for (table, column) in references { try database.run("DELETE FROM \(table) WHERE \(column) = ?1", [.integer(key)]) }
        }
        try removeApart(ids)
        for key in lives.present.sorted() { try database.run("DELETE FROM person WHERE key = ?1", [.integer(key)]) }
        result.persons += lives.found.count + dropped.count
        if lives.isEmpty, dropped.isEmpty { result.records += told }
    }

    /// Takes note of persons of whom a part was erased.
    mutating func note(parts keys: Set<Int>) {
        partly.formUnion(keys)
        result.parts = partly.count
    }

    /// Takes note of records that were erased.
    mutating func note(records count: Int) { result.records += count }

    /// Ends.
    func finish() throws -> Erasure {
        try ChangeLog.close(database)
        try database.run("UPDATE change SET state = 'final' WHERE key = ?1", [.integer(number)])
        try scrub.finishEmpty()
        // What things were called before may have been somebody's name, and stands where nobody could change it.
        try scrub.removeFormerNames()
        try StampKeeper(database: database).refresh(nil, at: at)
        try database.run("UPDATE change_state SET wipe_pending = 1")
        return result
    }

    /// Takes ids out of the lists of those who are not to be in one cohort.
    private func removeApart(_ ids: Set<String>) throws {
        let revision = try ChangeLog.revision(database)
        let lists = try database.statement("SELECT key, apart FROM person WHERE apart <> ''").all { ($0.int(0), $0.text(1)) }
        let update = try database.statement("UPDATE person SET apart = ?2, version = ?3 WHERE key = ?1")
        for (key, apart) in lists {
            let parts = JoinedText.split(apart)
            let left = parts.filter { !ids.contains($0) }
            guard left != parts else { continue }
            try update.run([.integer(key), .text(JoinedText.join(left)), .integer(revision)])
        }
    }
}
