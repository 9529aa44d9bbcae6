import MeetCore

/// A week of all venues, over the lists: who is where on which day.
struct VenueWeek: Hashable, Sendable {
    /// The Monday.
    var monday: CivilDate
    /// Which venue is selected.
    var list = ListState()

    /// The week of a day.
    init(of date: CivilDate) { monday = date + (1 - date.weekday.rawValue) }

    /// What stands in the cell of a venue and a day: who is there, or that it is closed.
    func cell(_ venue: Venue, _ day: CivilDate, _ desk: Desk, _ words: Words) -> StyledText {
        let entries = desk.venueDesk.diary.entries(of: venue.id, on: day)
        if !entries.isEmpty {
            let texts = entries.map { entry -> String in
                switch entry {
                case .taken(let booking):
                    let name = desk.programme.cohort(booking.session.cohort)?.name ?? booking.session.cohort.text
                    return "\(name) (\(booking.session.number))"
                case .busy(let time): return time.title.isEmpty ? words.busyOthers : time.title
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
}
