extension JSONValue {
    /// The whole number that the value is, also where it is written as `4.0`; nil for anything else.
    var wholeNumber: Int? {
        switch self {
        case .integer(let number): return number
        case .number(let number): return Int(exactly: number)
        default: return nil
        }
    }

    /// The text that the value is, alone, or the texts of a list; nil for anything else.
    var texts: [String]? {
        switch self {
        case .string(let text): return [text]
        case .array(let values):
            let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
            return texts.count == values.count ? texts : nil
        default: return nil
        }
    }
}
