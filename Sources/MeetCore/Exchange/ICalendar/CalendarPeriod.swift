/// A PERIOD (RFC 5545, 3.3.9): two moments, in seconds since 1970 UTC.
struct CalendarPeriod: Hashable {
    let begin: Int
    let end: Int

    /// Reads `19970101T180000Z/PT5H` or with two times; nil for anything else, and where it ends before it begins.
    init?(_ text: Substring, _ line: ContentLine, _ zones: ZoneReader, _ work: inout RecurrenceWork) throws(CalendarError) {
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        let zone = line.parameter("TZID")
        guard sides.count == 2, let start = CalendarTime(sides[0], zone: zone), start.form != .date,
            let clock = try zones.clock(start.form, work: &work)
        else { return nil }
        begin = clock.moment(ofWall: start.wall)
        if let length = CalendarDuration(sides[1]) {
            end = clock.moment(ofWall: start.wall + length.days * CalendarTime.day) + length.seconds
        } else {
            guard let finish = CalendarTime(sides[1], zone: zone), finish.form != .date,
                let other = try zones.clock(finish.form, work: &work)
            else { return nil }
            end = other.moment(ofWall: finish.wall)
        }
        guard begin <= end else { return nil }
    }
}
