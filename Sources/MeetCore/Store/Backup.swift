/// A backup that is kept: a file, when it was made and why.
public struct Backup: Hashable, Sendable {
    /// The file.
    public let path: String
    /// When it was made.
    public let made: Timestamp
    /// Why it was made.
    public let reason: BackupReason
    /// Tells it from others of the same second; 1 for the first.
    let number: Int
    /// How long the file is.
    public let bytes: Int

    /// What a file in the folder of backups says by its name; nil for one of another name, or of another database.
    ///
    /// - Parameter database: the name of the database's file, without its kind.
    init?(folder: String, name: String, database: String, bytes: Int) {
        guard name.hasPrefix(database + "-"), name.hasSuffix(".db") else { return nil }
        // 20270120T171500Z, the reason, and where it is needed a number.
        let rest = name.dropFirst(database.utf8.count + 1).dropLast(3)
        let stamp = Array(rest.utf8.prefix(17))
        guard rest.utf8.count == rest.count, stamp.count == 17, stamp[16] == UInt8(ascii: "-") else { return nil }
        func part(_ range: Range<Int>) -> String { String(decoding: stamp[range], as: UTF8.self) }
        let text = "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z"
        guard stamp[8] == UInt8(ascii: "T"), stamp[15] == UInt8(ascii: "Z"), let made = Timestamp(text) else { return nil }
        let parts = rest.dropFirst(17).split(separator: "_", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let reason = BackupReason(mark: parts[0]),
            let number = parts.count == 1 ? 1 : Int(parts[1])
        else { return nil }
        (path, self.made, self.reason, self.number, self.bytes) = (folder + "/" + name, made, reason, number, bytes)
    }

    /// The name of the file of a backup.
    static func name(_ database: String, _ made: Timestamp, _ reason: BackupReason, number: Int) -> String {
        let stamp = made.description.filter { $0 != "-" && $0 != ":" }
        return "\(database)-\(stamp)-\(reason.mark)\(number == 1 ? "" : "_\(number)").db"
    }

    /// The later of two.
    static func isLater(_ left: Backup, _ right: Backup) -> Bool {
        (left.made, left.number, left.path) > (right.made, right.number, right.path)
    }
}
