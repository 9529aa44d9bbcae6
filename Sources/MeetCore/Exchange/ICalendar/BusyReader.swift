/// Reads the events of calendars into busy times.
struct BusyReader {
    /// When the house is taken, in order, after `read`.
    private(set) var times: [BusyTime] = []
    /// How many events make them.
    private(set) var events = 0
    /// What was not understood.
    private(set) var problems: [BusyProblem] = []

    /// The properties that say when and how often an event is.
    static let whenNames = ["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID"]

    private let venue: VenueID
    private let clock: ZoneClock
    /// The minutes that are looked at, by the wall clock of the programme.
    private let window: TimeSpan
    private let zones: ZoneReader
    private var work: RecurrenceWork
    private let ours: Set<String>
    private var own = 0
    private var transparent = 0
    private var cancelled = 0
    private var noLength = 0
    private var outside = 0

    init(
        _ calendars: [CalendarPart], venue: VenueID, clock: ZoneClock, window: ClosedRange<CivilDate>, ours: Set<String> = [],
        work: RecurrenceWork = RecurrenceWork()
    ) {
        self.work = work
        self.ours = ours
        self.venue = venue
        self.clock = clock
        self.window = TimeSpan(begin: Int(window.lowerBound.dayNumber) * 1440, end: (Int(window.upperBound.dayNumber) + 1) * 1440)
        zones = ZoneReader(calendars, own: clock)
    }

    /// What else is to be told.
    var notes: [BusyNote] {
        let counted: [(Int, (Int) -> BusyNote)] = [
            (own, BusyNote.ours), (transparent, BusyNote.transparent), (cancelled, BusyNote.cancelled), (noLength, BusyNote.noLength),
            (outside, BusyNote.outside),
        ]
        return counted.filter { $0.0 > 0 }.map { $0.1($0.0) }
    }

    /// Reads all events of some calendars.
    mutating func read(_ calendars: [CalendarPart]) throws(CalendarError) {
        for calendar in calendars {
            let isCancelling = calendar.line("METHOD")?.word == "CANCEL"
            var events: [EventTimes] = []
            for part in calendar.parts {
                if part.name == "VEVENT", let event = try EventTimes(part, zones, &work, &problems) { events.append(event) }
                if part.name == "VFREEBUSY" { try readFreeBusy(part) }
            }
            var replacing: [String: [EventTimes]] = [:]
            for event in events where event.replaces != nil && !event.uid.isEmpty { replacing[event.uid, default: []].append(event) }
            for event in events {
                guard !ours.contains(event.uid) else {
                    own += 1
                    continue
                }
                guard !isCancelling, !event.isCancelled else {
                    cancelled += 1
                    continue
                }
                guard !event.isTransparent else {
                    transparent += 1
                    continue
                }
                try take(event, replacing: event.replaces == nil ? replacing[event.uid] ?? [] : [])
            }
        }
        times.sort { ($0.span, $0.uid, $0.title) < ($1.span, $1.uid, $1.title) }
    }

    private mutating func take(_ event: EventTimes, replacing: [EventTimes]) throws(CalendarError) {
        let spans = try event.spans(in: window, clock: clock, replacing: replacing, work: &work)
        guard !spans.isEmpty else {
            if event.isEmpty { noLength += 1 } else { outside += 1 }
            return
        }
        events += 1
        try add(spans, title: event.title, uid: event.uid)
    }

    private mutating func add(_ spans: [TimeSpan], title: String, uid: String) throws(CalendarError) {
        var last: TimeSpan?
        for span in spans.sorted() where span != last {
            guard times.count < BusyCalendar.mostTimes else { throw .tooMany(BusyCalendar.mostTimes) }
            times.append(BusyTime(venue: venue, span: span, title: title, uid: uid))
            last = span
        }
    }

    /// The periods of a published free/busy list; those that say FREE do not block.
    private mutating func readFreeBusy(_ part: CalendarPart) throws(CalendarError) {
        for line in part.all("FREEBUSY") where line.parameter("FBTYPE")?.uppercased() != "FREE" {
            var spans: [TimeSpan] = []
            for value in line.value.split(separator: ",") {
                guard let period = try CalendarPeriod(value, line, zones, &work) else {
                    let problem = BusyProblem(line: line.number, property: line.name, value: line.value, reason: .badTime)
                    // One line may hold very many values that are none.
                    if problems.last != problem { problems.append(problem) }
                    continue
                }
                let span = EventTimes.minutes(clock.walls(from: period.begin, to: period.end))
                // A period of no length blocks nothing.
                if span.begin < span.end, span.meets(window) { spans.append(span) }
            }
            if spans.isEmpty { outside += 1 } else { events += 1 }
            try add(spans, title: "", uid: CleanText.line(part.line("UID")?.value ?? ""))
        }
    }
}
