extension ProgrammeProblem {
    /// The problem as a sentence that begins with the path.
    public func sentence(_ words: Words) -> String { words.programmeProblem(path: path, explanation(words)) }

    private func explanation(_ words: Words) -> String {
        switch reason {
        case .missing: return words.keyMissing
        case .wrongKind(let kind): return kind.sentence(words)
        case .empty: return words.textEmpty
        case .outOfRange(let lowest, let highest): return words.numberOutOfRange(lowest: lowest, highest: highest)
        case .notOneOf(let allowed, let found): return words.textNotOneOf(allowed, found: CleanText.excerpt(found))
        case .unknownFormat(let found): return words.unknownFormat(CleanText.excerpt(found), known: ProgrammeJSON.format)
        case .badDate(let value): return words.badDate(CleanText.excerpt(value))
        case .badTime(let value): return words.badTime(CleanText.excerpt(value))
        case .badIdentifier(let value): return words.badKey(CleanText.excerpt(value))
        case .reservedIdentifier(let value): return words.reservedKey(CleanText.excerpt(value))
        case .duplicate(let value, let first): return words.duplicateValue(CleanText.excerpt(value), first: first)
        case .unknownReference(let value): return words.unknownReference(CleanText.excerpt(value))
        case .wrongCount(let expected, let found): return words.wrongCount(expected: expected, found: found)
        case .tooFew(let least, let found): return words.tooFew(least: least, found: found)
        case .lowAboveHigh(let low, let high): return words.lowAboveHigh(low, high)
        case .maximumBelowMinimum(let minimum): return words.maximumBelowMinimum(minimum)
        case .endNotAfterStart: return words.endNotAfterStart
        case .unknownTimeZone(let value): return words.unknownTimeZone(CleanText.excerpt(value))
        case .excludes(let other): return words.excludes(other)
        case .energyTooLarge(let highest): return words.energyTooLarge(highest: highest)
        case .badBand(let value): return words.badBand(CleanText.excerpt(value))
        case .bandOverlaps(let value, let other): return words.bandOverlaps(CleanText.excerpt(value), other: other)
        }
    }
}
