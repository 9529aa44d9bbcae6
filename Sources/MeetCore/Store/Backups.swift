import Foundation

/// The backups of a database that are kept, in a folder of their own: made, listed, and the oldest taken away.
///
/// The folder is `NAME.backups` beside the database unless another is named, such as one on another disk. A backup is a whole database, which
/// can be opened like any other. Only its owner may read it.
public struct Backups: Sendable {
    /// The folder.
    public let folder: String
    /// The database.
    public let database: String

    /// The backups of a database.
    /// - Parameter folder: where they are kept; nil for beside the database.
    public init(of database: String, in folder: String? = nil) {
        self.database = database
        let real = StoreFile.real(database)
        self.folder = folder ?? real + ".backups"
    }

    /// The backups of a database in a folder that other databases may use too: in one of its own there, named by the database and by where it lies,
    /// so that two of one name never take away each other's.
    public init(of database: String, within shared: String) {
        let real = StoreFile.real(database)
        let file = (real as NSString).lastPathComponent
        // FNV-1a, 64 bits: the same on every machine and for ever, and nothing that anyone would want to forge.
        let sum = real.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        self.init(of: database, in: shared + "/" + file + "-" + sum.padded(16, radix: 16))
    }

    /// The name of the database's file without its kind, with which the names of its backups begin.
    private var name: String {
        let file = (StoreFile.real(database) as NSString).lastPathComponent
        return file.hasSuffix(".db") && file.count > 3 ? String(file.dropLast(3)) : file
    }

