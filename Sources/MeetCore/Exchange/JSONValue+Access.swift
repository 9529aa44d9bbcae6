extension JSONValue {
    /// The whole number that the value is, also where it is written as `4.0`; nil for anything else.
    var wholeNumber: Int? {
        switch self {
        case .integer(let number): return number
        case .number(let number): return Int(exactly: number)
        default: return nil
        }
    }
}
