/// Reads the keys of one JSON object; what is missing or wrong goes to the log, and a stand-in is given in its place.
///
/// Every key that is asked for counts as known; `takeRest` gives the others. A key with the value `null` counts as missing.
struct ObjectReader {
    /// The path of the object; empty for the whole file.
    let path: String
    let log: ProblemLog
    private let object: JSONObject
    private var known: Set<String> = []

    /// A reader of a value; where that is no object, the log says so, and all keys are missing without a word.
    init?(_ value: JSONValue, path: String, log: ProblemLog) {
        guard case .object(let object) = value else {
            log.add(path, .wrongKind(.object))
            return nil
        }
        self.path = path
        self.log = log
        self.object = object
    }

    /// The members that were not asked for, to be taken once, last: those that look like one that was, and is missing, go to the log.
    func takeRest() -> JSONObject {
        let rest = JSONObject(members: object.members.filter { !known.contains($0.key) })
        if !rest.isEmpty {
            let missing = known.filter { object[$0] == nil }
            // Who has written so many that nobody knows meant them.
            for key in rest.keys.prefix(100) {
                guard let meant = MisspeltKey.meant(by: key, among: missing) else { continue }
                log.note(.misspeltKey(path(CleanText.excerpt(key)), meant: meant))
            }
        }
        return rest
    }

    /// The path of a key of the object.
    func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// The value of a key; nil where it is missing.
    mutating func optional(_ key: String) -> JSONValue? {
        known.insert(key)
        let value = object[key]
        return value == .null ? nil : value
    }

    /// The value of a key that must be there.
    mutating func required(_ key: String) -> JSONValue? {
        let value = optional(key)
        if value == nil { log.add(path(key), .missing) }
        return value
    }

    /// A text on one line; the fallback where it is missing, or a problem where there is no fallback.
    mutating func text(_ key: String, else fallback: String? = nil, allowsEmpty: Bool = true) -> String {
        guard let value = fallback == nil ? required(key) : optional(key) else { return fallback ?? "" }
        guard case .string(let raw) = value else {
            log.add(path(key), .wrongKind(.text))
            return ""
        }
        let text = CleanText.line(raw)
        if text.isEmpty && !allowsEmpty { log.add(path(key), .empty) }
        return text
    }

    /// A whole number within a range; the fallback where it is missing, or a problem where there is no fallback.
    mutating func integer(_ key: String, in range: ClosedRange<Int>, else fallback: Int? = nil) -> Int {
        guard let value = fallback == nil ? required(key) : optional(key) else { return fallback ?? range.lowerBound }
        return integer(value, in: range, path: path(key)) ?? fallback ?? range.lowerBound
    }

    /// A whole number within a range, or nil where the key is missing.
    mutating func integerIfAny(_ key: String, in range: ClosedRange<Int>) -> Int? {
        optional(key).flatMap { integer($0, in: range, path: path(key)) }
    }

    private func integer(_ value: JSONValue, in range: ClosedRange<Int>, path: String) -> Int? {
        guard let number = value.wholeNumber else {
            log.add(path, .wrongKind(.wholeNumber))
            return nil
        }
        guard range.contains(number) else {
            log.add(path, .outOfRange(lowest: range.lowerBound, highest: range.upperBound == Self.large ? nil : range.upperBound))
            return nil
        }
        return number
    }

    /// A bound for numbers that need none, small enough that squares and products of them stay whole numbers.
    static let large = 100_000

    /// Two whole numbers, low and high.
    mutating func range(_ key: String, _ value: JSONValue, lowest: Int, leastHigh: Int) -> ClosedRange<Int>? {
        guard case .array(let values) = value, values.count == 2 else {
            log.add(path(key), .wrongKind(.pairOfNumbers))
            return nil
        }
        let low = integer(values[0], in: lowest...Self.large, path: path(key) + "[0]")
        let high = integer(values[1], in: leastHigh...Self.large, path: path(key) + "[1]")
        guard let low, let high else { return nil }
        guard low <= high else {
            log.add(path(key), .lowAboveHigh(low, high))
            return nil
        }
        return low...high
    }

    /// Yes or no; no where it is missing.
    mutating func flag(_ key: String) -> Bool {
        guard let value = optional(key) else { return false }
        guard case .bool(let flag) = value else {
            log.add(path(key), .wrongKind(.yesOrNo))
            return false
        }
        return flag
    }

    /// One of the values of an enumeration; the fallback where it is missing.
    mutating func choice<Value: RawRepresentable & CaseIterable>(_ key: String, else fallback: Value? = nil) -> Value?
    where Value.RawValue == String {
        guard let value = fallback == nil ? required(key) : optional(key) else { return fallback }
        guard case .string(let text) = value else {
            log.add(path(key), .wrongKind(.text))
            return fallback
        }
        if let choice = Value(rawValue: text) { return choice }
        log.add(path(key), .notOneOf(Value.allCases.map(\.rawValue), found: CleanText.line(text)))
        return fallback
    }

    /// The elements of a list with their paths; none where it is missing.
    mutating func list(_ key: String, isRequired: Bool) -> [(value: JSONValue, path: String)] {
        guard let value = isRequired ? required(key) : optional(key) else { return [] }
        guard case .array(let values) = value else {
            log.add(path(key), .wrongKind(.list))
            return []
        }
        return values.enumerated().map { ($0.element, "\(path(key))[\($0.offset)]") }
    }

    /// The readers of the objects of a list.
    mutating func objects(_ key: String, isRequired: Bool) -> [ObjectReader] {
        list(key, isRequired: isRequired).compactMap { ObjectReader($0.value, path: $0.path, log: log) }
    }

    /// The reader of an object that may be missing.
    mutating func objectIfAny(_ key: String) -> ObjectReader? {
        optional(key).flatMap { ObjectReader($0, path: path(key), log: log) }
    }

    /// The text, or the whole number as text, of a key; nil for anything else. It does not count as asked for.
    func peek(_ key: String) -> String? {
        switch object[key] {
        case .string(let text): return CleanText.line(text)
        case let value?: return value.wholeNumber.map(String.init)
        case nil: return nil
        }
    }

    /// Logs each object whose key has the value of an earlier one.
    static func refuseDuplicates(of key: String, in objects: [ObjectReader]) {
        var first: [String: String] = [:]
        for object in objects {
            guard let value = object.peek(key), !value.isEmpty else { continue }
            if let earlier = first[value] {
                object.log.add(object.path(key), .duplicate(value, first: earlier))
            } else {
                first[value] = object.path(key)
            }
        }
    }
}
