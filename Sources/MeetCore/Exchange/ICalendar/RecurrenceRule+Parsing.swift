extension RecurrenceRule {
    /// Reads the value of an RRULE.
    /// - Throws: the part that is not understood, as it is written; the whole where FREQ is missing.
    static func parsed(_ text: String) throws(RecurrenceFault) -> RecurrenceRule {
        // With every part that there is, it has not a tenth of this.
        guard text.utf8.count <= 10_000 else { throw RecurrenceFault(part: String(text.unicodeScalars.prefix(40))) }
        var parts: [(name: String, value: String, whole: String)] = []
        for part in text.uppercased().filter({ $0 != " " }).split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2 else { throw RecurrenceFault(part: String(part)) }
            parts.append((sides[0], sides[1], String(part)))
        }
        guard let frequency = parts.first(where: { $0.name == "FREQ" }) else { throw RecurrenceFault(part: text) }
        guard let known = Frequency(rawValue: frequency.value) else { throw RecurrenceFault(part: frequency.whole) }
        var rule = RecurrenceRule(frequency: known)
        for part in parts where part.name != "FREQ" && !part.name.hasPrefix("X-") {
            guard rule.take(part.name, part.value) else { throw RecurrenceFault(part: part.whole) }
        }
        return rule
    }

    /// Takes a part into the rule; false where it is not understood.
    private mutating func take(_ name: String, _ value: String) -> Bool {
        switch name {
        case "INTERVAL":
            guard let number = Int(value), (1...100_000).contains(number) else { return false }
            interval = number
        case "COUNT":
            guard let number = Int(value), number >= 1 else { return false }
            count = number
        case "UNTIL":
            until = CalendarTime(value, zone: nil)
            return until != nil
        case "WKST":
            guard let day = Self.weekday(value) else { return false }
            weekStart = day
        case "BYDAY": return Self.take(value, into: &days, Self.day)
        case "BYMONTH": return Self.take(value, into: &months) { Self.number($0, 1...12) }
        case "BYWEEKNO": return Self.take(value, into: &weeks) { Self.number($0, 1...53, signed: true) }
        case "BYYEARDAY": return Self.take(value, into: &yearDays) { Self.number($0, 1...366, signed: true) }
        case "BYMONTHDAY": return Self.take(value, into: &monthDays) { Self.number($0, 1...31, signed: true) }
        case "BYHOUR": return Self.take(value, into: &hours) { Self.number($0, 0...23) }
        case "BYMINUTE": return Self.take(value, into: &minutes) { Self.number($0, 0...59) }
        case "BYSECOND": return Self.take(value, into: &seconds) { Self.number($0, 0...59) }
        case "BYSETPOS": return Self.take(value, into: &positions) { Self.number($0, 1...366, signed: true) }
        case "RSCALE": return value == "GREGORIAN"
        default: return false
        }
        return true
    }

    /// Each value once: what stands there a hundred thousand times is no more than what stands there once.
    private static func take<Element: Hashable>(_ text: String, into list: inout [Element], _ read: (Substring) -> Element?) -> Bool {
        let values = text.split(separator: ",", omittingEmptySubsequences: false).map(read)
        var known: Set<Element> = []
        list = values.compactMap { $0 }.filter { known.insert($0).inserted }
        return !values.contains(nil)
    }

    private static func number(_ text: Substring, _ range: ClosedRange<Int>, signed: Bool = false) -> Int? {
        guard let number = Int(text), number >= -range.upperBound, range.contains(signed ? abs(number) : number) else { return nil }
        return number
    }

    private static func day(_ text: Substring) -> Day? {
        guard text.count >= 2, let weekday = weekday(text.suffix(2)) else { return nil }
        let digits = text.dropLast(2)
        if digits.isEmpty { return Day(ordinal: nil, weekday: weekday) }
        return number(digits, 1...53, signed: true).map { Day(ordinal: $0, weekday: weekday) }
    }

    private static func weekday(_ text: some StringProtocol) -> Weekday? {
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: String(text)).map { Weekday.allCases[$0] }
    }
}
