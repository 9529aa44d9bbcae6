import MeetCore

/// A week of all venues, over the lists: who is where on which day.
struct VenueWeek: Hashable, Sendable {
    /// The Monday.
    var monday: CivilDate
    /// Which venue is selected.
    var list = ListState()
    /// Which of our sessions at the selected venue, counted in order of time.
    private(set) var chosen = 0

    /// So many columns a day has in a narrow window, and in one with room for the whole time.
    private static let narrowDay = 8
    private static let wideDay = 12

    /// The week of a day, with a venue selected where one is of interest.
    init(of date: CivilDate, at venue: VenueID? = nil, _ desk: Desk) {
        monday = date + (1 - date.weekday.rawValue)
        let venues = desk.venueDesk.byName
        list.select(venues.firstIndex { $0.id == venue } ?? 0, count: venues.count)
    }

    /// Another venue is selected.
    mutating func move(_ move: ListMove, _ desk: Desk) {
        list.apply(move, count: desk.venueDesk.byName.count)
        chosen = 0
    }

    /// Another week.
    mutating func step(_ weeks: Int) {
        monday = monday + 7 * weeks
        chosen = 0
    }

    /// The next one of our sessions at the selected venue.
    mutating func turn(_ desk: Desk) {
        let count = bookings(desk).count
        chosen = count == 0 ? 0 : (chosen + 1) % count
    }

    /// The session to which one goes from here; nil where none of ours is at the selected venue in the week.
    func session(_ desk: Desk) -> SessionKey? {
        let bookings = bookings(desk)
        return bookings.isEmpty ? nil : bookings[min(chosen, bookings.count - 1)].session
    }

    /// The selected venue; nil where there is none.
    private func venue(_ desk: Desk) -> Venue? {
        let venues = desk.venueDesk.byName
        return venues.indices.contains(list.selected) ? venues[list.selected] : nil
    }

    /// All that is at the selected venue in the week, in order of time.
    private func entries(_ desk: Desk) -> [VenueObstacle] {
        guard let venue = venue(desk) else { return [] }
        let begin = TimeSpan(on: monday, from: .midnight, to: .midnight).begin
        return desk.venueDesk.diary.clashes(venue, TimeSpan(begin: begin, end: begin + 7 * 24 * 60))
    }

    private func bookings(_ desk: Desk) -> [Booking] {
        entries(desk).compactMap { if case .taken(let booking) = $0 { booking } else { nil } }
    }

    /// What stands in the cell of a venue and a day: who is there and when; or that it is closed. What is cut off stands below in full.
    ///
    /// - Parameter isWide: whether there is room for minutes.
    func cell(_ venue: Venue, _ day: CivilDate, _ desk: Desk, _ words: Words, isWide: Bool = true) -> StyledText {
        let entries = desk.venueDesk.diary.entries(of: venue.id, on: day)
        guard !entries.isEmpty else {
            if venue.blackout.contains(day) { return StyledText(words.cannotBeBooked, .muted) }
            let isOpen = venue.opening.contains { $0.days.contains(day.weekday) }
            return StyledText(isOpen || venue.inverse ? "·" : words.closedDay, .muted)
        }
        var isClash = false
        let texts = entries.map { entry -> String in
            switch entry {
            case .taken(let booking):
                if !desk.venueDesk.diary.clashes(venue, booking.span, except: booking.session).isEmpty { isClash = true }
                let name = desk.programme.name(of: booking.session.cohort)
                return "\(Self.sign(name))·\(booking.session.number)\(booking.state.isTold ? "" : "?") \(time(booking.span.start, isWide))"
            case .busy(let busy):
                return (busy.title.isEmpty ? words.busyOthers : busy.title)
                    + (busy.span.date == day ? " \(time(busy.span.start, isWide))" : "")
            default: return ""
            }
        }
        let isOurs = entries.contains { if case .taken = $0 { true } else { false } }
        return StyledText((isClash ? "!" : "") + texts.joined(separator: ", "), isClash ? .bad : isOurs ? .text : .muted)
    }

    /// A time; the whole hour alone where there is little room.
    private func time(_ time: TimeOfDay, _ isWide: Bool) -> String {
        let text = time.description
        return !isWide && text.hasSuffix(":00") ? String(text.dropLast(3)) : text
    }

    /// A cohort in few signs: `G12` of `Grupp 12`, `Sö` of `Söder`.
    static func sign(_ name: String) -> String {
        let parts = name.split(separator: " ")
        guard parts.count > 1, let last = parts.last, last.first?.isNumber == true else {
            return parts.count > 1 ? String(parts.compactMap(\.first).prefix(3)) : String(name.prefix(3))
        }
        return String(parts.dropLast().compactMap(\.first).prefix(2)) + last
    }

    /// The venues and days as a list.
    /// - Parameter width: how many columns it has.
    func table(_ desk: Desk, _ words: Words, columns width: Int) -> Table {
        let days = (0..<7).map { monday + $0 }
        let isWide = width >= Table.gutter + 24 + 7 * (Self.wideDay + 1) + 1
        let day = isWide ? Self.wideDay : Self.narrowDay
        let named = max(12, width - Table.gutter - 1 - 7 * (day + 1))
        let columns: [Table.Column] =
            [.init(words.venueColumn, .fixed(named), keepsEnds: true, priority: 9)]
            + days.map { date in
                // Where there is little room the week in the title says the month.
                let title = isWide ? date.shortLine(words) : "\(words.shortWeekday(date.weekday.rawValue)) \(date.parts.day)"
                return .init(title, .fixed(day), priority: 8 - date.weekday.rawValue)
            }
        let venues = desk.venueDesk.byName
        return Table(columns: columns, count: venues.count) { row in
            Table.Row(
                [StyledText(venues[row].name)]
                    + days.map { cell(venues[row], $0, desk, words, isWide: isWide) })
        }
    }

    /// All that is at the selected venue in the week, a line each; the session to which one goes is pointed at.
    func facts(_ desk: Desk, _ words: Words, _ names: BookingNames) -> [StyledText] {
        guard let venue = venue(desk) else { return [] }
        let there = entries(desk)
        guard !there.isEmpty else { return [StyledText(words.nobodyThere(venue.name), .muted)] }
        let target = session(desk)
        let lines = there.map { entry -> StyledText in
            switch entry {
            case .taken(let booking):
                let who = "\(names.session(booking.session)) (\(words.bookingState(booking.state.rawValue)))"
                let isClash = !desk.venueDesk.diary.clashes(venue, booking.span, except: booking.session).isEmpty
                let sign = (booking.session == target ? "> " : "  ") + (isClash ? "! " : "")
                return StyledText("\(sign)\(names.span(booking.span))  \(who)", isClash ? .bad : .text)
            case .busy(let time):
                return StyledText("  \(names.span(time.span))  \(time.title.isEmpty ? words.busyOthers : time.title)", .muted)
            default: return ""
            }
        }
        // The one that is pointed at is in sight, however little room there is.
        let first = there.firstIndex { if case .taken(let booking) = $0 { booking.session == target } else { false } } ?? 0
        return [StyledText(venue.name, .muted)] + lines[first...] + lines[..<first]
    }
}
