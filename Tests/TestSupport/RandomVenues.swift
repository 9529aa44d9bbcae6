public import MeetCore

/// Small terms with invented houses, made by a seed, for tests of the plan of venues: several cohorts at times that touch and overlap.
public struct RandomVenues {
    /// The term: its cohorts have members, and its venues are few.
    public let data: TermData
    /// Times at which venues are taken by others.
    public let busy: [BusyTime]

    /// The term of a seed.
    ///
    /// - Parameters:
    ///   - sessions: the number of sessions of each cohort.
    ///   - isTight: whether rules and houses are such that often not everything can be had.
    public init(seed: UInt64, cohorts: Int = 2, sessions: Int = 3, venues: Int = 4, isTight: Bool = true) {
        var random = SeededRandom(seed: seed)
        func chance(_ probability: Double) -> Bool { random.unit() < probability }
        let slots = [(1080, 1200), (1080, 1200), (1170, 1290)].prefix(max(1, 1 + random.below(3))).enumerated().map { index, hours in
            Slot(
                id: SlotID("s\(index)"), weekday: .wednesday, start: TimeOfDay(minutes: hours.0) ?? .midnight,
                end: TimeOfDay(minutes: hours.1) ?? .midnight)
        }
        let first = CivilDate(year: 2027, month: 1, day: 20) ?? CivilDate(dayNumber: 20_838)
        let plans = (1...sessions).map { number in
            SessionPlan(number: number, theme: "", exercise: "", needs: isTight && number == 2 && chance(0.5) ? ["kitchen"] : [])
        }
        var people: [Person] = []
        var members: [CohortID: [PersonID]] = [:]
        let homes = ["Järva", "Farsta", "Bromma", "Södermalm", "Nacka", "Skärholmen"]
        let groups = (0..<cohorts).map { index in
            let id = CohortID("c\(index)")
            for _ in 0..<(4 + random.below(4)) {
                var person = Person(id: PersonID("p\(people.count)"), name: "P\(people.count)", district: homes[random.below(homes.count)])
                if chance(0.06) { person.needs = [[.wheelchair, .hearingLoop, .childcare][random.below(3)]] }
                people.append(person)
                members[id, default: []].append(person.id)
            }
            return Cohort(
                id: id, name: "Grupp \(index)", slot: slots[random.below(slots.count)].id, seats: 4...8,
                leaders: chance(0.5) ? ["l1"] : [], schedule: .dates((0..<sessions).map { first + 7 * ($0 + (chance(0.2) ? 1 : 0)) }))
        }
        let houses = (0..<venues).map { index in
            Venue(
                id: VenueID("v\(index)"), name: "Hus \(index)",
                point: GeoPoint(latitude: 59.25 + 0.15 * random.unit(), longitude: 17.9 + 0.2 * random.unit()),
                capacity: isTight && chance(0.15) ? 6 : 20, wheelchair: chance(0.8), hearingLoop: chance(0.8), childcare: chance(0.8),
                cost: 100 * random.below(4),
                opening: [
                    OpeningPeriod(
                        days: [.wednesday], from: TimeOfDay("08:00") ?? .midnight,
                        to: TimeOfDay(isTight && chance(0.2) ? "20:00" : "22:00") ?? .midnight)
                ],
                buffer: 15 * random.below(3), equipment: chance(0.6) ? ["kitchen"] : [],
                blackout: isTight && chance(0.2) ? [first + 7] : [])
        }
        busy = houses.filter { _ in isTight && chance(0.2) }.map { house in
            let date = first + 7 * random.below(sessions)
            let start = TimeOfDay(minutes: 960 + 30 * random.below(8)) ?? .midnight
            return BusyTime(venue: house.id, span: TimeSpan(on: date, from: start, to: TimeOfDay(minutes: start.minutes + 60) ?? .midnight))
        }
        var rules = VenueRules(distinct: 1 + random.below(sessions))
        if chance(0.4) { rules.required = [.init(venue: "v0", times: random.below(3))] }
        data = TermData(
            programme: Programme(
                name: "Prov", sessionsPerCohort: sessions, slots: slots, leaders: [Leader(id: "l1", name: "L")], sessions: plans,
                cohorts: groups, venueRules: rules),
            people: people, venues: houses, composition: Composition(members))
    }

    /// The problem of planning all cohorts.
    public func problem(bookings: [Booking] = [], scope: Set<CohortID>? = nil) -> BookingProblem {
        BookingProblem(
            data.programme, people: Dictionary(uniqueKeysWithValues: data.people.map { ($0.id, $0) }), composition: data.composition,
            venues: data.venues, bookings: bookings, busy: busy, scope: scope)
    }
}
