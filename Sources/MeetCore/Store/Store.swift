import Foundation

/// The database of a coordinator's term: values in, values out, and every change undoable.
///
/// A store may be used from any thread; its calls wait for each other. Long ones (loading a hundred thousand persons takes a third of a
/// second) belong on a thread beside the screen. Two programs may have the same database open: each change takes the writer's lock
/// for as long as it lasts, and `revision()` tells when the other has changed something.
///
/// All methods throw `StoreError`.
public final class Store: @unchecked Sendable {
    // Unchecked since the connection is not Sendable: it is reached through `withDatabase` alone, which holds the lock.
    private let lock = NSRecursiveLock()
    /// The connection. One for writing stays; one for reading is there only while something is read, see `QuietReading`.
    private var database: Database?
    private var isClosed = false
    private let busyTimeout: Int
    /// The file that is open for writing; nil for reading.
    private let identity: FileIdentity?

    /// The file.
    public let path: String
    /// Whether changes are refused.
    public let isReadOnly: Bool
    /// The backup that was made when the database was brought up to date by opening it; nil where it was up to date.
    public let backupBeforeUpgrade: MadeBackup?

    /// Whether an erasing left old pages in the write-ahead log, since another program was reading; guarded by the lock.
    public internal(set) var isWipeLeft = false

    /// How many milliseconds a call waits for another program, unless said otherwise.
    public static let usualBusyTimeout = 5000

    private init(
        path: String, database: Database?, identity: FileIdentity?, busyTimeout: Int = usualBusyTimeout, upgraded: MadeBackup? = nil
    ) {
        self.path = path
        self.database = database
        self.identity = identity
        self.busyTimeout = busyTimeout
        isReadOnly = database == nil
        backupBeforeUpgrade = upgraded
    }

