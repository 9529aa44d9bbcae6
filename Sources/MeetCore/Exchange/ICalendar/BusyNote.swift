/// Something of a house's calendar that does not make it busy, of which the person is to be told.
public enum BusyNote: Hashable, Sendable {
    /// The file was neither marked nor valid UTF-8, and was taken for Windows-1252.
    case guessedEncoding
    /// So many events are our own bookings, which the house has taken into its calendar.
    case ours(Int)
    /// So many events take no time of the house (TRANSP:TRANSPARENT).
    case transparent(Int)
    /// So many events are cancelled.
    case cancelled(Int)
    /// So many events last no time at all.
    case noLength(Int)
    /// So many events lie wholly outside the time that is looked at.
    case outside(Int)
    /// So many lines are no lines of a calendar, the first of them there; they were passed over.
    case brokenLines(Int, first: Int)

    /// The note as a sentence.
    public func sentence(_ words: Words) -> String {
        switch self {
        case .guessedEncoding: return words.guessedEncoding
        case .ours(let count): return words.busyOurs(count)
        case .transparent(let count): return words.busyTransparent(count)
        case .cancelled(let count): return words.busyCancelled(count)
        case .noLength(let count): return words.busyNoLength(count)
        case .outside(let count): return words.busyOutside(count)
        case .brokenLines(let count, let first): return words.busyBrokenLines(count, first: first)
        }
    }
}
