/// A day as a form writes it: alone, or with the hour and minute at which somebody answered (`2026/10/14 9:32:11 AM GMT+2`).
///
/// The year stands first. `10/11/2026` is read by nobody, since it is two different days here and over there.
struct AnsweredDay {
    let day: CivilDate
    /// Whether the hour stands beside it: then a program wrote it, at the moment of the answer.
    let hasTime: Bool

    /// Reads the text; nil for anything else, and for days that do not exist.
    init?(_ text: String) {
        let text = text.utf8
        let end = text.firstIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "T") } ?? text.endIndex
        let parts = text[..<end].split(omittingEmptySubsequences: false) { "-/.".utf8.contains($0) }
        guard parts.count == 3, parts[0].count == 4, parts[1...].allSatisfy({ $0.count == 2 }),
            parts.allSatisfy({ $0.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) })
        else { return nil }
        let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 3, let day = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
        self.day = day
        hasTime = end < text.endIndex
        guard hasTime else { return }
        // The hour and the minute; what stands after them (seconds, AM, a zone) tells no other day.
        let clock = text[text.index(after: end)...].split(maxSplits: 1, omittingEmptySubsequences: false) { ":.".utf8.contains($0) }
        guard clock.count == 2, let hour = Int(String(decoding: clock[0], as: UTF8.self)), (0..<24).contains(hour), clock[0].count <= 2,
            let minute = Int(String(decoding: clock[1].prefix(2), as: UTF8.self)), (0..<60).contains(minute), clock[1].count <= 30
        else { return nil }
    }
}
