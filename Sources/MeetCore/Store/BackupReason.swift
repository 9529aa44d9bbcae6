/// Why a backup was made. Each sort is kept in its own number, so that many of one never push out those of another.
public enum BackupReason: Hashable, Sendable {
    /// By itself, once a day.
    case daily
    /// Because somebody asked.
    case asked
    /// Before the database was brought up to a version of the schema.
    case migration(to: Int)
    /// Before another database was put in its place.
    case restore
    /// What was there when another was put in its place, and could not be read: the file as it was, unchecked.
    case damaged

    /// How many of the sort are kept.
    var most: Int {
        switch self {
        case .daily, .asked: return 14
        case .migration, .restore, .damaged: return 5
        }
    }

    /// The name of its sort, for programs.
    public var code: String {
        switch self {
        case .migration: return "before-schema"
        default: return mark
        }
    }

    /// How the name of its file ends, before the kind.
    var mark: String {
        switch self {
        case .daily: return "daily"
        case .asked: return "asked"
        case .migration(let version): return "before-schema-\(version)"
        case .restore: return "before-restore"
        case .damaged: return "damaged"
        }
    }

    init?(mark: some StringProtocol) {
        let ending = "before-schema-"
        switch mark {
        case "daily": self = .daily
        case "asked": self = .asked
        case "before-restore": self = .restore
        case "damaged": self = .damaged
        default:
            guard mark.hasPrefix(ending), let version = Int(mark.dropFirst(ending.count)) else { return nil }
            self = .migration(to: version)
        }
    }

    /// Whether two are of one sort, to whatever version.
    func isSort(of other: BackupReason) -> Bool {
        if case .migration = self, case .migration = other { return true }
        return self == other
    }
}