    /// All that are kept, the newest first; none where there is no folder.
    /// - Throws: `StoreError.cannotRead` where the folder cannot be read.
    public func list() throws -> [Backup] {
        guard access(folder, F_OK) == 0 else { return [] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw StoreError.cannotRead(path: folder, reason: StoreFile.systemReason())
        }
        return names.compactMap { file in
            var info = stat()
            guard lstat(folder + "/" + file, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
            return Backup(folder: folder, name: file, database: name, bytes: Int(info.st_size))
        }.sorted(by: Backup.isLater)
    }

    /// Makes a backup: a whole, checked copy, as of one moment, also while others write. Then those go that are too many of its sort.
    ///
    /// - Parameter at: now.
    /// - Throws: `StoreError`, and then there is no file: `.notFound`, `.notWhole` and `.damaged` where the database itself is not whole,
    ///   `.cannotWrite` where there is no room.
    @discardableResult
    public func make(_ reason: BackupReason, at: Timestamp, busyTimeout: Int = Store.usualBusyTimeout) throws -> MadeBackup {
        // What was interrupted in the middle is brought to its end first; that is done by opening it.
        if FileSight(StoreFile.real(database)).hasJournal { try Store.open(path: database, busyTimeout: busyTimeout).close() }
        try makeFolder()
        let draft = draftPath()
        defer { StoreFile.remove(draft) }
        let contents = try Self.write(database, draft: draft, busyTimeout)
        let path = try publish(draft, reason, at)
        prune(at, sparing: path)
        return MadeBackup(path: path, contents: contents)
    }

    /// Makes a backup of a database that is open already, and takes none away: for one that is locked, so that nobody writes after it.
    func make(of source: Database, _ reason: BackupReason, at: Timestamp) throws -> MadeBackup {
        try makeFolder()
        let draft = draftPath()
        defer { StoreFile.remove(draft) }
        let contents = try DatabaseCopy.write(source, to: draft, named: database)
        return MadeBackup(path: try publish(draft, reason, at), contents: contents)
    }

    /// Takes a backup away for good.
    public func remove(_ backup: Backup) throws {
        guard unlink(backup.path) == 0 || errno == ENOENT else {
            throw StoreError.cannotWrite(path: backup.path, reason: StoreFile.systemReason())
        }
        for suffix in ["-wal", "-shm", "-journal"] { unlink(backup.path + suffix) }
        StoreFile.syncFolder(of: backup.path)
    }

    /// Whether a backup still holds a person: as one of its people, or in what could be undone. Nil where it cannot be read.
    ///
    /// In doubt it says yes: the id may be a part of another.
    public func holds(_ person: PersonID, _ backup: Backup) -> Bool? { holds([person], backup) }

    /// Whether a backup still holds one of several persons; see `holds`.
    public func holds(_ persons: [PersonID], _ backup: Backup) -> Bool? {
        try? QuietReading.read(backup.path, busyTimeout: Store.usualBusyTimeout) { database in
            try persons.contains { person in
                if try database.int("SELECT 1 FROM person WHERE id = ?1", [.text(person.text)]) != nil { return true }
                return try database.int("SELECT 1 FROM change_row WHERE instr(image, ?1) > 0 LIMIT 1", [.text(person.text)]) != nil
            }
        }
    }

    /// What a backup of this moment is called that somebody asked for, for one in another folder.
    public func fileName(at now: Timestamp) -> String { Backup.name(name, now, .asked, number: 1) }

    /// Whether one should be made by itself: none of this day was made by itself or by request.
    /// - Throws: `StoreError.cannotRead` where the folder cannot be read.
    public func isDue(at now: Timestamp) throws -> Bool {
        try !list().contains { ($0.reason == .daily || $0.reason == .asked) && $0.made.seconds / 86_400 == now.seconds / 86_400 }
    }

    /// When the newest whole backup was made, for whatever reason; nil where there is none, or the folder cannot be read.
    public func latest() -> Timestamp? { (try? list())?.filter { $0.reason != .damaged }.map(\.made).max() }

    /// Makes a whole, checked copy of a database under a name that is free. It appears at once, or not at all.
    ///
    /// - Throws: `StoreError.exists`, `.notFound`, `.notWhole`, `.cannotWrite`.
    public static func copy(_ database: String, to path: String, busyTimeout: Int = Store.usualBusyTimeout) throws -> StoreContents {
        guard access(path, F_OK) != 0 else { throw StoreError.exists(path: path) }
        try StoreFile.makeFolder(for: path)
        let draft = DraftFile.path(for: path)
        defer { StoreFile.remove(draft) }
        let contents = try write(database, draft: draft, busyTimeout)
        try StoreFile.publish(draft, as: path)
        return contents
    }

    /// Makes the folder in which a copy is to lie, where it is not there.
    public static func makeFolder(for path: String) throws { try StoreFile.makeFolder(for: path) }

    /// The bytes of a whole, checked copy, for one that is made unreadable before it comes to a file.
    public static func bytes(_ database: String, busyTimeout: Int = Store.usualBusyTimeout) throws -> (bytes: [UInt8], StoreContents) {
        try read(database, busyTimeout) { try DatabaseCopy.bytes($0, named: database) }
    }

    // MARK: Parts

    private static func write(_ database: String, draft: String, _ busyTimeout: Int) throws -> StoreContents {
        try read(database, busyTimeout) { source in
            // Tried once more where a writer came between.
            StoreFile.remove(draft)
            return try DatabaseCopy.write(source, to: draft, named: database)
        }
    }

    private static func read<Result>(_ database: String, _ busyTimeout: Int, _ body: (Database) throws -> Result) throws -> Result {
        try StoreFile.check(database, known: Migration.newest)
        do {
            return try QuietReading.read(database, busyTimeout: busyTimeout, body)
        } catch let error as DatabaseError {
            throw StoreError(error, path: database)
        }
    }

    /// Gives a finished file its name.
    func publish(_ draft: String, _ reason: BackupReason, _ at: Timestamp) throws -> String {
        while true {
            let path = try freePath(reason, at)
            do {
                try StoreFile.publish(draft, as: path)
                return path
            } catch StoreError.exists {
                // Another took it at this moment.
                continue
            }
        }
    }

    /// A name at which there is nothing, nor a log; of several in one second each gets a higher number than those that are kept.
    func freePath(_ reason: BackupReason, _ at: Timestamp) throws -> String {
        let last = try list().filter { $0.made == at && $0.reason == reason }.map(\.number).max() ?? 0
        for number in last + 1...last + 999 {
            let path = folder + "/" + Backup.name(name, at, reason, number: number)
            var info = stat()
            if ["", "-wal", "-journal"].allSatisfy({ lstat(path + $0, &info) != 0 }) { return path }
        }
        throw StoreError.cannotWrite(path: folder, reason: String(cString: strerror(EEXIST)))
    }

    /// A name in the folder for a file that is not finished.
    func draftPath() -> String { DraftFile.path(for: folder + "/" + name, hidden: true) }

    /// Makes the folder, open to its owner alone.
    func makeFolder() throws { try StoreFile.makeFolder(for: folder + "/x") }

    /// Takes away those that are too many of their sort, the oldest first; never the one that was just made.
    ///
    /// One of a time that is still to come was made by a clock that was set back since: such count as older than all others, or they would keep
    /// every new one out.
    func prune(_ now: Timestamp, sparing made: String) {
        guard let all = try? list() else { return }
        let kept =
            all.filter { $0.path == made } + all.filter { $0.path != made && $0.made <= now }
            + all.filter { $0.path != made && $0.made > now }
        for (place, backup) in kept.enumerated() where backup.path != made {
            let newer = kept[..<place].count { $0.reason.isSort(of: backup.reason) }
            if newer >= backup.reason.most { try? remove(backup) }
        }
        pruneLogs()
    }

    /// Takes away the oldest of logs that were put aside without their database, where there are too many.
    func pruneLogs() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let alone = ["-wal", "-journal"].flatMap { suffix in
            names.compactMap { file -> Backup? in
                guard file.hasSuffix(suffix), !names.contains(String(file.dropLast(suffix.count))) else { return nil }
                return Backup(folder: folder, name: String(file.dropLast(suffix.count)), database: name, bytes: 0)
            }
        }
        for backup in Set(alone).sorted(by: Backup.isLater).dropFirst(BackupReason.damaged.most) { try? remove(backup) }
    }
}
