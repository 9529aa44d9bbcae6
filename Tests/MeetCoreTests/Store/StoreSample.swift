@testable import MeetCore

/// Values for tests of the store: small, and with everything that can be stored.
enum StoreSample {
    static let now = Timestamp(seconds: 1_800_000_000)
    static let who = "kim"

    static func date(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }
    static func time(_ text: String) -> TimeOfDay {
        TimeOfDay(text) ?? TimeOfDay(minutes: 0) ?? { preconditionFailure("no such time: \(text)") }()
    }

    static let extra: JSONObject = [
        "zeta": .integer(1), "alpha": .array([.null, .bool(true), .bool(false), .number(1), .number(0.1), .number(-2.5e300)]),
        "text": .string("\"citat\" \\ \u{1} \n åäö 🙂 \u{2028}"), "big": .integer(.max), "small": .integer(.min),
        "object": .object(["b": .object([:]), "a": .array([])]),
    ]

    static let programme = Programme(
        name: "LärOlika våren 2027 — “test”", timeZone: "Europe/Stockholm", sessionsPerCohort: 6, minimumSessions: 5, tableSize: 5,
        tablePriority: .mix, crossingWeight: 3, selection: .waiting,
        slots: [
            Slot(
                id: "wed-eve", weekday: .wednesday, start: time("18:00"), end: time("20:30"),
                label: Label(sv: "onsdag kväll", en: "Wednesday evening"), extra: extra),
            Slot(id: "sön|dag=1%", weekday: .sunday, start: time("00:00"), end: time("24:00")),
        ],
        axes: [
            Axis(
                id: "settlement", kind: .contrast, weight: 4, label: Label(["sv": "Etablering", "fi": "Asettuminen"]),
                categories: [
                    Category(id: "established", label: Label(sv: "etablerad", en: "established"), minimum: 3, target: 6...24),
                    Category(id: "new", minimum: 3, maximum: 12, neverAlone: true, extra: ["x": .null]),
                ], extra: ["note": .string("kept")]),
            Axis(
                id: "gender", kind: .spread, weight: 0,
                categories: [Category(id: "woman", target: 0...0), Category(id: "man"), Category(id: "new")]),
        ],
        daysOff: [
            DaysOff(kind: .schoolBreak, days: date("2027-03-01")...date("2027-03-05"), label: "sportlov", extra: ["sure": .bool(false)]),
            DaysOff(kind: .avoid, days: date("2027-03-10")...date("2027-03-10"), label: "…"),
        ],
        skipsBridgeDays: true,
        leaders: [Leader(id: "l1", name: "Kim Exempel", extra: ["phone": .string("070")]), Leader(id: "l2", name: "Åke Östberg")],
        sessions: [
            SessionPlan(
                number: 1, theme: "Min plats", exercise: "laga mat", needs: ["kitchen", "a|b"], interpreters: ["ar", "so"],
                extra: ["n": .integer(0)]),
            SessionPlan(number: 3, theme: "", exercise: ""),
        ],
        cohorts: [
            Cohort(
                id: "c002", name: "Grupp 2", slot: "wed-eve", seats: 2...3, leaders: ["l2", "l1"],
                schedule: .dates([date("2027-01-20"), date("2027-01-27")]), everyDays: 14, putBack: [date("2027-01-06")],
                sessions: [
                    SessionChange(
                        number: 2, start: time("17:00"), end: time("19:00"), theme: "", exercise: "sjunga", needs: [], leaders: ["l1"],
                        interpreters: ["ti"], isCancelled: true, extra: ["why": .string("sjuk")]),
                    SessionChange(number: 5),
                ], extra: ["colour": .string("blå")]),
            Cohort(
                id: "c001", name: "Grupp 1", slot: "sön|dag=1%", seats: 0...24, schedule: .rhythm(first: date("2027-01-24"), everyDays: 14)),
            Cohort(id: "c003", name: "Grupp 3", slot: "wed-eve", seats: 1...1, schedule: .dates([])),
        ],
        venueRules: VenueRules(
            distinct: 5, required: [VenueRules.Requirement(venue: "stadshuset", times: 1, extra: ["why": .string("salen")])],
            extra: ["near": .bool(true)]),
        extra: ["": extra, "tables": ["later": .integer(1)], "calendar": ["later": .bool(true)]])

