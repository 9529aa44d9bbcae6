import MeetCore

/// What an import of a house's calendar did, or would do, as a command tells it.
struct BusyReport {
    let change: BusyImport

    private var calendar: BusyCalendar { change.calendar }

    /// What is to be told beside the result: what does not count, and what was not understood.
    func remarks(_ words: Words) -> [String] {
        calendar.notes.map { $0.sentence(words) } + calendar.problems.map { $0.sentence(words) }
    }

    /// The result as JSON; `created` and `removed` are what was or would be stored.
    func json(_ words: Words) -> JSONObject {
        let times = calendar.times.map { time in
            JSONValue.object([
                "uid": .string(time.uid), "start": .string("\(time.span.date)T\(time.span.start)"), "end": .string(Self.end(time.span)),
                "title": .string(time.title),
            ])
        }
        let rejected = calendar.problems.map { problem in
            JSONValue.object([
                "line": .integer(problem.line), "column": .string(problem.property), "value": .string(problem.value),
                "reason": .string(problem.sentence(words)),
            ])
        }
        let isRefused = change.refusal != nil
        return [
            "created": .integer(isRefused ? 0 : change.new), "removed": .integer(isRefused ? 0 : change.gone),
            "unchanged": .integer(calendar.times.count - change.new), "events": .integer(calendar.events),
            "from": .string(change.window.lowerBound.description), "to": .string(change.window.upperBound.description),
            "rejected": .array(rejected), "notes": .array(calendar.notes.map { .string($0.sentence(words)) }), "times": .array(times),
        ]
    }

    /// The end of a span as a time of a day that has one: 00:00 of the next day, never 24:00.
    private static func end(_ span: TimeSpan) -> String {
        let after = TimeSpan(begin: span.end, end: span.end + 1)
        return "\(after.date)T\(after.start)"
    }
}
