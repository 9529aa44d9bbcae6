extension JSONFault {
    /// What is wrong, as a sentence.
    func sentence(_ words: Words) -> String {
        switch self {
        case .endOfFile: return words.jsonEnds
        case .textAfterEnd: return words.jsonTextAfterEnd
        case .noValue: return words.jsonNoValue
        case .noKey: return words.jsonNoKey
        case .noColon: return words.jsonNoColon
        case .noComma: return words.jsonNoComma
        case .keyTwice(let key): return words.jsonKeyTwice(CleanText.excerpt(key))
        case .badEscape: return words.jsonBadEscape
        case .controlInString: return words.jsonControlInString
        case .tooDeep: return words.jsonTooDeep
        }
    }
}
