import Foundation
import Testing

@testable import MeetCore

/// Where in the database a text could stand that names a person, column by column: whoever adds one must say what becomes of it when somebody
/// is erased.
@Suite struct SchemaTextTests {
    /// What becomes of what stands in a column when a person is erased whom it names.
    private enum Fate: Hashable {
        /// Nothing can stand there that somebody wrote of a person: numbers, days, words of the program, ids of parts of the programme.
        case plain
        /// It goes with the person, and where it is another's it is found as a mention.
        case person
        /// A text that is not the person's: found as a mention, changed by hand, and gone from what can be undone by `meet erase undo`.
        case text
        /// What is told of changes: ids of persons are struck, and names of things that are called otherwise now.
        case log
        /// What can be undone: the rows of the person go, others' with `meet erase undo`.
        case undo
        /// The account of the machine under which something was done: whoever works with the program, no participant.
        case account
        /// Follows the texts of the programme by itself; empty for what is no longer planned.
        case follows
    }

    private static let fates: [String: [Fate: String]] = [
        "change": [.plain: "key at state row_count turned_at", .log: "kind detail", .account: "who turned_by"],
        "change_row": [.plain: "sequence change table_name row_key", .undo: "image"],
        "change_state": [.plain: "key open_change mode revision wipe_pending"],
        "programme": [
            .plain:
                "key time_zone sessions_per_cohort minimum_sessions table_size table_priority crossing_weight selection distinct_venues version",
            .text: "name venue_rules_extra extra",
        ],
        "slot": [.plain: "key id position weekday start_time end_time version", .text: "label extra"],
        "axis": [.plain: "key id position kind weight version", .text: "label extra"],
        "category": [
            .plain: "key axis id position minimum maximum target_low target_high never_alone version", .text: "label extra",
        ],
        "leader": [.plain: "key id position version", .text: "name extra"],
        "cohort": [
            .plain: "key id position slot seats_minimum seats_maximum leaders dates first_date every_days version", .text: "name extra",
        ],
        "session_plan": [.plain: "key position number version", .text: "theme exercise needs extra"],
        "days_off": [.plain: "key position kind first_day last_day version", .text: "label extra"],
        "required_venue": [.plain: "key position venue times version", .text: "extra"],
        "venue": [
            .plain:
                "key id latitude longitude capacity wheelchair hearing_loop childcare cost opening buffer blackout inverse version",
            .text: "name address district equipment layouts notes",
        ],
        "person": [
            .plain: "key version",
            .person: "id name display_name email phone birth_year notes source axis_values district available unavailable needs together "
                + "apart registered consent background_erased background_counted",
        ],
        "seat": [.person: "person cohort version absences"], "pin": [.person: "person cohort version"],
        "exclusion": [.person: "key person cohort version"],
        "booking": [
            .plain: "key cohort session venue begin_minute end_minute state held_until free_until version asked_on",
            .text: "contact reason",
        ],
        "busy_time": [.plain: "key venue begin_minute end_minute version", .text: "title uid"],
        "table_seat": [.person: "key cohort session person table_number version"],
        "attendance": [.person: "key cohort session person state version"],
        "session_stamp": [
            .plain: "cohort session uid sequence changed begin_minute end_minute venue status booked_begin booked_end",
            .follows: "details",
        ],
        "draw": [
            .plain: "key change at program seed selection cohorts steps_allowed milliseconds_allowed steps was_stopped hard unfilled mix "
                + "absences roll pool rules people is_kept", .account: "who",
        ],
        "draw_entry": [.person: "draw person pot party party_size cohort registered print"],
        "composition_version": [.plain: "key at cohorts version", .text: "name", .account: "who"],
        "version_seat": [.person: "key composition_version person cohort version"],
        "former_count": [.plain: "cohort measure axis part session count"],
    ]

    private static func columns(_ fate: Fate) -> Set<String> {
        Set(
            fates.flatMap { table, fates in
                (fates[fate] ?? "").split(separator: " ").map { "\(table).\($0)" }
            })
    }

    private static let name = "Zqnamn Zqsson"
    private static let extra: JSONObject = ["x": .string(name)]

    private static func programme(_ text: String) -> Programme {
        let (label, extra): (Label, JSONObject) = (Label(sv: text, en: text), ["x": .string(text)])
        return Programme(
            name: "Kurs för \(text)", sessionsPerCohort: 1,
            slots: [
                Slot(
                    id: "s", weekday: .wednesday, start: StoreSample.time("18:00"), end: StoreSample.time("20:00"), label: label,
                    extra: extra)
            ],
            axes: [Axis(id: "a", kind: .spread, label: label, categories: [Category(id: "b", label: label, extra: extra)], extra: extra)],
            daysOff: [
                DaysOff(
                    kind: .avoid, days: StoreSample.date("2027-03-10")...StoreSample.date("2027-03-10"), label: text, extra: extra)
            ],
            leaders: [Leader(id: "l", name: text, extra: extra)],
            sessions: [SessionPlan(number: 1, theme: text, exercise: text, needs: [text], extra: extra)],
            cohorts: [
                Cohort(
                    id: "c1", name: "Grupp \(text)", slot: "s", seats: 0...9, leaders: ["l"],
                    schedule: .dates([StoreSample.date("2027-01-20")]),
                    sessions: [SessionChange(number: 1, theme: text, exercise: text)], extra: extra)
            ],
            venueRules: VenueRules(
                distinct: 1, required: [VenueRules.Requirement(venue: "v", times: 1, extra: extra)], extra: extra),
            extra: ["": extra])
    }

