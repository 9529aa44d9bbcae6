/// A VEVENT as far as it says when a house is taken.
struct EventTimes {
    /// What the same event in other forms has in common; may be empty.
    let uid: String
    /// What it is called; empty where its calendar says that it is private.
    let title: String
    /// Whether it takes no time of the house.
    let isTransparent: Bool
    let isCancelled: Bool
    /// The time of a series whose place it takes (RECURRENCE-ID), and whether it takes that of all later ones too.
    let replaces: (time: CalendarTime, clock: ZoneClock, isRest: Bool)?
    /// When it begins first, and by which clock.
    let start: CalendarTime
    let clock: ZoneClock
    private let length: Length
    private let rules: [RecurrenceRule]
    /// Further times by their own clocks; those of a PERIOD with their own end.
    private let added: [(time: CalendarTime, clock: ZoneClock, end: Int?)]
    private let removed: [(time: CalendarTime, clock: ZoneClock)]

    /// How long it lasts.
    enum Length {
        /// So many days by the calendar and then so many seconds.
        case duration(CalendarDuration)
        /// So many seconds by the wall clock, and so many in truth: they differ where the clock is moved in between.
        case difference(wall: Int, exact: Int)
    }

    /// Whether it lasts no time.
    var isEmpty: Bool {
        switch length {
        case .duration(let length): return length.days == 0 && length.seconds == 0
        case .difference(let wall, let exact): return max(wall, exact) <= 0
        }
    }

    /// Reads an event; nil where it cannot be known when it is. What is not understood is added to the problems.
    init?(
        _ part: CalendarPart, _ zones: ZoneReader, _ work: inout RecurrenceWork, _ problems: inout [BusyProblem]
    ) throws(CalendarError) {
        var reader = EventReader(part: part, zones: zones, work: work)
        defer {
            work = reader.work
            problems += reader.problems
        }
        uid = CleanText.line(part.line("UID")?.value ?? "")
        let isPrivate = ["PRIVATE", "CONFIDENTIAL"].contains(part.line("CLASS")?.word ?? "")
        title = isPrivate ? "" : CleanText.line(String((part.line("SUMMARY")?.text ?? "").prefix(200)))
        isTransparent = part.line("TRANSP")?.word == "TRANSPARENT"
        isCancelled = part.line("STATUS")?.word == "CANCELLED"
        guard let begin = try reader.start() else { return nil }
        (start, clock) = (begin.time, begin.clock)
        if let line = part.line("RECURRENCE-ID") {
            guard let time = try reader.times(line).first else { return nil }
            replaces = (time.time, time.clock, line.parameter("RANGE")?.uppercased() == "THISANDFUTURE")
        } else {
            replaces = nil
        }
        length = try reader.length(begin)
        rules = reader.rules()
        added = try reader.added()
        removed = try reader.removed()
    }