    static let people = [
        Person(
            id: "p1", name: "Åsa Öberg", displayName: "Å. Ö.", email: "asa@example.org", phone: "+46701234567", birthYear: 1980,
            notes: "rad 1\nrad 2 \"citat\" \\ 'x' 🙂 e\u{301}", source: "Tensta Träff",
            values: ["settlement": "established", "gender": "woman"],
            district: "Hägersten-Älvsjö", available: ["wed-eve", "sön|dag=1%"], unavailable: [date("2027-01-20"), date("2027-02-03")],
            needs: [.wheelchair, .hearingLoop, .childcare, .interpreter("ar")], together: "familjen", apart: ["p2", "", "p|3"],
            registered: date("2026-11-01"), consent: .given(date("2026-11-02"))),
        Person(id: "p10", name: "Nour Haddad", values: ["settlement": "new"], available: ["wed-eve"], consent: .given(nil)),
        Person(id: "p2", name: "Zeynep Yılmaz شيرين ጸሃይ", birthYear: 0, available: [""], unavailable: [date("2027-12-31")]),
        Person(id: "å", name: "Ø"),
    ]

    static let venues = [
        Venue(
            id: "stadshuset", name: "Stadshuset", address: "Hantverkargatan 1", district: "Kungsholmen",
            point: GeoPoint(latitude: 59.327500000000001 + 1e-13, longitude: 18.1 / 3), capacity: 40, wheelchair: true, hearingLoop: true,
            childcare: true, cost: 12_000,
            opening: [
                OpeningPeriod(days: [.monday, .tuesday, .friday], from: time("08:00"), to: time("21:00")),
                OpeningPeriod(days: [.saturday], from: time("00:00"), to: time("24:00")),
            ], buffer: 30, equipment: ["kitchen", "workshop"],
            layouts: [Venue.Layout(name: "rows", capacity: 60), Venue.Layout(name: "tables=|", capacity: 40)],
            blackout: [date("2027-06-06")], inverse: true, notes: "fråga\nhuset"),
        Venue(id: "abf", name: "ABF-huset", capacity: 0),
    ]

    static let bookings = [
        Booking(
            number: 1, session: SessionKey("c002", 1), venue: "stadshuset",
            span: TimeSpan(on: date("2027-01-20"), from: time("18:00"), to: time("20:30")), state: .preliminary,
            askedOn: date("2026-11-20"), heldUntil: date("2026-12-20"), freeUntil: date("2027-01-06"),
            contact: "Bokningen, 08-000 00 00 | 'x'"),
        Booking(
            number: 2, session: SessionKey("c002", 1), venue: "abf",
            span: TimeSpan(on: date("2027-01-20"), from: time("18:00"), to: time("20:30")), state: .declined, reason: "fullt"),
        Booking(
            number: 3, session: SessionKey("c001", 6), venue: "abf",
            span: TimeSpan(on: date("2027-04-04"), from: time("00:00"), to: time("24:00"))),
    ]

    static let data = TermData(
        programme: programme, people: people, venues: venues,
        composition: Composition(["c001": ["p1", "p2"], "c002": ["p10"]]),
        pins: Pins(pinned: ["p1": "c001", "å": "c003"], excluded: ["p2": ["c002", "c003"], "p1": ["c002"]]), bookings: bookings)

    /// A database with all of `data`, nothing of it undoable but the last change.
    static func store(at path: String, busyTimeout: Int = Store.usualBusyTimeout) throws -> Store {
        let store = try Store.create(path: path, programme: programme, at: now, who: who, busyTimeout: busyTimeout)
        try store.perform(.importParticipants(count: people.count), at: now, who: who) { try $0.put(data) }
        return store
    }
}

extension Changes {
    /// Writes all of a term over one that has no more than it.
    func put(_ data: TermData) throws {
        try put(data.programme)
        for venue in data.venues { try put(venue) }
        for person in data.people { try put(person) }
        try replaceComposition(of: Set(data.programme.cohorts.map(\.id)), with: data.composition)
        try put(data.pins)
        for booking in data.bookings {
            var booking = booking
            if try database.int("SELECT 1 FROM booking WHERE key = ?1", [.integer(booking.number)]) == nil { booking.number = 0 }
            try put(booking)
        }
    }
}
