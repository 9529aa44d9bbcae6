/// A DURATION (RFC 5545, 3.3.6): days are days of the calendar, the rest is exact time.
struct CalendarDuration: Hashable, Sendable {
    /// Whole days, weeks counted as seven.
    var days: Int
    /// Hours, minutes and seconds, as seconds.
    var seconds: Int

    /// Reads `P1W`, `P15DT5H0M20S`, `PT30M`, with a sign or without; nil for anything else, and for more than a century.
    init?(_ text: some StringProtocol) {
        guard text.utf8.count <= 100 else { return nil }
        var rest = Substring(text.uppercased())
        let isNegative = rest.first == "-"
        if isNegative || rest.first == "+" { rest = rest.dropFirst() }
        guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
        (days, seconds) = (0, 0)
        var isTime = false
        while !rest.isEmpty {
            if rest.first == "T", !isTime {
                isTime = true
                rest = rest.dropFirst()
                guard !rest.isEmpty else { return nil }
            }
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest[digits.endIndex...]
            guard digits.count < 10, let number = Int(digits), let unit = rest.popFirst() else { return nil }
            switch (unit, isTime) {
            case ("W", false): days += 7 * number
            case ("D", false): days += number
            case ("H", true): seconds += 3600 * number
            case ("M", true): seconds += 60 * number
            case ("S", true): seconds += number
            default: return nil
            }
            // At once, since parts without end would make more than a number holds.
            guard days < 36_525, seconds < 36_525 * CalendarTime.day else { return nil }
        }
        if isNegative { (days, seconds) = (-days, -seconds) }
    }
}