    /// The minutes by the wall clock of the programme in which it takes the house, within a window.
    ///
    /// - Parameters:
    ///   - clock: that of the programme.
    ///   - replacing: the events that take the place of single times of it.
    func spans(in window: TimeSpan, clock own: ZoneClock, replacing: [EventTimes], work: inout RecurrenceWork) throws(CalendarError)
        -> [TimeSpan]
    {
        let margin = 2 * CalendarTime.day
        let last = longest
        let range = window.begin * 60 - last - margin..<max(window.begin * 60 - last - margin + 1, window.end * 60 + margin)
        var begins: [(wall: Int, clock: ZoneClock, end: Int?)] = []
        if rules.isEmpty { begins.append((start.wall, clock, nil)) }
        for rule in rules {
            let walls = try RecurrenceExpansion(rule, from: start).times(in: range, work: &work) { wall in
                isAfter(wall, rule.until)
            }
            begins += walls.map { ($0, clock, nil) }
        }
        begins += added.map { ($0.time.wall, $0.clock, $0.end) }
        guard begins.count <= BusyCalendar.mostTimes * 4 else { throw .tooMany(BusyCalendar.mostTimes) }
        var gone = Set<Int>()
        var goneDays = Set<Int>()
        for exception in removed {
            if exception.time.form == .date || start.form == .date {
                goneDays.insert(Int(exception.time.day.dayNumber))
            } else {
                gone.insert(exception.clock.moment(ofWall: exception.time.wall))
            }
        }
        // For each time of many that bear one name.
        try work.spend(replacing.count)
        for other in replacing { if let place = other.replaces { gone.insert(place.clock.moment(ofWall: place.time.wall)) } }
        let rest = replacing.compactMap { other in
            other.replaces.map { (from: $0.clock.moment(ofWall: $0.time.wall), isRest: $0.isRest, by: other) }
        }
        .filter(\.isRest).max { $0.from < $1.from }
        var spans: [TimeSpan] = []
        for begin in begins {
            let moment = begin.clock.moment(ofWall: begin.wall)
            let day = CalendarTime(wall: begin.wall, form: .floating).day
            guard !gone.contains(moment), !goneDays.contains(Int(day.dayNumber)) else { continue }
            if let rest, moment > rest.from, let place = rest.by.replaces {
                guard !rest.by.isCancelled, !rest.by.isTransparent else { continue }
                let moved = begin.wall + rest.by.start.wall - place.time.wall
                spans.append(rest.by.span(from: moved, by: rest.by.clock, own: own))
            } else if let end = begin.end {
                spans.append(Self.minutes(own.walls(from: moment, to: end)))
            } else {
                spans.append(span(from: begin.wall, by: begin.clock, own: own))
            }
        }
        return spans.filter { $0.begin < $0.end && $0.meets(window) }
    }

    /// The span of one time of it that begins at a wall-clock time.
    private func span(from wall: Int, by clock: ZoneClock, own: ZoneClock) -> TimeSpan {
        // A whole day is the day of the programme, whatever the clock does in it.
        if start.form == .date {
            let seconds: Int
            switch length {
            case .duration(let length): seconds = length.days * CalendarTime.day + length.seconds
            case .difference(let wall, _): seconds = wall
            }
            return Self.minutes((wall, wall + seconds))
        }
        let begin = clock.moment(ofWall: wall)
        let end: Int
        switch length {
        case .duration(let length): end = clock.moment(ofWall: wall + length.days * CalendarTime.day) + length.seconds
        // Some programs count by the clock and some by the time that passes: the longer one blocks.
        case .difference(let walls, let exact): end = max(clock.moment(ofWall: wall + walls), begin + exact)
        }
        return Self.minutes(own.walls(from: begin, to: max(begin, end)))
    }

    /// Whole minutes that hold all of some seconds.
    static func minutes(_ seconds: (begin: Int, end: Int)) -> TimeSpan {
        func floor(_ second: Int) -> Int { second >= 0 ? second / 60 : (second - 59) / 60 }
        return TimeSpan(begin: floor(seconds.begin), end: floor(seconds.end + 59))
    }

    /// How many seconds it lasts at the most.
    private var longest: Int {
        switch length {
        case .duration(let length): return max(0, length.days * CalendarTime.day + length.seconds)
        case .difference(let wall, let exact): return max(0, wall, exact)
        }
    }

    /// Whether a time of the series lies after the UNTIL of its rule, which is a day, a wall-clock time or a moment.
    private func isAfter(_ wall: Int, _ until: CalendarTime?) -> Bool {
        guard let until else { return false }
        switch until.form {
        case .date: return CalendarTime(wall: wall, form: .floating).day > until.day
        case .utc where start.form == .date: return CalendarTime(wall: wall, form: .floating).day > until.day
        case .utc: return clock.moment(ofWall: wall) > until.wall
        case .floating, .zone: return wall > until.wall
        }
    }
}
