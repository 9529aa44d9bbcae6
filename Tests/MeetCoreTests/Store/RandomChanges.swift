@testable import MeetCore

/// A stream of changes of all sorts, the same for one seed.
struct RandomChanges {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    static let kinds: [ChangeKind] = [
        .create, .forgetHistory, .importParticipants(count: 2), .importVenues(count: 1), .compose(["c001", "c|2"]), .compose([]),
        .addSeat("p1", "c001"), .removeSeat("p1", "c001"), .moveSeat("p1", from: "c001", to: "c002"), .swapSeats("p1", "p2"),
        .editBookings(count: 6, .requested, ["c001", "c002"]), .moveSeats(count: 3, ["c001", "c002"]),
        .pin("p1", "c001"), .unpin("p1"), .exclude("p1", "c001"), .include("p1", "c001"), .addPerson("p1"), .editPerson("p1"),
        .removePerson("p1"), .erasePerson, .editVenue("v"), .removeVenue("v"), .editProgramme, .keepVersion(1), .renameVersion(2),
        .removeVersion(3),
        .restoreVersion(["c001"]), .restoreVersion(["c001", "c|2"], number: 7), .bookVenues(["c001"]),
        .editBooking(SessionKey("c001", 2), .preliminary), .editBooking(SessionKey("c001", 3), .declined, at: "v|1"),
        .editBooking(SessionKey("c|1", 2), nil), .importBusy("v", count: 3),
        .seatTables(["c001", "c002"]),
        .editTables(SessionKey("c001", 1)), .markAttendance(SessionKey("c001", 1)), .moveSession(SessionKey("c001", 6)),
        .callOffSession(SessionKey("c001", 2), isOff: true),
        .callOffSession(SessionKey("c001", 2), isOff: false),
        .editSession(SessionKey("c001", 12)),
        .other(code: "later", detail: ["a", ""]),
    ]

    /// A number below a bound (splitmix64).
    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    mutating func kind() -> ChangeKind { Self.kinds[below(Self.kinds.count)] }

