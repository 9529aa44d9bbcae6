/// The clocks of the zones that a calendar file names.
///
/// It remembers what it found, and is used by one reading alone.
///
/// A name of the tz database is taken from there, since the VTIMEZONE of a file is often old or cut short; another name from the VTIMEZONE.
final class ZoneReader {
    /// The clock of the programme's zone, for times without one.
    let own: ZoneClock
    private var definitions: [String: CalendarPart] = [:]
    private var known: [String: ZoneClock?] = [:]

    /// The zones of the given calendars.
    init(_ calendars: [CalendarPart], own: ZoneClock) {
        self.own = own
        for zone in calendars.flatMap(\.parts) where zone.name == "VTIMEZONE" {
            if let name = zone.line("TZID")?.text, definitions[name] == nil { definitions[name] = zone }
        }
    }

    /// The clock by which a time is.
    /// - Returns: nil where the zone is not known.
    func clock(_ form: CalendarTime.Form, work: inout RecurrenceWork) throws(CalendarError) -> ZoneClock? {
        switch form {
        case .date, .floating: return own
        case .utc: return .utc
        case .zone(let name):
            if let found = known[name] { return found }
            let clock = try find(name, work: &work)
            known[name] = .some(clock)
            return clock
        }
    }

    private func find(_ name: String, work: inout RecurrenceWork) throws(CalendarError) -> ZoneClock? {
        // Older programs write a path of their own before the name: /citadel.org/20190914_1/Europe/Stockholm.
        let parts = name.split(separator: "/")
        for candidate in [name] + (name.hasPrefix("/") && parts.count > 2 ? [parts.suffix(2).joined(separator: "/")] : []) {
            // A name without a slash may be anything: CET, but also an abbreviation that means several zones.
            if candidate.contains("/") || candidate == "UTC" || candidate == "GMT", let clock = ZoneClock.named(candidate) { return clock }
        }
        if let definition = definitions[name] { return try Self.clock(definition, work: &work) }
        return ZoneClock.named(name)
    }

    /// The clock that a VTIMEZONE describes; nil where it cannot be understood.
    private static func clock(_ zone: CalendarPart, work: inout RecurrenceWork) throws(CalendarError) -> ZoneClock? {
        var changes: [ZoneClock.Change] = []
        var earliest: (wall: Int, from: Int)?
        for part in zone.parts where part.name == "STANDARD" || part.name == "DAYLIGHT" {
            guard let from = part.line("TZOFFSETFROM").flatMap({ offset($0.value) }),
                let to = part.line("TZOFFSETTO").flatMap({ offset($0.value) }),
                let start = part.line("DTSTART").flatMap({ CalendarTime($0.value, zone: nil) })
            else { return nil }
            if earliest.map({ start.wall < $0.wall }) ?? true { earliest = (start.wall, from) }
            var walls = [start.wall]
            for line in part.all("RDATE") {
                let times = line.value.split(separator: ",").map { CalendarTime($0, zone: nil) }
                walls += times.compactMap { $0?.wall }
                guard !times.contains(nil) else { return nil }
            }
            for line in part.all("RRULE") {
                let rule: RecurrenceRule
                do { rule = try RecurrenceRule.parsed(line.value) } catch { return nil }
                let last = rule.until.map { $0.form == .utc ? $0.wall + from : $0.wall } ?? .max
                walls += try RecurrenceExpansion(rule, from: start).times(in: range, work: &work) { $0 > last }
            }
            changes += walls.map { ZoneClock.Change(at: $0 - from, offset: to) }
        }
        return earliest.map { ZoneClock(first: $0.from, changes: changes) }
    }

    /// The years 1990 to 2060, by the wall clock.
    private static let range = 631_152_000..<2_840_140_800

    /// Reads `+0100`, `-053000`; nil for anything else.
    private static func offset(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"), bytes.count == 5 || bytes.count == 7 else {
            return nil
        }
        let digits = bytes.dropFirst().compactMap(\.digit)
        guard digits.count == bytes.count - 1 else { return nil }
        let numbers = stride(from: 0, to: digits.count, by: 2).map { digits[$0] * 10 + digits[$0 + 1] }
        let seconds = numbers[0] * 3600 + numbers[1] * 60 + (numbers.count > 2 ? numbers[2] : 0)
        return sign == UInt8(ascii: "-") ? -seconds : seconds
    }
}
