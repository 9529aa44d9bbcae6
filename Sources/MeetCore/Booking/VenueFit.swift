/// Whether a house suits a session, whoever else may want it then: the rules of formats.md section 7 that concern one session and one venue.
public enum VenueFit {
    /// What stands against a session with its party at a venue; empty where nothing does.
    public static func obstacles(_ venue: Venue, _ session: Session, _ party: CohortParty) -> [VenueObstacle] {
        var found: [VenueObstacle] = []
        let people = party.members + session.leaders.count
        let room = room(of: venue, for: session)
        if room < people { found.append(.small(room: room, members: party.members, leaders: session.leaders.count)) }
        if let obstacle = hours(venue, session) { found.append(obstacle) }
        if venue.blackout.contains(session.date) { found.append(.blackout) }
        for need in session.needs where !has(venue, need) { found.append(.equipment(need)) }
        if party.wheelchairs > 0, !venue.wheelchair { found.append(.need(.wheelchair)) }
        if party.hearingLoops > 0, !venue.hearingLoop { found.append(.need(.hearingLoop)) }
        if party.childcare > 0, !venue.childcare { found.append(.need(.childcare)) }
        if place(of: venue) == nil { found.append(.placeUnknown) }
        return found
    }

    /// Where a venue lies, for distances: its own place, or else the centre of its district; nil where neither is known.
    public static func place(of venue: Venue) -> GeoPoint? { venue.point ?? DistrictTable.stockholm.centre(of: venue.district) }

    /// How many a venue takes at a session: in the layout that the session asks for by name among its needs, else as usual.
    public static func room(of venue: Venue, for session: Session) -> Int {
        let wanted = Set(session.needs.map(plain))
        return venue.layouts.filter { wanted.contains(plain($0.name)) }.map(\.capacity).min() ?? venue.capacity
    }

    /// Whether a venue has what is needed: among its equipment, or as a way of furnishing it.
    public static func has(_ venue: Venue, _ need: String) -> Bool {
        let need = plain(need)
        return venue.equipment.contains { plain($0) == need } || venue.layouts.contains { plain($0.name) == need }
    }

    /// A need or what meets it as it is compared: `Kök` in a spreadsheet is the `kitchen` of a session.
    private static func plain(_ name: String) -> String {
        let name = TextFolding.fold(name)
        return swedish[name] ?? name
    }

    /// The Swedish names of what files name in English.
    private static let swedish = Dictionary(
        [("kök", "kitchen"), ("verkstad", "workshop"), ("rader", "rows"), ("bord", "tables"), ("mingel", "mingle")]
            .map { (TextFolding.fold($0), $1) }
    ) { first, _ in first }

    /// Whether the house is open during the whole session, or closed during all of it where it can be booked only then.
    private static func hours(_ venue: Venue, _ session: Session) -> VenueObstacle? {
        let periods = venue.opening.filter { $0.days.contains(session.date.weekday) }.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        let hours = periods.map { "\($0.from)–\($0.to)" }
        if venue.inverse {
            return periods.contains { $0.from < session.end && session.start < $0.to } ? .open(hours: hours) : nil
        }
        // Periods that touch are one.
        var reached = session.start
        for period in periods where period.from <= reached && period.to > reached { reached = period.to }
        return reached >= session.end && session.end > session.start ? nil : .closed(hours: hours)
    }
}
