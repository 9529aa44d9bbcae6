extension RowProblem {
    /// What is wrong with a value or a row.
    public enum Reason: Hashable, Sendable {
        /// The row has fewer fields than the header.
        case tooFewFields(expected: Int, found: Int)
        /// The row has more fields than the header, and they are not empty.
        case tooManyFields(expected: Int, found: Int)
        /// A quote stands where none may stand.
        case strayQuote
        /// A value that must be there is empty.
        case missing
        /// Not an id: spaces, control characters, joining characters, or too long.
        case badIdentifier
        /// None of the values of the axis or the slots.
        case notOneOf([AllowedValue])
        /// Not a day as `YYYY-MM-DD`.
        case badDate
        /// Not a year of birth within the range.
        case badYear(lowest: Int, highest: Int)
        /// Not a need that the program knows.
        case badNeed
        /// Neither yes, no nor a day.
        case badConsent
        /// No person with such an id, in the file or known.
        case unknownPerson
        /// The person stands in the file, in a row that is itself rejected.
        case rejectedPerson
        /// A person may not be kept apart from themselves.
        case apartFromSelf
        /// Not a whole number within the range; nil where there is no largest.
        case badNumber(lowest: Int, highest: Int?)
        /// Not degrees within the range; the other coordinate may be missing.
        case badDegrees(highest: Int)
        /// One coordinate is given without the other.
        case halfPoint
        /// Neither yes nor no.
        case notYesOrNo
        /// Not opening hours.
        case badOpening
        /// Not layouts with numbers.
        case badLayout
    }

    /// The value, what is allowed and what to do, without line and column.
    public func explanation(_ words: Words) -> String {
        switch reason {
        case .tooFewFields(let expected, let found): return words.tooFewFields(expected: expected, found: found)
        case .tooManyFields(let expected, let found): return words.tooManyFields(expected: expected, found: found)
        case .strayQuote: return words.strayQuote(value)
        case .missing: return words.missingValue
        case .badIdentifier: return words.badIdentifier(value)
        case .notOneOf(let allowed): return words.notOneOf(value, allowed: allowed.map { $0.name(words.language.code) })
        case .badDate: return words.badDate(value)
        case .badYear(let lowest, let highest): return words.badYear(value, lowest: lowest, highest: highest)
        case .badNeed: return words.badNeed(value)
        case .badConsent: return words.badConsent(value)
        case .unknownPerson: return words.unknownPerson(value)
        case .rejectedPerson: return words.rejectedPerson(value)
        case .apartFromSelf: return words.apartFromSelf(value)
        case .badNumber(let lowest, let highest): return words.badNumber(value, lowest: lowest, highest: highest)
        case .badDegrees(let highest): return words.badDegrees(value, highest: highest)
        case .halfPoint: return words.halfPoint(value)
        case .notYesOrNo: return words.notYesOrNo(value)
        case .badOpening: return words.badOpening(value)
        case .badLayout: return words.badLayout(value)
        }
    }
}
