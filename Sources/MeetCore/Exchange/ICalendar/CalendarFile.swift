/// A calendar as an iCalendar file (RFC 5545) that phones and mail programs read.
///
/// It holds no METHOD, since it is no invitation, and no ATTENDEE, since that would give everyone's address to everyone. It depends on the
/// events alone and on no clock: two files of the same events are the same bytes.
public struct CalendarFile: Hashable, Sendable {
    /// What the calendar is called.
    public var name: String
    /// The IANA name of the zone by whose wall clock the events are.
    public var zone: String
    /// The language of its texts (ISO 639-1).
    public var language: String
    /// The events, in the order in which they are written.
    public var events: [CalendarEvent]

    /// A file of the given events.
    public init(name: String, zone: String, language: String, events: [CalendarEvent]) {
        self.name = name
        self.zone = zone
        self.language = language
        self.events = events
    }

    /// The file: UTF-8 without a byte-order mark, CRLF, at most 75 octets a line.
    /// - Throws: `CalendarError.unknownZone`.
    public func bytes() throws(CalendarError) -> [UInt8] {
        guard let clock = ZoneClock.named(zone) else { throw .unknownZone(zone) }
        var lines = [
            ContentLine(name: "BEGIN", value: "VCALENDAR"), ContentLine(name: "VERSION", value: "2.0"),
            ContentLine(name: "PRODID", value: "-//MeetTUI//meet//\(language.uppercased())"),
            ContentLine(name: "CALSCALE", value: "GREGORIAN"),
            // The second name is that of older programs.
            text("NAME", name), text("X-WR-CALNAME", name), text("X-WR-TIMEZONE", zone),
        ].filter { !$0.value.isEmpty }
        lines += ZoneDefinition.lines(zone, clock, for: events.map(\.span))
        for event in events { lines += self.lines(of: event) }
        lines.append(ContentLine(name: "END", value: "VCALENDAR"))
        return lines.flatMap(\.folded)
    }

    private func lines(of event: CalendarEvent) -> [ContentLine] {
        var lines = [
            ContentLine(name: "BEGIN", value: "VEVENT"), text("UID", event.uid),
            ContentLine(name: "SEQUENCE", value: String(event.sequence)),
            ContentLine(name: "DTSTAMP", value: Self.text(wall: event.changed) + "Z"), time("DTSTART", event.span.begin),
            time("DTEND", event.span.end), text("SUMMARY", event.title),
        ]
        if !event.place.isEmpty { lines.append(text("LOCATION", event.place)) }
        if let point = event.point {
            lines.append(ContentLine(name: "GEO", value: Self.degrees(point.latitude) + ";" + Self.degrees(point.longitude)))
        }
        if !event.details.isEmpty { lines.append(text("DESCRIPTION", event.details)) }
        lines.append(ContentLine(name: "STATUS", value: event.status.rawValue.uppercased()))
        // What does not take place keeps nobody from other things.
        lines.append(ContentLine(name: "TRANSP", value: event.status == .cancelled ? "TRANSPARENT" : "OPAQUE"))
        lines.append(ContentLine(name: "END", value: "VEVENT"))
        return lines
    }

    private func text(_ name: String, _ text: String) -> ContentLine {
        ContentLine(name: name, value: ICalendarText.escaped(text))
    }

    private func time(_ name: String, _ minute: Int) -> ContentLine {
        ContentLine(name: name, parameters: [.init(name: "TZID", values: [zone])], value: Self.text(wall: minute * 60))
    }

    /// A time by its own clock, such as `20270120T180000`.
    static func text(wall: Int) -> String {
        let time = CalendarTime(wall: wall, form: .floating)
        let second = time.secondOfDay
        let day = time.day.description.replacing("-", with: "")
        return "\(day)T\((second / 3600).padded(2))\((second / 60 % 60).padded(2))\((second % 60).padded(2))"
    }

    /// Degrees with at most six decimals, made of whole numbers so that it is the same text everywhere.
    private static func degrees(_ value: Double) -> String {
        let millionths = Int((abs(value) * 1_000_000).rounded())
        var decimals = String(String(1_000_000 + millionths % 1_000_000).dropFirst())
        while decimals.count > 1, decimals.hasSuffix("0") { decimals.removeLast() }
        return (value < 0 && millionths > 0 ? "-" : "") + "\(millionths / 1_000_000).\(decimals)"
    }
}