    /// Changes something of a term that was in a state before the change began; now it may be in another.
    mutating func change(_ changes: Changes, _ data: TermData) throws {
        let person = PersonID("r\(below(12))")
        let cohorts = try currentCohorts(changes, data)
        let cohort = cohorts[below(cohorts.count)]
        do {
            switch below(19) {
            case 0, 1:
                try changes.put(
                    Person(
                        id: person, name: "N'\(below(4))\"\\\n", birthYear: below(2) == 0 ? nil : below(9),
                        values: ["settlement": below(2) == 0 ? "new" : "established"], available: ["wed-eve"],
                        consent: below(2) == 0 ? .none : .given(nil)))
            case 2: try changes.remove(person)
            case 3: try changes.setSeat(person, in: below(3) == 0 ? nil : cohort)
            case 4: try changes.setPin(person, in: below(2) == 0 ? nil : cohort)
            case 5: try changes.setExclusion(person, from: cohort, below(2) == 0)
            case 6:
                try changes.put(
                    Venue(id: VenueID("v\(below(3))"), name: "V", point: GeoPoint(latitude: 1.0 / 3, longitude: 0.1), capacity: below(3)))
            case 7: try changes.remove(VenueID("v\(below(3))"))
            case 8: try changes.put(programme(data.programme))
            case 9:
                let seated = data.people.map(\.id).filter { _ in below(3) == 0 }
                try changes.keepVersion("Version \(below(4))", of: [cohort], Composition([cohort: seated]), at: StoreSample.now, who: "kim")
            case 10: try changes.renameVersion(1 + below(4), to: "Namn \(below(3))")
            case 11: try changes.removeVersion(1 + below(4))
            case 12, 13:
                // Sessions of all cohorts before a few doors, so that houses are taken.
                let number = try changes.bookingNumber(below(4)) ?? 0
                try changes.put(
                    Booking(
                        number: number, session: SessionKey(cohort, 1 + below(3)), venue: VenueID("v\(below(3))"),
                        span: TimeSpan(begin: below(5) * 60, end: below(5) * 60 + 301), state: BookingState.allCases[below(6)],
                        heldUntil: below(2) == 0 ? nil : StoreSample.date("2027-01-0\(1 + below(9))"), contact: "n'\(below(2))"))
            case 14:
                let programme = try changes.programme()
                let own = programme.cohort(cohort).map { SessionCalendar.sessions(of: $0, in: programme) } ?? []
                try changes.replaceIdeas(
                    of: [cohort],
                    with: own.prefix(3).map { Booking(session: $0.key, venue: VenueID("v\(below(3))"), span: $0.span) })
            case 15:
                let house = VenueID("v\(below(3))")
                try changes.replaceBusyTimes(
                    of: house,
                    with: (0..<below(4)).map { _ in
                        BusyTime(venue: house, span: TimeSpan(begin: below(4), end: 10), title: "T", uid: "u\(below(2))")
                    })
            case 16:
                let there = data.people.map(\.id).filter { _ in below(2) == 0 }
                try changes.put(TablePlan([1: [there], 2 + below(2): there.map { [$0] }]), of: cohort)
            case 17:
                try changes.mark(
                    below(4) == 0 ? nil : AttendanceState.allCases[below(4)], person, at: SessionKey(cohort, 1 + below(3)))
            default:
                let seated = data.people.map(\.id).filter { _ in below(2) == 0 }
                try changes.replaceComposition(of: Set(cohorts.prefix(2)), with: Composition([cohort: seated]))
            }
        } catch StoreError.duplicate(.version, id: _) {
            // There is a version of the name: nothing was written.
        } catch StoreError.venueTaken {
            // The house has another booking then; ideas that were replaced before it stay replaced.
        } catch StoreError.sessionBooked {
            // The session has a venue: nothing was written.
        } catch StoreError.unknown {
            // A person or cohort that is not there just now: nothing was written.
        }
    }

    /// The cohorts to choose from; some may be gone by now.
    private func currentCohorts(_ changes: Changes, _ data: TermData) throws -> [CohortID] {
        data.programme.cohorts.map(\.id) + ["new"]
    }

    /// The programme with something added, moved, changed and taken away.
    private mutating func programme(_ old: Programme) -> Programme {
        var programme = old
        programme.tableSize = 3 + below(3)
        programme.daysOff = Array(StoreSample.programme.daysOff.prefix(below(3)))
        programme.sessions = (0..<below(4)).map { SessionPlan(number: $0, theme: "\(below(2))", exercise: "") }
        programme.axes.swapAt(0, programme.axes.count - 1)
        if below(2) == 0 { programme.axes[0].categories.reverse() }
        if below(3) == 0, programme.axes.count > 1 { programme.axes.removeLast() }
        if below(3) == 0, programme.axis("x") == nil {
            programme.axes.append(Axis(id: "x", kind: .spread, categories: [Category(id: "a"), Category(id: "b")]))
        }
        if below(3) == 0, programme.cohorts.count > 2 { programme.cohorts.remove(at: below(programme.cohorts.count)) }
        if below(3) == 0, programme.cohort("new") == nil, let slot = programme.slots.first {
            programme.cohorts.append(Cohort(id: "new", name: "Ny", slot: slot.id, seats: 1...9, schedule: .dates([])))
        }
        if below(4) == 0 {
            let used = Set(programme.cohorts.map(\.slot))
            programme.slots.removeAll { !used.contains($0.id) }
        }
        return programme
    }
}

extension Changes {
    /// The number of a booking by its place; nil where there are fewer.
    fileprivate func bookingNumber(_ place: Int) throws -> Int? {
        try database.int("SELECT key FROM booking ORDER BY key LIMIT 1 OFFSET ?1", [.integer(place)])
    }
}
