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
    private let database: Database

    /// The file.
    public let path: String
    /// Whether changes are refused.
    public let isReadOnly: Bool

    /// Whether an erasing left old pages in the write-ahead log, since another program was reading; guarded by the lock.
    var isWipeLeft = false

    /// How many milliseconds a call waits for another program, unless said otherwise.
    public static let usualBusyTimeout = 5000

    private init(path: String, database: Database, isReadOnly: Bool) {
        self.path = path
        self.database = database
        self.isReadOnly = isReadOnly
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
        let draft = "\(path).new-\(UInt64.random(in: 0...UInt64.max))"
        try StoreFile.makeEmpty(draft)
        defer { StoreFile.remove(draft) }
        do {
            let database = try Database(path: draft, access: .readWrite, busyTimeout: busyTimeout)
            defer { database.close() }
            try Migration.run(on: database)
            let store = Store(path: draft, database: database, isReadOnly: false)
            try store.perform(.create, at: at, who: who) { changes in
                try changes.put(programme)
                for venue in venues { try changes.put(venue) }
                for person in people { try changes.put(person) }
            }
            try database.transaction(.immediate) { try ChangeLog.forget(database) }
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
        try StoreFile.publish(draft, as: path)
        return try open(path: path, readOnly: false, busyTimeout: busyTimeout)
    }

    /// Opens a database, and brings one of an earlier version up to date.
    ///
    /// A file that is refused is left as it is, byte for byte.
    /// - Parameters:
    ///   - readOnly: refuse all changes, and change nothing of the file.
    ///   - busyTimeout: how many milliseconds a call waits for another program.
    /// - Throws: `StoreError.notFound`, `.notADatabase`, `.otherProgram`, `.newer`, `.needsUpgrade`, `.cannotRead`, `.cannotWrite`,
    ///   `.busy`, `.damaged`.
    public static func open(path: String, readOnly: Bool = false, busyTimeout: Int = usualBusyTimeout) throws -> Store {
        let known = Migration.all.last?.version ?? 0
        try StoreFile.check(path, known: known)
        do {
            let database =
                readOnly
                ? try openForReading(path, busyTimeout) : try Database(path: path, access: .readWrite, busyTimeout: busyTimeout)
            do {
                // Again, now that the write-ahead log is seen too.
                let version = try Migration.version(of: database)
                guard version <= known else { throw StoreError.newer(path: path, found: version, known: known) }
                guard !readOnly || version == known else { throw StoreError.needsUpgrade(path: path) }
                if !readOnly {
                    StoreFile.protect(path)
                    try Migration.run(on: database)
                    try StampKeeper(database: database).begin()
                    // Where somebody was erased and the log could not be folded in at once, what was left of it goes now.
                    _ = try? wipeAtOnce(database)
                }
                _ = try ChangeLog.revision(database)
            } catch {
                database.close()
                throw error
            }
            return Store(path: path, database: database, isReadOnly: readOnly)
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// A folder that cannot be written has no room for the files of the write-ahead log; where nothing is in them, none are needed.
    private static func openForReading(_ path: String, _ busyTimeout: Int) throws -> Database {
        do {
            let database = try Database(path: path, access: .readOnly, busyTimeout: busyTimeout)
            _ = try ChangeLog.revision(database)
            return database
        } catch let error as DatabaseError {
            guard !error.isBusy, !StoreFile.hasLog(path) else { throw error }
            return try Database(path: path, access: .frozen, busyTimeout: busyTimeout)
        }
    }

    /// Closes the database; again is no harm. Calls after it throw.
    public func close() {
        lock.lock()
        defer { lock.unlock() }
        if isWipeLeft { _ = try? Self.wipeAtOnce(database) }
        isWipeLeft = false
        database.close()
    }

    /// Runs `body` with the connection to itself, and makes a `StoreError` of what SQLite refuses.
    func withDatabase<T>(_ body: (Database) throws -> T) throws -> T {
        lock.lock()
        defer { lock.unlock() }
        do {
            return try body(database)
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }
}