    /// Makes a database with a programme, and opens it.
    ///
    /// The file appears at once and whole, readable by its owner alone; folders that are missing are made likewise.
    /// - Parameters:
    ///   - path: of a file that does not exist.
    ///   - venues: the houses known from the start.
    ///   - people: the persons known from the start.
    ///   - at: now.
    ///   - who: who makes it, for the log.
    /// - Throws: `StoreError.exists`, `.cannotWrite`; `.duplicate` and `.unknown` where ids of the programme do not fit together.
    @discardableResult
    public static func create(
        path: String, programme: Programme, venues: [Venue] = [], people: [Person] = [], at: Timestamp, who: String,
        busyTimeout: Int = usualBusyTimeout
    ) throws -> Store {
        guard access(path, F_OK) != 0 else { throw StoreError.exists(path: path) }
        try StoreFile.makeFolder(for: path)
        try FileSystemKind.refuseShare(path)
        let draft = DraftFile.path(for: path)
        try StoreFile.makeEmpty(draft)
        defer { StoreFile.remove(draft) }
        do {
            let database = try Database(path: draft, access: .readWrite, busyTimeout: busyTimeout)
            defer { database.close() }
            try Migration.run(on: database)
            let store = Store(path: draft, database: database, identity: FileIdentity(draft))
            try store.perform(.create, at: at, who: who) { changes in
                try changes.put(programme)
                for venue in venues { try changes.put(venue) }
                for person in people { try changes.put(person) }
            }
            try database.transaction(.immediate) { try ChangeLog.forget(database) }
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
        try StoreFile.sync(draft)
        try StoreFile.publish(draft, as: path)
        return try open(path: path, readOnly: false, busyTimeout: busyTimeout)
    }

    /// Opens a database, and brings one of an earlier version up to date; before that a backup is made.
    ///
    /// A file that is refused is left as it is, byte for byte.
    /// - Parameters:
    ///   - readOnly: refuse all changes, and change nothing of the file or beside it.
    ///   - busyTimeout: how many milliseconds a call waits for another program.
    ///   - backups: where the backup goes that is made before it is brought up to date; nil for beside the database.
    ///   - at: now, by which that backup is named; nil for the moment of the last change.
    /// - Throws: `StoreError.notFound`, `.notADatabase`, `.otherProgram`, `.newer`, `.needsUpgrade`, `.cannotRead`, `.cannotWrite`,
    ///   `.busy`, `.damaged`, `.networkShare`, `.notBackedUp`.
    public static func open(
        path: String, readOnly: Bool = false, busyTimeout: Int = usualBusyTimeout, backups: Backups? = nil, at: Timestamp? = nil
    ) throws -> Store {
        try StoreFile.check(path, known: Migration.newest, busyTimeout: busyTimeout)
        guard !readOnly else {
            let store = Store(path: path, database: nil, identity: nil, busyTimeout: busyTimeout)
            _ = try store.revision()
            return store
        }
        try FileSystemKind.refuseShare(path)
        do {
            while true {
                let identity = FileIdentity(path)
                try LogCheck.refuseStrange(path, busyTimeout)
                let database: Database
                do {
                    database = try Database(path: path, access: .readWrite, busyTimeout: busyTimeout)
                } catch let error as DatabaseError where error.isOfMovedFile && FileIdentity(path) != identity {
                    // SQLite found out by itself that another file came under the name.
                    continue
                }
                do {
                    // Another file may have come under the name while this one was waited for.
                    if FileIdentity(path) == identity {
                        let backup = try bringUpToDate(database, path, backups ?? Backups(of: path), at)
                        _ = try ChangeLog.revision(database)
                        if let identity { LogCheck.isOpen(identity) }
                        return Store(path: path, database: database, identity: identity, busyTimeout: busyTimeout, upgraded: backup)
                    }
                    database.close()
                } catch {
                    database.close()
                    throw error
                }
            }
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Refuses a later version, and brings an earlier one up to date, all steps at once or none.
    private static func bringUpToDate(_ database: Database, _ path: String, _ backups: Backups, _ at: Timestamp?) throws -> MadeBackup? {
        // Again, now that the write-ahead log is seen too.
        let known = try refuseNewer(database, path)
        StoreFile.protect(path)
        var backup: MadeBackup?
        if try Migration.version(of: database) < known {
            try database.transaction(.immediate) {
                // Within the lock, so that nothing is written between the backup and the first step.
                guard try Migration.version(of: database) < known else { return }
                let last = try database.text("SELECT max(at) FROM change").flatMap { Timestamp($0) }
                do {
                    backup = try backups.make(.migration(to: known), at: at ?? last ?? Timestamp(seconds: 0))
                } catch let error as StoreError {
                    throw StoreError.notBackedUp(path: path, why: error)
                }
                try Migration.run(on: database)
            }
        }
        try StampKeeper(database: database).begin()
        // Where somebody was erased and the log could not be folded in at once, what was left of it goes now.
        _ = try? wipeAtOnce(database)
        return backup
    }

    /// Refuses a database of a later version.
    /// - Returns: the last version known.
    @discardableResult
    private static func refuseNewer(_ database: Database, _ path: String) throws -> Int {
        let (known, version) = (Migration.newest, try Migration.version(of: database))
        guard version <= known else { throw StoreError.newer(path: path, found: version, known: known) }
        return known
    }

    deinit { close() }

    /// Closes the database; again is no harm. Calls after it throw.
    public func close() {
        lock.lock()
        defer { lock.unlock() }
        isClosed = true
        guard let database else { return }
        if isWipeLeft { _ = try? Self.wipeAtOnce(database) }
        isWipeLeft = false
        database.close()
        self.database = nil
        if let identity { LogCheck.isClosed(identity) }
    }

    /// Runs `body` with the connection to itself, and makes a `StoreError` of what SQLite refuses.
    ///
    /// - Parameter body: where the store is for reading alone, it may be called again, and must do nothing but read.
    func withDatabase<T>(_ body: (Database) throws -> T) throws -> T {
        lock.lock()
        defer { lock.unlock() }
        guard !isClosed else { throw StoreError.failed(details: "closed") }
        do {
            if let database { return try body(database) }
            return try QuietReading.read(path, busyTimeout: busyTimeout) { database in
                self.database = database
                defer { self.database = nil }
                // Each time, since another program may bring it up to date, or put another in its place.
                guard try Self.refuseNewer(database, path) == Migration.version(of: database) else {
                    throw StoreError.needsUpgrade(path: path)
                }
                return try body(database)
            }
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Refuses to write into a file that no longer stands under its name: what is written there nobody would find.
    func refuseReplaced() throws {
        guard let identity, FileIdentity(path) != identity else { return }
        throw StoreError.replaced(path: path)
    }
}
