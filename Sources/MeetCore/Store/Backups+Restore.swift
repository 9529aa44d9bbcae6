import Foundation

extension Backups {
    /// Puts a backup in the place of the database, which is itself backed up first. Where there is no database it makes one.
    ///
    /// The backup is looked through before anything is touched, and copied beside the database; then the copy gets its name, at once. So
    /// there is the old database or the new one whatever happens, and never a log of the one beside the other. What cannot be read is put
    /// aside as it is.
    /// - Parameter at: now.
    /// - Throws: `StoreError`, and nothing was changed then: `.notFound`, `.notADatabase`, `.otherProgram`, `.newer`, `.notWhole` of the
    ///   backup, `.inUse` where another program has the database open, `.notBackedUp` where what is there could not be kept, `.cannotWrite`.
    @discardableResult
    public func restore(_ source: RestoreSource, at: Timestamp, busyTimeout: Int = Store.usualBusyTimeout) throws -> Restored {
        let path = StoreFile.real(database)
        try FileSystemKind.refuseShare(path)
        try StoreFile.makeFolder(for: path)
        let draft = DraftFile.path(for: path)
        defer { StoreFile.remove(draft) }
        let contents = try Self.take(source, as: draft, busyTimeout)
        guard access(path, F_OK) == 0 else {
            // A log without its file belongs to one that was taken away.
            try setLogsAside(of: path, at)
            pruneLogs()
            try StoreFile.publish(draft, as: path)
            return Restored(contents: contents, before: nil, wasWhole: true)
        }
        var info = stat()
        guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { throw StoreError.notADatabase(path: database) }
        guard access(path, W_OK) == 0 else { throw StoreError.cannotWrite(path: database, reason: StoreFile.systemReason()) }
        let backup: MadeBackup
        do {
            backup = try replaceWhole(path, with: draft, at, busyTimeout)
        } catch let error as StoreError where error.isOfTheFile {
            let aside = try replaceUnreadable(path, with: draft, at)
            prune(at, sparing: aside)
            return Restored(contents: contents, before: aside, wasWhole: false)
        }
        prune(at, sparing: backup.path)
        return Restored(contents: contents, before: backup.path, wasWhole: true)
    }

    // MARK: Parts

    /// Copies what is to be restored beside the database, and looks whether it is whole.
    private static func take(_ source: RestoreSource, as draft: String, _ busyTimeout: Int) throws -> StoreContents {
        do {
            switch source {
            case .file(let path):
                try StoreFile.check(path, known: Migration.newest)
                return try QuietReading.read(path, busyTimeout: busyTimeout) { database in
                    StoreFile.remove(draft)
                    try DatabaseCopy.check(database, named: path)
                    return try DatabaseCopy.write(database, to: draft, named: path)
                }
            case .bytes(let bytes, let path):
                let database = try Database.inMemory(bytes)
                defer { database.close() }
                try DatabaseCopy.check(database, named: path)
                return try DatabaseCopy.write(database, to: draft, named: path)
            }
        } catch let error as DatabaseError {
            throw StoreError(error, path: source.name)
        }
    }

