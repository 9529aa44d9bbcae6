/// The VTIMEZONE of a file.
enum ZoneDefinition {
    /// The lines of the definition of a zone that hold for the times of some spans.
    ///
    /// Sweden's is written by its rule, for all years since 1996. Other zones keep rules of their own that change; for them each change of
    /// the clock round the given spans is written one by one, which is exact for these, and for nothing else.
    static func lines(_ name: String, _ clock: ZoneClock, for spans: [TimeSpan]) -> [ContentLine] {
        let parts = clock == .centralEuropean ? centralEuropean : self.parts(clock, for: spans)
        return [ContentLine(name: "BEGIN", value: "VTIMEZONE"), ContentLine(name: "TZID", value: name)] + parts.flatMap { $0 }
            + [ContentLine(name: "END", value: "VTIMEZONE")]
    }

    private static let centralEuropean = [
        part("DAYLIGHT", from: 3600, to: 7200, starts: ["19810329T020000"], name: "CEST", rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
        part("STANDARD", from: 7200, to: 3600, starts: ["19961027T030000"], name: "CET", rule: "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
    ]

    private static func parts(_ clock: ZoneClock, for spans: [TimeSpan]) -> [[ContentLine]] {
        let margin = 400 * CalendarTime.day
        let begin = (spans.map(\.begin).min() ?? 0) * 60 - margin
        let end = (spans.map(\.end).max() ?? 0) * 60 + margin
        let before = clock.offset(at: begin)
        // What holds at the beginning, and then each kind of change with all its moments.
        var kinds: [(from: Int, to: Int, walls: [Int])] = [(before, before, [begin / CalendarTime.day * CalendarTime.day])]
        var offset = before
        for change in clock.changes where change.at > begin && change.at < end {
            if let index = kinds.firstIndex(where: { $0.from == offset && $0.to == change.offset }) {
                kinds[index].walls.append(change.at + offset)
            } else {
                kinds.append((offset, change.offset, [change.at + offset]))
            }
            offset = change.offset
        }
        return kinds.map { kind in
            part(
                kind.to > kind.from ? "DAYLIGHT" : "STANDARD", from: kind.from, to: kind.to,
                starts: kind.walls.map(CalendarFile.text(wall:)))
        }
    }

    private static func part(
        _ kind: String, from: Int, to: Int, starts: [String], name: String? = nil, rule: String? = nil
    ) -> [ContentLine] {
        var lines = [
            ContentLine(name: "BEGIN", value: kind), ContentLine(name: "DTSTART", value: starts[0]),
            ContentLine(name: "TZOFFSETFROM", value: offset(from)), ContentLine(name: "TZOFFSETTO", value: offset(to)),
            ContentLine(name: "TZNAME", value: name ?? offset(to)),
        ]
        if let rule { lines.append(ContentLine(name: "RRULE", value: rule)) }
        if starts.count > 1 { lines.append(ContentLine(name: "RDATE", value: starts.dropFirst().joined(separator: ","))) }
        return lines + [ContentLine(name: "END", value: kind)]
    }

    private static func offset(_ seconds: Int) -> String {
        let parts = [abs(seconds) / 3600, abs(seconds) / 60 % 60] + (seconds % 60 == 0 ? [] : [abs(seconds) % 60])
        return (seconds < 0 ? "-" : "+") + parts.map { $0.padded(2) }.joined()
    }
}