    private static func venue(_ text: String) -> Venue {
        Venue(
            id: "v", name: "Hos \(text)", address: text, district: text, capacity: 9, equipment: [text],
            layouts: [Venue.Layout(name: text, capacity: 9)], notes: text)
    }

    private static func other(_ text: String) -> Person {
        Person(id: "p2", name: "Andra Andersson", notes: "vän till \(text)", source: text, together: text)
    }

    private static func booking(_ number: Int, _ text: String) -> Booking {
        Booking(
            number: number, session: SessionKey("c1", 1), venue: "v",
            span: TimeSpan(on: StoreSample.date("2027-01-20"), from: StoreSample.time("18:00"), to: StoreSample.time("20:00")),
            contact: text, reason: text)
    }

    private static func busy(_ text: String) -> BusyTime {
        BusyTime(
            venue: "v", span: TimeSpan(on: StoreSample.date("2027-01-21"), from: StoreSample.time("18:00"), to: StoreSample.time("20:00")),
            title: text, uid: text)
    }

    /// The columns of a database in which a text stands somewhere.
    private func holding(_ text: String, _ store: Store) throws -> Set<String> {
        try store.withDatabase { database in
            var found: Set<String> = []
            for column in try Self.all(database) {
                let parts = column.split(separator: ".")
                let count = try database.int(
                    "SELECT count(*) FROM \(parts[0]) WHERE instr(CAST(\(parts[1]) AS TEXT), ?1) > 0", [.text(text)])
                if count != 0 { found.insert(column) }
            }
            return found
        }
    }

    private static func all(_ database: Database) throws -> [String] {
        try database.statement(
            """
            SELECT m.name || '.' || c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%'
            """
        ).all { $0.text(0) }
    }

    /// A column that is added later fails here until somebody has thought of what becomes of what stands in it.
    @Test func ofEachColumnItIsSaidWhatBecomesOfIt() throws {
        let database = try Database.inMemory()
        try Migration.run(on: database)
        let said = Self.fates.flatMap { table, fates in
            fates.values.flatMap { $0.split(separator: " ").map { "\(table).\($0)" } }
        }
        #expect(try Set(Self.all(database)) == Set(said))
        #expect(said.count == Set(said).count)
    }

