import MeetCore

/// A week of all venues, over the lists: who is where on which day.
struct VenueWeek: Hashable, Sendable {
    /// The Monday.
    var monday: CivilDate
    /// Which venue is selected.
    var list = ListState()

    /// The week of a day, with a venue selected where one is of interest.
    init(of date: CivilDate, at venue: VenueID? = nil, _ desk: Desk) {
        monday = date + (1 - date.weekday.rawValue)
        let venues = desk.venueDesk.byName
        list.select(venues.firstIndex { $0.id == venue } ?? 0, count: venues.count)
    }

    /// What stands in the cell of a venue and a day: when, and who is there; or that it is closed. The time first, then the session: what is cut
    /// off is the name, which stands below in full.
    func cell(_ venue: Venue, _ day: CivilDate, _ desk: Desk, _ words: Words) -> StyledText {
        let entries = desk.venueDesk.diary.entries(of: venue.id, on: day)
        if !entries.isEmpty {
            let texts = entries.map { entry -> String in
                switch entry {
                case .taken(let booking):
                    let name = desk.programme.cohort(booking.session.cohort)?.name ?? booking.session.cohort.text
                    return "\(booking.span.start) \(booking.session.number)·\(name)"
                case .busy(let time):
                    return (time.span.date == day ? "\(time.span.start) " : "") + (time.title.isEmpty ? words.busyOthers : time.title)
                default: return ""
                }
            }
            let isOurs = entries.contains { if case .taken = $0 { true } else { false } }
            return StyledText(texts.joined(separator: ", "), isOurs ? .text : .muted)
        }
        if venue.blackout.contains(day) { return StyledText(words.cannotBeBooked, .muted) }
        let isOpen = venue.opening.contains { $0.days.contains(day.weekday) }
        return StyledText(isOpen || venue.inverse ? "·" : words.closedDay, .muted)
    }

    /// The venues and days as a list.
    func table(_ desk: Desk, _ words: Words) -> Table {
        let days = (0..<7).map { monday + $0 }
        let columns: [Table.Column] =
            [.init(words.venueColumn, .atLeast(12, share: 2), priority: 9)]
            + days.map { day in
                let name = words.weekday(day.weekday.rawValue).prefix(3)
                return .init("\(name) \(day.parts.day)/\(day.parts.month)", .atLeast(8, share: 1), priority: 8 - day.weekday.rawValue)
            }
        let venues = desk.venueDesk.byName
        return Table(columns: columns, count: venues.count) { row in
            Table.Row([StyledText(venues[row].name)] + days.map { cell(venues[row], $0, desk, words) })
        }
    }

    /// All that is at the selected venue in the week, a line each.
    func facts(_ desk: Desk, _ words: Words, _ names: BookingNames) -> [StyledText] {
        let venues = desk.venueDesk.byName
        guard venues.indices.contains(list.selected) else { return [] }
        let venue = venues[list.selected]
        let days = TimeSpan(on: monday, from: .midnight, to: .midnight).begin
        let there = desk.venueDesk.diary.clashes(venue, TimeSpan(begin: days, end: days + 7 * 24 * 60))
        guard !there.isEmpty else { return [StyledText(words.nobodyThere(venue.name), .muted)] }
        return there.map { entry in
            switch entry {
            case .taken(let booking):
                let who = "\(names.session(booking.session)) (\(words.bookingState(booking.state.rawValue)))"
                return StyledText("\(names.span(booking.span))  \(who)")
            case .busy(let time):
                return StyledText("\(names.span(time.span))  \(time.title.isEmpty ? words.busyOthers : time.title)", .muted)
            default: return ""
            }
        }
    }
}
