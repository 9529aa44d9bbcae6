/// Reads the properties of a VEVENT that say when it is, and keeps what is wrong with them.
struct EventReader {
    /// A time and the clock by which it is.
    typealias Timed = (time: CalendarTime, clock: ZoneClock)

    let part: CalendarPart
    let zones: ZoneReader
    private(set) var work: RecurrenceWork
    private(set) var problems: [BusyProblem] = []

    init(part: CalendarPart, zones: ZoneReader, work: RecurrenceWork) {
        self.part = part
        self.zones = zones
        self.work = work
    }

    /// When it begins; nil where that cannot be known.
    mutating func start() throws(CalendarError) -> Timed? {
        guard let line = part.line("DTSTART") else {
            problems.append(BusyProblem(line: part.number, property: part.name, value: part.line("SUMMARY")?.text ?? "", reason: .noStart))
            return nil
        }
        return try times(line).first
    }

    /// The times of a property that holds one or several; what is none is left out, and told.
    mutating func times(_ line: ContentLine) throws(CalendarError) -> [Timed] {
        var result: [Timed] = []
        for value in line.value.split(separator: ",") {
            if let timed = try time(value, line) { result.append(timed) }
        }
        if result.isEmpty, line.value.isEmpty { tell(line, .badTime) }
        return result
    }

    private mutating func time(_ value: Substring, _ line: ContentLine) throws(CalendarError) -> Timed? {
        guard let time = CalendarTime(String(decoding: value.utf8.filter { $0 != 0x20 }, as: UTF8.self), zone: line.parameter("TZID"))
        else {
            tell(line, .badTime)
            return nil
        }
        guard let clock = try zones.clock(time.form, work: &work) else {
            tell(line, .unknownZone(line.parameter("TZID") ?? ""))
            return nil
        }
        return (time, clock)
    }

    /// How long it lasts: by DTEND, by DURATION, else a whole day where it begins with a day, and no time otherwise.
    mutating func length(_ start: Timed) throws(CalendarError) -> EventTimes.Length {
        let isDay = start.time.form == .date
        if let line = part.line("DTEND") {
            guard let end = try times(line).first else { return fallback(isDay) }
            let begin = start.clock.moment(ofWall: start.time.wall)
            let exact = end.clock.moment(ofWall: end.time.wall) - begin
            guard exact >= 0 else {
                tell(line, .endsBeforeStart)
                return fallback(isDay)
            }
            if isDay {
                // Some programs write the same day at both ends of a whole day.
                let days = end.time.day - start.time.day
                let isWithin = end.time.form != .date && end.time.secondOfDay > 0
                return .difference(wall: max(1, days + (isWithin ? 1 : 0)) * CalendarTime.day, exact: 0)
            }
            // By the clock of the beginning: a series keeps its wall-clock end there. The first time may itself lie in an hour that is left out.
            return .difference(wall: start.clock.wall(at: begin + exact) - start.clock.wall(at: begin), exact: exact)
        }
        if let line = part.line("DURATION") {
            guard let duration = CalendarDuration(line.word) else {
                tell(line, .badDuration)
                return fallback(isDay)
            }
            guard duration.days >= 0, duration.seconds >= 0 else {
                tell(line, .endsBeforeStart)
                return fallback(isDay)
            }
            return .duration(duration)
        }
        return isDay ? fallback(true) : .difference(wall: 0, exact: 0)
    }

    /// Where the end is not understood: the day on which it begins, so that it rather blocks too much.
    private func fallback(_ isDay: Bool) -> EventTimes.Length {
        .difference(wall: CalendarTime.day, exact: isDay ? 0 : CalendarTime.day)
    }

    /// The rules of repetition that are understood. Of one that is not, only its first time is known.
    mutating func rules() -> [RecurrenceRule] {
        var rules: [RecurrenceRule] = []
        for line in part.all("RRULE") {
            do {
                rules.append(try RecurrenceRule.parsed(line.value))
            } catch {
                tell(line, .badRule(part: error.part))
            }
        }
        return rules
    }

    /// The times that are added one by one (RDATE), those of periods with their ends.
    mutating func added() throws(CalendarError) -> [(time: CalendarTime, clock: ZoneClock, end: Int?)] {
        var result: [(time: CalendarTime, clock: ZoneClock, end: Int?)] = []
        for line in part.all("RDATE") {
            guard line.parameter("VALUE")?.uppercased() == "PERIOD" else {
                result += try times(line).map { ($0.time, $0.clock, nil) }
                continue
            }
            for value in line.value.split(separator: ",") {
                guard let period = try CalendarPeriod(value, line, zones, &work),
                    let begin = try time(value.prefix { $0 != "/" }, line)
                else {
                    tell(line, .badTime)
                    continue
                }
                result.append((begin.time, begin.clock, period.end))
            }
        }
        return result
    }

    /// The times that are left out of the series (EXDATE).
    mutating func removed() throws(CalendarError) -> [Timed] {
        var result: [Timed] = []
        for line in part.all("EXDATE") { result += try times(line) }
        return result
    }

    private mutating func tell(_ line: ContentLine, _ reason: BusyProblem.Reason) {
        let problem = BusyProblem(line: line.number, property: line.name, value: line.value, reason: reason)
        // One line may hold very many values that are none.
        if problems.last != problem { problems.append(problem) }
    }
}