    /// A name in every text that somebody can write: only in columns that are said to hold such; after the erasing only in those of others,
    /// each found as a mention; and once these are changed by hand and what can be undone is forgotten, nowhere.
    @Test func aNameInEveryTextIsFoundAndGoes() throws {
        let folder = try TemporaryFolder()
        let (name, now, who) = (Self.name, StoreSample.now, "kim")
        let store = try Store.create(path: folder.file(), programme: Self.programme(name), venues: [Self.venue(name)], at: now, who: who)
        defer { store.close() }
        let person = Person(
            id: "zq1", name: name, displayName: name, email: name, phone: name, notes: name, source: name, district: name, together: name)
        try store.perform(.importParticipants(count: 2), at: now, who: who) { try $0.enter([person, Self.other(name)]) }
        var number = 0
        try store.perform(.editBooking(SessionKey("c1", 1), .idea), at: now, who: who) { number = try $0.put(Self.booking(0, name)) }
        try store.perform(.importBusy("v", count: 1), at: now, who: who) { try $0.replaceBusyTimes(of: "v", with: [Self.busy(name)]) }
        var version = 0
        try store.perform(.keepVersion(0), at: now, who: who) {
            version = try $0.keepVersion("före \(name)", of: ["c1"], Composition(["c1": ["zq1"]]), at: now, who: who)
        }
        // A cohort of the name that came and went: what calendars were told of it is kept, and what it was called stands in the log.
        var more = Self.programme(name)
        more.cohorts.append(
            Cohort(id: "c2", name: "Två \(name)", slot: "s", seats: 0...9, schedule: .dates([StoreSample.date("2027-01-27")])))
        try store.perform(.editRules(RuleEdit(.add, .cohort, "Två \(name)")), at: now, who: who) { try $0.put(more) }
        try store.perform(.editRules(RuleEdit(.remove, .cohort, "Två \(name)")), at: now, who: who) { try $0.put(Self.programme(name)) }
        try store.perform(.editRules(RuleEdit(.change, .cohort, "Grupp \(name)")), at: now, who: who) {
            var changed = Self.programme(name)
            changed.tableSize = 7
            try $0.put(changed)
        }

        let before = try holding(name, store)
        let texts = Self.columns(.text)
        #expect(before.isSuperset(of: texts), "\(texts.subtracting(before).sorted())")
        #expect(before.isDisjoint(with: Self.columns(.plain).union(Self.columns(.account))), "\(before.sorted())")

        let data = try store.load()
        let mentions = MentionFinder.mentions(
            of: person, in: data, busy: try store.busyTimes(), versions: try store.versions().map { ($0.number, $0.name) })
        let kinds: Set<String> = [
            "person-notes", "person-source", "person-together", "venue-notes", "booking-contact", "booking-reason", "busy-time",
            "cohort-name", "session-plan", "leader", "version-name", "day-off", "programme",
        ]
        #expect(Set(mentions.map(\.code.kind)) == kinds)

        try store.erase(["zq1"], at: now, who: who)
        let left: Set<String> = [
            "person.notes", "person.source", "person.together", "change_row.image", "change.detail", "session_stamp.details",
        ]
        #expect(try holding(name, store) == texts.union(left))
        // What the cohort that is gone was called is nowhere but in what can be undone.
        #expect(try holding("Två \(name)", store) == ["change_row.image"])

        try store.perform(.editProgramme, at: now, who: who) { changes in
            var changed = Self.programme("alla")
            changed.tableSize = 7
            try changes.put(changed)
            try changes.put(Self.venue("alla"))
            try changes.enter([Self.other("alla")])
            _ = try changes.put(Self.booking(number, "alla"))
            try changes.replaceBusyTimes(of: "v", with: [Self.busy("alla")])
            try changes.renameVersion(version, to: "före")
        }
        #expect(try holding(name, store) == ["change_row.image", "change.detail"])
        let told = try store.history()
        let forgotten = try store.forgetHistory(at: now, who: who)
        #expect(forgotten.records > 0 && forgotten.isWiped)
        #expect(try holding(name, store).isEmpty)
        for suffix in ["", "-wal"] { #expect((folder.bytes("term.db" + suffix) ?? Data()).range(of: Data(name.utf8)) == nil) }
        // Who did what and when stays.
        let after = try store.history().dropFirst()
        #expect(after.map(\.number) == told.map(\.number) && after.map(\.who) == told.map(\.who) && after.map(\.at) == told.map(\.at))
        #expect(
            after.map(\.kind.code) == told.map(\.kind.code) && after.contains { $0.kind == .editRules(RuleEdit(.change, .cohort, "–")) })
        #expect(try store.undo(at: now, who: who) == nil)
    }

    /// Each text of a programme that names somebody is found where it alone does.
    @Test func eachTextOfAProgrammeAloneIsFound() throws {
        let extra = Self.extra
        let label = Label(sv: "x", en: Self.name)
        let changes: [(String, (inout Programme) -> Void)] = [
            ("name", { $0.name = Self.name }), ("extra", { $0.extra = ["tables": extra] }),
            ("slot", { $0.slots[0].label = label }), ("slot, extra", { $0.slots[0].extra = extra }),
            ("axis", { $0.axes[0].label = label }), ("axis, extra", { $0.axes[0].extra = extra }),
            ("category", { $0.axes[0].categories[0].label = label }), ("category, extra", { $0.axes[0].categories[0].extra = extra }),
            ("category, from", { $0.axes[0].categories[0].from = [Self.name] }),
            ("day off", { $0.daysOff[0].label = Self.name }), ("day off, extra", { $0.daysOff[0].extra = extra }),
            ("leader", { $0.leaders[0].name = Self.name }), ("leader, extra", { $0.leaders[0].extra = extra }),
            ("theme", { $0.sessions[0].theme = Self.name }), ("exercise", { $0.sessions[0].exercise = Self.name }),
            ("needs", { $0.sessions[0].needs = [Self.name] }), ("session, extra", { $0.sessions[0].extra = extra }),
            ("cohort", { $0.cohorts[0].name = Self.name }), ("cohort, extra", { $0.cohorts[0].extra = extra }),
            ("its session", { $0.cohorts[0].sessions[0].theme = Self.name }),
            ("its session, extra", { $0.cohorts[0].sessions[0].extra = extra }),
            ("venues", { $0.venueRules.extra = extra }), ("venue, extra", { $0.venueRules.required[0].extra = extra }),
        ]
        let person = Person(id: "zq1", name: Self.name)
        #expect(MentionFinder.mentions(of: person, in: TermData(programme: Self.programme("alla"))).isEmpty)
        for (what, change) in changes {
            var programme = Self.programme("alla")
            change(&programme)
            #expect(MentionFinder.mentions(of: person, in: TermData(programme: programme)).count == 1, "\(what)")
        }
    }
}
