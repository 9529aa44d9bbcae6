import MeetCore

/// What an import of a house's calendar did, or would do.
struct BusyReport {
    let calendar: BusyCalendar
    let venue: Venue
    /// What was known of the house before.
    let known: [BusyTime]
    /// The days that were looked at.
    let window: ClosedRange<CivilDate>
    let isDry: Bool
    /// Whether nothing was brought in, since something was not understood.
    let isRefused: Bool

    /// What is to be told beside the result: what does not count, and what was not understood.
    func remarks(_ words: Words) -> [String] {
        calendar.notes.map { $0.sentence(words) } + calendar.problems.map { $0.sentence(words) }
    }

    /// The result in a sentence.
    func sentence(_ words: Words) -> String {
        guard !isRefused else { return words.busyRefused(calendar.problems.count) }
        let days = calendar.times.map(\.span)
        guard let first = days.first?.date, let last = days.map(\.lastDate).max() else {
            return words.noBusyTimes(venue.name, from: window.lowerBound.description, to: window.upperBound.description)
        }
        return words.busyTimes(
            calendar.times.count, events: calendar.events, venue: venue.name, from: first.description, to: last.description,
            new: new, gone: gone, isDry: isDry)
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
        return [
            "created": .integer(isRefused ? 0 : new), "removed": .integer(isRefused ? 0 : gone),
            "unchanged": .integer(calendar.times.count - new), "events": .integer(calendar.events),
            "from": .string(window.lowerBound.description), "to": .string(window.upperBound.description),
            "rejected": .array(rejected), "notes": .array(calendar.notes.map { .string($0.sentence(words)) }), "times": .array(times),
        ]
    }

    /// How many of the times were not known before.
    private var new: Int { Set(calendar.times).subtracting(known).count }

    /// How many of those known before are not in the calendar any more.
    private var gone: Int { Set(known).subtracting(calendar.times).count }

    /// The end of a span as a time of a day that has one: 00:00 of the next day, never 24:00.
    private static func end(_ span: TimeSpan) -> String {
        let after = TimeSpan(begin: span.end, end: span.end + 1)
        return "\(after.date)T\(after.start)"
    }
}
