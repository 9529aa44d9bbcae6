@testable import MeetCore

extension FuzzTarget {
    private static let zone = "Europe/Stockholm"
    private static let window = today...(today + 500)

    /// Busy times lie in the window and in order, and what is told of them is harmless.
    static func checkCalendar(_ input: [UInt8]) throws {
        let calendar: BusyCalendar
        do {
            calendar = try BusyCalendar(input, venue: "v", zone: zone, window: window)
        } catch {
            return try demandSafe { (error as? any SpokenError)?.message($0) ?? "\u{1B}" }
        }
        try demandSafe { words in
            (calendar.problems.map { $0.sentence(words) } + calendar.notes.map { $0.sentence(words) }).joined(separator: "\n")
        }
        try demand(calendar.times.count <= BusyCalendar.mostTimes, "\(calendar.times.count) times")
        let begin = Int(window.lowerBound.dayNumber) * 1440
        let end = Int(window.upperBound.dayNumber + 1) * 1440
        for time in calendar.times {
            try demandClean(time.title)
            try demandClean(time.uid)
            try demand(time.span.begin < time.span.end && time.span.begin < end && time.span.end > begin, "\(time) is outside")
        }
        for (one, next) in zip(calendar.times, calendar.times.dropFirst()) {
            try demand(one.span <= next.span, "\(one) before \(next)")
        }
        // What is told of a line does not depend on how it is folded.
        let file = try UnfoldedFile(input)
        let folded = try UnfoldedFile(file.lines.flatMap(\.folded))
        try demand(folded.lines.map(plain) == file.lines.map(plain), "folded anew it differs")
    }

    /// A line as it comes back: without its number, the quotes of its parameters as apostrophes.
    private static func plain(_ line: ContentLine) -> ContentLine {
        var line = line
        line.number = 0
        line.parameters = line.parameters.map { ContentLine.Parameter(name: $0.name, values: $0.values.map { CleanText.line($0) }) }
        return line
    }

    /// The times of a rule come in order, within the range, and no more of them than COUNT says.
    static func checkRule(_ input: [UInt8]) throws {
        let text = String(decoding: input, as: UTF8.self)
        let sides = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let given = sides.count > 1 ? CalendarTime(sides[0], zone: nil) : nil
        let start = given ?? CalendarTime(wall: Int(today.dayNumber) * 86_400 + 64_800, form: .floating)
        let rule: RecurrenceRule
        do {
            rule = try RecurrenceRule.parsed(sides.last ?? "")
        } catch {
            return try demandSafe { BusyProblem(line: 1, property: "RRULE", value: text, reason: .badRule(part: error.part)).sentence($0) }
        }
        let begin = Int(today.dayNumber) * 86_400
        let range = begin..<begin + 500 * 86_400
        var work = RecurrenceWork(days: 100_000)
        do {
            let times = try RecurrenceExpansion(rule, from: start).times(in: range, work: &work) { $0 > rule.until?.wall ?? .max }
            try demand(times.allSatisfy(range.contains), "\(times.first ?? 0) is outside")
            try demand(zip(times, times.dropFirst()).allSatisfy { $0 < $1 }, "not in order")
            if let count = rule.count { try demand(times.count <= count, "\(times.count) for COUNT=\(count)") }
        } catch CalendarError.tooMuchWork {
            return
        }
    }
}