    /// Gives the name of a database to another, while nobody has it open, and keeps what is there as a backup.
    ///
    /// The backup is made of the locked database: whatever another program kept up to the last moment is in it.
    private func replaceWhole(_ path: String, with draft: String, _ at: Timestamp, _ busyTimeout: Int) throws -> MadeBackup {
        do {
            try StoreFile.check(path, known: Migration.newest)
            try LogCheck.refuseStrange(path, busyTimeout)
            let old = try Database(path: path, access: .readWrite, busyTimeout: busyTimeout)
            defer { old.close() }
            // Only who is alone with a database may take its log away; it is folded into the file, and no longer there when the other comes.
            let mode: String?
            do {
                mode = try old.text("PRAGMA journal_mode = DELETE")
            } catch let error as DatabaseError where error.isBusy {
                throw StoreError.inUse(path: database)
            }
            guard mode == "delete" else { throw StoreError.inUse(path: database) }
            // From here on nobody else can open it: who waits for it finds out that another file bears the name.
            // The lock stays beyond the transaction: of one that writes SQLite makes no copy.
            _ = try old.text("PRAGMA locking_mode = EXCLUSIVE")
            try old.run("BEGIN EXCLUSIVE")
            try old.run("COMMIT")
            // The log is gone for good before the other comes, also where power is lost between.
            StoreFile.syncFolder(of: path)
            let backup: MadeBackup
            do {
                backup = try make(of: old, .restore, at: at)
            } catch let error as StoreError where !error.isOfTheFile && error.kind != .busy {
                throw StoreError.notBackedUp(path: database, why: error)
            }
            do {
                try StoreFile.replace(path, with: draft)
            } catch {
                // Nothing was restored, so there is nothing to take back.
                unlink(backup.path)
                throw error
            }
            return backup
        } catch let error as DatabaseError {
            throw error.isBusy ? StoreError.inUse(path: database) : StoreError(error, path: database)
        }
    }

    /// Puts aside what stands in the place of the database and cannot be read, and gives its name to another.
    private func replaceUnreadable(_ path: String, with draft: String, _ at: Timestamp) throws -> String {
        let file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { throw StoreError.cannotWrite(path: database, reason: StoreFile.systemReason()) }
        defer { close(file) }
        // The bytes that SQLite locks: who has it open nevertheless holds one of them.
        var lock = flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0000, l_len: 512, l_pid: 0)
        guard fcntl(file, F_SETLK, &lock) == 0 else { throw StoreError.inUse(path: database) }
        try makeFolder()
        // The file first, and its logs under its new name: so they can be opened together, and a log is never without the file for which it
        // was written, whenever this is interrupted.
        let aside = try setAside(path, at)
        for suffix in Self.logs where access(path + suffix, F_OK) == 0 { try move(path + suffix, to: aside + suffix) }
        unlink(path + "-shm")
        StoreFile.syncFolder(of: aside)
        StoreFile.syncFolder(of: path)
        try StoreFile.replace(path, with: draft)
        return aside
    }

    /// Logs of a database that hold what its file does not.
    private static let logs = ["-wal", "-journal"]

    /// Gives a database a name among the backups; its own stays too, until another gets it.
    private func setAside(_ path: String, _ at: Timestamp) throws -> String {
        let draft = draftPath()
        if link(path, draft) != 0 { try copy(path, to: draft) }
        return try publish(draft, .damaged, at)
    }

    /// Puts aside logs whose database was taken away: together, under the name that it would have had.
    private func setLogsAside(of path: String, _ at: Timestamp) throws {
        let found = Self.logs.filter { access(path + $0, F_OK) == 0 }
        unlink(path + "-shm")
        guard !found.isEmpty else { return }
        try makeFolder()
        let name = try freePath(.damaged, at)
        for suffix in found { try move(path + suffix, to: name + suffix) }
        StoreFile.syncFolder(of: name)
        StoreFile.syncFolder(of: path)
    }

    /// Moves a file, also to another file system.
    private func move(_ path: String, to other: String) throws {
        if rename(path, other) == 0 { return }
        let draft = draftPath()
        try copy(path, to: draft)
        guard rename(draft, other) == 0 else { throw notKept }
        unlink(path)
    }

    private func copy(_ path: String, to draft: String) throws {
        do {
            try FileManager.default.copyItem(atPath: path, toPath: draft)
            chmod(draft, 0o600)
            try StoreFile.sync(draft)
        } catch {
            let reason = notKept
            unlink(draft)
            throw reason
        }
    }

    private var notKept: StoreError {
        .notBackedUp(path: database, why: .cannotWrite(path: folder, reason: StoreFile.systemReason()))
    }
}

extension StoreError {
    /// Whether it says that a file itself is no good, and not that something about it failed.
    fileprivate var isOfTheFile: Bool {
        switch self {
        case .notADatabase, .otherProgram, .newer, .damaged, .notWhole, .failed: return true
        default: return false
        }
    }
}
