/// Something that a person should know of how a file was read, though nothing is wrong with it.
public enum ImportNote: Hashable, Sendable {
    /// The file was neither marked nor valid UTF-8, and was taken for Windows-1252.
    case guessedEncoding
    /// The header stands once more on these lines, which were skipped.
    case repeatedHeader(lines: [Int])
    /// So many rows had background values that were not stored, for want of consent.
    case valuesWithoutConsent(rows: Int)
    /// So many rows would bring back a background that was erased since its time was over; it is not stored.
    case erasedBackgrounds(rows: Int)
    /// So many rows have a day of consent that has not come yet, or lies before the person was born.
    case doubtfulConsent(rows: Int)
    /// So many rows had no id and were given a new one.
    case madeIdentifiers(Int)
    /// So many new persons are probably there already, under another id.
    case probablySame(Int)
    /// So many known persons lose their background for good, since the file has no consent for them.
    case losesBackground(Int)
    /// A key of programme.json that is not known is like one that is: its path, and the key that may be meant.
    case misspeltKey(String, meant: String)

    /// The note as a sentence.
    public func sentence(_ words: Words) -> String {
        switch self {
        case .guessedEncoding: return words.guessedEncoding
        case .repeatedHeader(let lines): return words.repeatedHeader(lines: lines)
        case .valuesWithoutConsent(let rows): return words.valuesWithoutConsent(rows: rows)
        case .erasedBackgrounds(let rows): return words.erasedBackgrounds(rows: rows)
        case .doubtfulConsent(let rows): return words.doubtfulConsent(rows: rows)
        case .madeIdentifiers(let count): return words.madeIdentifiers(count)
        case .probablySame(let count): return words.probablySame(count)
        case .losesBackground(let count): return words.losesBackground(count)
        case .misspeltKey(let path, let meant): return words.misspeltKey(path, meant: meant)
        }
    }
}
