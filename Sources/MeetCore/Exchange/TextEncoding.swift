/// How the bytes of a text file stand for characters.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case utf32LittleEndian = "UTF-32LE"
    case utf32BigEndian = "UTF-32BE"
    case windows1252 = "Windows-1252"

    /// The encoding that a byte-order mark names, and the length of the mark; nil where the bytes begin with none.
    static func byMark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
        // The mark of UTF-16LE begins that of UTF-32LE, so the longer ones are tried first.
        let marks: [(TextEncoding, [UInt8])] = [
            (.utf32LittleEndian, [0xFF, 0xFE, 0, 0]), (.utf32BigEndian, [0, 0, 0xFE, 0xFF]),
            (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
        ]
        return marks.first { bytes.starts(with: $0.1) }.map { ($0.0, $0.1.count) }
    }
}
