extension PersonRecord {
    /// The record of a person of a database; nil where there is none of the id.
    /// - Throws: `StoreError`.
    public init?(of id: PersonID, in store: Store, made: Timestamp) throws {
        let data = try store.load()
        guard let person = data.people.first(where: { $0.id == id }) else { return nil }
        let programme = data.programme
        let records = try store.sessionRecords()
        let versions = try store.versions()
        let background = programme.background(of: person)
        self.made = made
        self.programme = programme
        self.person = person
        venues = data.venues
        self.background = programme.axes.map { axis in
            let category = background[axis.id].flatMap { id in axis.categories.first { $0.id == id } }
            let isOwn = person.values[axis.id].map { axis.index(of: $0) != nil } ?? false
            return Background(axis: axis, category: category, origin: category == nil || isOwn ? nil : axis.from)
        }
        let own = programme.cohorts.first { data.composition[$0.id].contains(id) }
        cohort = own?.id
        accepted = (records.accepted[id] ?? []).sorted()
        pinned = data.pins.pinned[id]
        excluded = (data.pins.excluded[id] ?? []).sorted()
        companions = person.together.isEmpty ? [] : data.people.filter { $0.together == person.together && $0.id != id }.map(\.id)
        let theirs = data.people.filter { $0.apart.contains(id) }.map(\.id)
        apartFrom = Set(person.apart + theirs).sorted()
        sessions = Self.sessions(of: id, own, data, records)
        self.versions = try store.versionSeats(of: id)
        draws = try store.drawEntries(of: id)
        history = try store.history(of: id, limit: .max)
        moves = try store.seatMoves(of: id)
        mentions = MentionFinder.mentions(
            of: person, in: data, busy: try store.busyTimes(), versions: versions.map { ($0.number, $0.name) })
    }

    private static func sessions(of id: PersonID, _ own: Cohort?, _ data: TermData, _ records: SessionRecords) -> [Attending] {
        let programme = data.programme
        var result: [Attending] = []
        for cohort in programme.cohorts {
            let plan = records.plans[cohort.id] ?? TablePlan()
            let attendance = records.attendance[cohort.id]?.attendance ?? [:]
            let isOwn = cohort.id == own?.id
            let planned = Dictionary(
                SessionCalendar.sessions(of: cohort, in: programme).map { ($0.key.number, $0) }, uniquingKeysWith: { first, _ in first })
            let numbers = Set(planned.keys).union(plan.sessions).union(attendance.keys).sorted()
            for number in numbers {
                let key = SessionKey(cohort.id, number)
                let table = plan[number].firstIndex { $0.contains(id) }
                let state = attendance[number]?[id]
                guard isOwn && planned[number] != nil || table != nil || state != nil else { continue }
                let venue = data.bookings.first { $0.session == key && $0.state.isActive }.flatMap { booking in
                    data.venues.first { $0.id == booking.venue }?.name
                }
                result.append(
                    Attending(
                        session: planned[number], key: key, venue: venue, table: table.map { $0 + 1 },
                        companions: table.map { plan[number][$0].filter { $0 != id } } ?? [], state: state))
            }
        }
        return result
    }
}
