/// A component of an iCalendar file: what stands between a BEGIN and its END.
struct CalendarPart: Hashable, Sendable {
    /// What it is, in capitals: `VCALENDAR`, `VEVENT`, `VTIMEZONE` …
    var name: String
    /// The physical line of its BEGIN.
    var number: Int
    /// Its properties in order.
    var lines: [ContentLine] = []
    /// The components within it, in order.
    var parts: [CalendarPart] = []

    /// The first property of a name; nil where there is none.
    func line(_ name: String) -> ContentLine? { lines.first { $0.name == name } }

    /// All properties of a name.
    func all(_ name: String) -> [ContentLine] { lines.filter { $0.name == name } }

    /// Deeper than this no calendar goes: VCALENDAR, VEVENT, VALARM, and what others may put inside.
    private static let mostDepth = 16

    /// The calendars of a file.
    /// - Throws: `CalendarError` where BEGIN and END do not fit each other, or there is no calendar.
    static func calendars(_ lines: [ContentLine]) throws(CalendarError) -> [CalendarPart] {
        var open: [CalendarPart] = []
        var calendars: [CalendarPart] = []
        for line in lines {
            switch line.name {
            case "BEGIN":
                guard open.count < mostDepth else { throw .tooDeep(line: line.number) }
                guard !open.isEmpty || line.word == "VCALENDAR" else { throw .notCalendar(line: line.number) }
                open.append(CalendarPart(name: CleanText.line(line.word), number: line.number))
            case "END":
                guard let part = open.popLast(), part.name == CleanText.line(line.word) else {
                    throw .wrongEnd(line.word, line: line.number)
                }
                if open.isEmpty { calendars.append(part) } else { open[open.count - 1].parts.append(part) }
            default:
                guard !open.isEmpty else { throw .notCalendar(line: line.number) }
                open[open.count - 1].lines.append(line)
            }
        }
        if let part = open.last { throw .noEnd(part.name, line: part.number) }
        guard !calendars.isEmpty else { throw .notCalendar(line: 1) }
        return calendars
    }
}
