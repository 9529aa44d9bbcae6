/// A house's calendar, read: when it is taken, by the wall clock of the programme's zone.
public struct BusyCalendar: Hashable, Sendable {
    /// When it is taken, in order; what repeats stands there once for each time.
    public let times: [BusyTime]
    /// How many events of the file make these times.
    public let events: Int
    /// What could not be understood. The times hold what is known of these events all the same, so that they rather block too much.
    public let problems: [BusyProblem]
    /// What else is to be told.
    public let notes: [BusyNote]

    /// More times than these are refused: a house that is taken ten times a day for five years has fewer.
    public static let mostTimes = 20_000

    /// Reads an iCalendar file.
    ///
    /// - Parameters:
    ///   - zone: the IANA name of the programme's time zone.
    ///   - window: the days that are looked at; what repeats without end is expanded within them only.
    ///   - ours: the names of our own events: a house that has taken our booking into its calendar is not taken by others then.
    /// - Throws: `ExchangeError` where the file is no text, `CalendarError` where it is no whole calendar.
    public init(_ bytes: [UInt8], venue: VenueID, zone: String, window: ClosedRange<CivilDate>, ours: Set<String> = []) throws {
        guard let clock = ZoneClock.named(zone) else { throw CalendarError.unknownZone(zone) }
        let file = try UnfoldedFile(bytes)
        let calendars = try CalendarPart.calendars(file.lines)
        var reader = BusyReader(calendars, venue: venue, clock: clock, window: window, ours: ours)
        try reader.read(calendars)
        var notes: [BusyNote] = []
        if file.encoding == .windows1252 { notes.append(.guessedEncoding) }
        // A broken line of what says when or how often is a problem, another one only a note.
        let grave = file.broken.filter { broken in BusyReader.whenNames.contains { broken.text.uppercased().hasPrefix($0) } }
        if let first = file.broken.first, file.broken.count > grave.count {
            notes.append(.brokenLines(file.broken.count - grave.count, first: first.number))
        }
        times = reader.times
        events = reader.events
        problems = (reader.problems + grave.map { BusyProblem(line: $0.number, property: "", value: $0.text, reason: .brokenLine) })
            .sorted { $0.line < $1.line }
        self.notes = notes + reader.notes
    }
}
