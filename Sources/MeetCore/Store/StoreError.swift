/// What went wrong with the database, as a sentence for who sits before it.
public enum StoreError: SpokenError, Hashable {
    /// What a database holds, by which an error names it.
    public enum Subject: String, Hashable, Sendable {
        case slot, axis, category, leader, cohort, venue, person, version, booking
    }

    /// What sort of trouble it is, for the exit code of a command.
    public enum Kind: Hashable, Sendable {
        /// A file is missing or cannot be read (66).
        case noInput
        /// A file is not what it should be (65).
        case badData
        /// A file cannot be written (73).
        case cannotWrite
        /// Another program holds the database, or has just changed the same; trying again may help (75).
        case busy
        /// Anything else (1).
        case failed
    }

    /// There is a file already; nothing was overwritten.
    case exists(path: String)
    /// There is no such file.
    case notFound(path: String)
    /// The file is empty, a folder, or no SQLite database.
    case notADatabase(path: String)
    /// The file is a database of another program.
    case otherProgram(path: String)
    /// The file was written by a later version of this program: the version of its schema, and the last one known here.
    case newer(path: String, found: Int, known: Int)
    /// The file is of an earlier version, and was opened for reading only, so that it cannot be brought up to date.
    case needsUpgrade(path: String)
    /// Another program held the database longer than was waited.
    case busy
    /// Somebody else changed the thing of that name after it was read: nothing was written over it. Run again it works on what there is.
    case outdated(name: String)
    /// Another change was made since the one that was to be undone: nothing was undone.
    case otherChangeSince
    /// A change cannot be taken back since a later one wrote the same, or hangs on it: that one, where it is known.
    case builtUpon(ChangeRecord?)
    /// The database was opened for reading only.
    case readOnly
    /// The file cannot be read, with the system's reason.
    case cannotRead(path: String, reason: String)
    /// The file cannot be written, with the system's reason.
    case cannotWrite(path: String, reason: String)
    /// The file is damaged: table and column, or SQLite's words.
    case damaged(details: String)
    /// A backup, or what one is to be made of, is not whole: what was found.
    case notWhole(path: String, details: String)
    /// The file was taken away, or another was put in its place, while it was open here; what was to be written is not in it.
    case replaced(path: String)
    /// Another program has the database open, so that nothing can be put in its place.
    case inUse(path: String)
    /// A writer died while it wrote without a write-ahead log; only who may write can bring that to an end.
    case unfinished(path: String)
    /// The file lies on a share of the network, of that kind, where two programs can spoil it for each other.
    case networkShare(path: String, kind: String)
    /// A database of an earlier version was not brought up to date, since no backup could be made of it first: why.
    indirect case notBackedUp(path: String, why: StoreError)
    /// A thing was named that the database does not have.
    case unknown(Subject, id: String)
    /// Two things of one sort have the same id.
    case duplicate(Subject, id: String)
    /// The house is taken at that time: nothing was booked.
    case venueTaken(VenueClash)
    /// The session has a venue already: what the cohort and the venue are called.
    case sessionBooked(cohort: String, session: Int, venue: String)
    /// SQLite refused for a reason that should not occur: its words, without any stored value.
    case failed(details: String)

    /// Whether opening it once for writing mends it: it is of an earlier version, or its writer died.
    public var wantsWriter: Bool {
        switch self {
        case .needsUpgrade, .unfinished: return true
        default: return false
        }
    }

    /// What sort of trouble it is.
    public var kind: Kind {
        switch self {
        case .notFound, .cannotRead: return .noInput
        case .notADatabase, .otherProgram, .newer, .needsUpgrade, .damaged, .notWhole, .unfinished, .unknown, .duplicate, .venueTaken,
            .sessionBooked:
            return .badData
        case .exists, .readOnly, .cannotWrite, .replaced, .networkShare, .notBackedUp: return .cannotWrite
        case .busy, .inUse, .outdated, .otherChangeSince, .builtUpon: return .busy
        case .failed: return .failed
        }
    }

    /// What is wrong, and what to do.
    public func message(_ words: Words) -> String {
        switch self {
        case .exists(let path): return words.databaseExists(path)
        case .notFound(let path): return words.databaseNotFound(path)
        case .notADatabase(let path): return words.notADatabase(path)
        case .otherProgram(let path): return words.databaseOfOtherProgram(path)
        case .newer(let path, let found, let known): return words.databaseNewer(path, found: found, known: known)
        case .needsUpgrade(let path): return words.databaseNeedsUpgrade(path)
        case .busy: return words.databaseBusy
        case .outdated(let name): return words.changedMeanwhile(name)
        case .otherChangeSince: return words.otherChangeSince
        case .builtUpon(let record): return words.builtUpon(record?.who, record?.kind.text(words))
        case .readOnly: return words.databaseReadOnly
        case .cannotRead(let path, let reason): return words.databaseUnreadable(path, reason)
        case .cannotWrite(let path, let reason): return words.databaseUnwritable(path, reason)
        case .damaged(let details): return words.databaseDamaged(details)
        case .notWhole(let path, let details): return words.backupNotWhole(path, details)
        case .replaced(let path): return words.databaseReplaced(path)
        case .inUse(let path): return words.databaseInUse(path)
        case .unfinished(let path): return words.databaseUnfinished(path)
        case .networkShare(let path, let kind): return words.databaseOnShare(path, kind)
        case .notBackedUp(let path, let why): return words.databaseNotBackedUp(path, why.message(words))
        case .unknown(let subject, let id): return words.unknownInDatabase(words.storedThing(subject.rawValue), id)
        case .duplicate(let subject, let id): return words.duplicateInDatabase(words.storedThing(subject.rawValue), id)
        case .venueTaken(let clash):
            return words.venueTaken(
                clash.venue, buffer: clash.buffer, wanting: clash.wanting.text(words), having: clash.having.text(words))
        case .sessionBooked(let cohort, let session, let venue): return words.sessionBooked(cohort, session, venue)
        case .failed(let details): return words.databaseFailed(details)
        }
    }
}
