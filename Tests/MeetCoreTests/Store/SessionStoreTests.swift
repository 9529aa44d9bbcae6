import Testing

@testable import MeetCore

/// Bookings, busy times, tables and attendance, as they are written and read.
@Suite struct SessionStoreTests {
    let folder: TemporaryFolder
    let store: Store
    /// Wednesday evening, taken by the first session of Grupp 2 in Stadshuset.
    private let evening = StoreSample.bookings[0].span

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreSample.store(at: folder.file())
    }

    @discardableResult
    private func perform<T>(_ kind: ChangeKind = .editProgramme, _ body: (Changes) throws -> T) throws -> T {
        try store.perform(kind, at: StoreSample.now, who: "kim", body)
    }

    private func booking(_ cohort: CohortID, _ number: Int, _ venue: VenueID, _ span: TimeSpan) -> Booking {
        Booking(session: SessionKey(cohort, number), venue: venue, span: span)
    }

    @Test func aClashNamesBothParties() throws {
        // The house wants half an hour between two bookings.
        let near = TimeSpan(begin: evening.end + 29, end: evening.end + 60)
        let error = #expect(throws: StoreError.self) { try perform { try $0.put(booking("c001", 1, "stadshuset", near)) } }
        guard case .venueTaken(let clash)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect((clash.venue, clash.buffer) == ("Stadshuset", 30))
        #expect((clash.wanting.cohort, clash.wanting.session, clash.wanting.span) == ("Grupp 1", 1, near))
        #expect((clash.having.cohort, clash.having.session, clash.having.span) == ("Grupp 2", 1, evening))
        for words in [Words(.swedish), Words(.english)] {
            let sentence = StoreError.venueTaken(clash).message(words)
            #expect(sentence.contains("Grupp 1") && sentence.contains("Grupp 2") && sentence.contains("20:59") && sentence.contains("30"))
        }
        #expect(try store.bookings() == StoreSample.bookings)
        // A minute later it is free; so is another house, and a house whose booking was declined.
        try perform { try $0.put(booking("c001", 1, "stadshuset", TimeSpan(begin: evening.end + 30, end: evening.end + 60))) }
        try perform { try $0.put(booking("c001", 2, "abf", evening)) }
    }

    @Test func aSessionHasOneVenueAtATime() throws {
        #expect(throws: StoreError.sessionBooked(cohort: "Grupp 2", session: 1, venue: "Stadshuset")) {
            try perform { try $0.put(booking("c002", 1, "abf", evening)) }
        }
        var former = StoreSample.bookings[0]
        former.state = .cancelled
        former.reason = "för dyrt"
        try perform { changes in
            try changes.put(former)
            try changes.put(booking("c002", 1, "abf", evening))
        }
        #expect(try store.bookings().filter { $0.session == former.session }.map(\.state) == [.cancelled, .declined, .idea])
        // It cannot become active again while another stands.
        former.state = .requested
        #expect(throws: StoreError.sessionBooked(cohort: "Grupp 2", session: 1, venue: "ABF-huset")) { try perform { try $0.put(former) } }
    }

    @Test func whatIsNotThereCannotBeBooked() throws {
        #expect(throws: StoreError.unknown(.venue, id: "x")) { try perform { try $0.put(booking("c001", 1, "x", evening)) } }
        #expect(throws: StoreError.unknown(.cohort, id: "x")) { try perform { try $0.put(booking("x", 1, "abf", evening)) } }
        var lost = StoreSample.bookings[0]
        lost.number = 99
        #expect(throws: StoreError.unknown(.booking, id: "99")) { try perform { try $0.put(lost) } }
    }

    @Test func aBufferThatGrewForbidsNothingThatStands() throws {
        let next = booking("c001", 1, "stadshuset", TimeSpan(begin: evening.end + 30, end: evening.end + 90))
        let number = try perform { try $0.put(next) }
        try perform(.editVenue("stadshuset")) { changes in
            var house = StoreSample.venues[0]
            house.buffer = 60
            try changes.put(house)
        }
        var kept = next
        kept.number = number
        kept.state = .confirmed
        try perform { try $0.put(kept) }
        kept.state = .cancelled
        try perform { try $0.put(kept) }
        // Called off, it may not come back by hand; but an undo goes to what was.
        kept.state = .confirmed
        #expect(throws: StoreError.self) { try perform { try $0.put(kept) } }
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.bookings().last == kept)
    }

    @Test func aPlanReplacesIdeasAlone() throws {
        let spans = try sundays()
        try perform {
            try $0.replaceIdeas(of: ["c001"], with: [booking("c001", 1, "abf", spans[0]), booking("c001", 2, "stadshuset", spans[1])])
        }
        let first = try store.bookings()
        #expect(first.map(\.number) == [1, 2, 4, 5])
        // The same once more is no change; then two sessions change houses.
        let revision = try store.revision()
        try perform { try $0.replaceIdeas(of: ["c001"], with: Array(first.suffix(2))) }
        #expect(try store.revision() == revision)
        try perform {
            try $0.replaceIdeas(of: ["c001"], with: [booking("c001", 1, "stadshuset", spans[0]), booking("c001", 2, "abf", spans[1])])
        }
        #expect(try store.bookings().filter { $0.state == .idea }.map(\.venue) == ["stadshuset", "abf"])
        try perform { try $0.replaceIdeas(of: ["c001"], with: []) }
        #expect(try store.bookings() == Array(StoreSample.bookings.prefix(2)))
    }

    /// When Grupp 1 meets.
    private func sundays() throws -> [TimeSpan] {
        let programme = try store.loadProgramme()
        return SessionCalendar.sessions(of: try #require(programme.cohort("c001")), in: programme).map(\.span)
    }

    @Test func whatChangedWhileAPlanWasMadeCountsAndTheRestOfThePlanHolds() throws {
        let spans = try sundays()
        let plan = (1...6).map { booking("c001", $0, "abf", spans[$0 - 1]) }
        try perform { changes in
            // The second is moved, the third called off, the fourth asked for elsewhere; at the time of the fifth others have the house.
            var programme = try changes.programme()
            let place = try #require(programme.cohorts.firstIndex { $0.id == "c001" })
            programme.cohorts[place].sessions = [
                SessionChange(number: 2, end: TimeOfDay("12:00")), SessionChange(number: 3, isCancelled: true),
            ]
            try changes.put(programme)
            var asked = booking("c001", 4, "stadshuset", spans[3])
            asked.state = .requested
            try changes.put(asked)
            try changes.replaceBusyTimes(
                of: "abf", with: [BusyTime(venue: "abf", span: TimeSpan(begin: spans[4].end - 1, end: spans[4].end + 9))])
        }
        let late = try perform { try $0.replaceIdeas(of: ["c001"], with: plan) }
        #expect(late.map(\.number) == [2, 3, 4, 5])
        #expect(try Set(store.bookings().filter { $0.state == .idea }.map(\.session.number)) == [1, 6])
    }

    @Test func aNumberOfABookingIsNeverUsedAgain() throws {
        try perform { try $0.removeBooking(3) }
        try perform { try $0.put(booking("c001", 5, "abf", StoreSample.bookings[2].span)) }
        #expect(try store.bookings().map(\.number) == [1, 2, 4])
    }

    @Test func busyTimesOfAHouseAreReplaced() throws {
        let times = [
            BusyTime(venue: "abf", span: TimeSpan(begin: 10, end: 20), title: "Kör", uid: "1"),
            BusyTime(venue: "abf", span: TimeSpan(begin: 5, end: 8), uid: "2"),
        ]
        let other = BusyTime(venue: "stadshuset", span: TimeSpan(begin: 1, end: 2))
        try perform(.importBusy("abf", count: 2)) { changes in
            try changes.replaceBusyTimes(of: "abf", with: times + [other])
            try changes.replaceBusyTimes(of: "stadshuset", with: [other])
        }
        #expect(try store.busyTimes() == [times[1], times[0], other])
        #expect(try store.busyTimes(of: "abf") == [times[1], times[0]])
        let revision = try store.revision()
        try perform { try $0.replaceBusyTimes(of: "abf", with: times) }
        #expect(try store.revision() == revision)
        try perform { try $0.replaceBusyTimes(of: "abf", with: [times[0]]) }
        #expect(try store.busyTimes(of: "abf") == [times[0]])
    }

    @Test func tablesAndAttendanceComeBack() throws {
        let plan = TablePlan([1: [["p1", "p2"], ["p10"]], 3: [["p10", "p1"]]])
        try perform(.seatTables(["c001"])) { try $0.put(plan, of: "c001") }
        #expect(try store.tablePlan(of: "c001") == plan)
        #expect(try store.tablePlans() == ["c001": plan])
        #expect(throws: StoreError.duplicate(.person, id: "p1")) {
            try perform { try $0.put(TablePlan([1: [["p1"], ["p1"]]]), of: "c001") }
        }
        try perform { changes in
            try changes.mark(.late, "p1", at: SessionKey("c001", 1))
            try changes.mark(.absent, "p2", at: SessionKey("c001", 1))
            try changes.mark(.present, "p10", at: SessionKey("c002", 2))
            try changes.mark(nil, "p10", at: SessionKey("c002", 2))
        }
        #expect(try store.attendance() == ["c001": CohortAttendance([1: ["p1": .late, "p2": .absent]])])
        #expect(try store.attendance(of: "c001").present(at: 1) == ["p1"])
        #expect(try store.attendance(of: "c001").heldSessions == [1])
        // Who is taken out is taken out of these too, and an undo brings all back.
        try perform(.removePerson("p1")) { try $0.remove("p1" as PersonID) }
        #expect(try store.tablePlan(of: "c001")[3] == [["p10"]])
        #expect(try store.attendance(of: "c001").attendance == [1: ["p2": .absent]])
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.tablePlan(of: "c001") == plan)
        // Erased, nothing of the person is left.
        try store.erase("p1", at: StoreSample.now, who: "kim")
        #expect(try store.tablePlan(of: "c001") == TablePlan([1: [["p2"], ["p10"]], 3: [["p10"]]]))
    }

    @Test func aTableThatAllHaveLeftLeavesAGap() throws {
        try perform { try $0.put(TablePlan([1: [["p1"], ["p2"]]]), of: "c001") }
        try perform { try $0.remove("p1" as PersonID) }
        #expect(try store.tablePlan(of: "c001")[1] == [["p2"]])
    }

    @Test func whatWasKnownWhenASeatWasGivenIsKept() throws {
        let programme = try store.loadProgramme()
        let cohort = try #require(programme.cohort("c002"))
        let dates = SessionDates(of: cohort, in: programme).dates
        func away(_ days: [CivilDate]) throws {
            var person = StoreSample.people[0]
            person.unavailable = days
            try perform(.editPerson("p1")) { try $0.put(person) }
        }
        func accepted() throws -> Set<CivilDate>? { try store.sessionRecords().accepted["p1"] }
        // A day on which nothing is, and one of the cohort's.
        try away([dates[0] + 1, dates[1]])
        try perform(.moveSeat("p1", from: "c001", to: "c002")) { try $0.setSeat("p1", in: "c002") }
        #expect(try accepted() == [dates[1]])
        // What the person says later, or another edit, does not change what was known.
        try away([dates[0], dates[1]])
        #expect(try accepted() == [dates[1]])
        // Seated where the seat is already is no new seat; seated anew it is known what there is now.
        try perform(.moveSeat("p1", from: "c002", to: "c002")) { try $0.setSeat("p1", in: "c002") }
        #expect(try accepted() == [dates[1]])
        try perform { try $0.setSeat("p1", in: nil) }
        #expect(try accepted() == nil)
        try perform(.compose(["c002"])) { try $0.replaceComposition(of: ["c002"], with: Composition(["c002": ["p1"]])) }
        #expect(try accepted() == [dates[0], dates[1]])
        // An undo brings back what was known too.
        try store.undo(at: StoreSample.now, who: "kim")
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try accepted() == [dates[1]])
    }

    @Test func whatNobodyKeptIsTakenAsKnownUntilThePersonIsChanged() throws {
        let days = Set(StoreSample.people[0].unavailable)
        try #require(!days.isEmpty)
        store.close()
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        try database.runScript("UPDATE change_state SET mode = 2; UPDATE seat SET absences = NULL; UPDATE change_state SET mode = 0")
        database.close()
        let store = try Store.open(path: folder.file())
        #expect(try store.sessionRecords().accepted["p1"] == days)
        var person = StoreSample.people[0]
        person.unavailable.append(CivilDate(dayNumber: 30_000))
        try store.perform(.editPerson("p1"), at: StoreSample.now, who: "kim") { try $0.put(person) }
        #expect(try store.sessionRecords().accepted["p1"] == nil)
        store.close()
    }

    @Test func aCohortThatIsGoneTakesItsBookingsAlong() throws {
        try perform { changes in
            try changes.put(TablePlan([1: [["p10"]]]), of: "c002")
            try changes.mark(.present, "p10", at: SessionKey("c002", 1))
        }
        let before = try store.load()
        try perform { changes in
            var programme = StoreSample.programme
            programme.cohorts.removeAll { $0.id == "c002" }
            try changes.put(programme)
        }
        #expect(try store.bookings().map(\.session.cohort) == ["c001"])
        #expect(try store.tablePlans().isEmpty && store.attendance().isEmpty)
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try store.load() == before)
        // A house takes its bookings along too.
        try perform(.removeVenue("stadshuset")) { try $0.remove("stadshuset" as VenueID) }
        #expect(try store.bookings().map(\.number) == [2, 3])
    }

    /// Ideas in one house, session after session: each goes to the day that the next one leaves. One that finds another of ours stays behind.
    @Test func ideasFollowTheirSessionsAndUndoTakesThemBack() throws {
        var cohort = try #require(store.loadProgramme().cohort("c001"))
        let former = cohort
        func sessions() throws -> [Session] {
            let programme = try store.loadProgramme()
            return SessionCalendar.sessions(of: try #require(programme.cohort("c001")), in: programme)
        }
        let before = try sessions()
        try store.perform(.editProgramme, at: StoreSample.now, who: "kim") { changes in
            for session in before where session.key.number < 6 {
                try changes.put(Booking(session: session.key, venue: "stadshuset", span: session.span))
            }
        }
        func ideas() throws -> [Booking] {
            try store.bookings().filter { $0.session.cohort == "c001" && $0.session.number < 6 && $0.state.isActive }
        }
        let kept = try ideas()
        cohort.schedule = .rhythm(first: before[1].date, everyDays: 14)
        try store.perform(.moveSession(before[0].key), at: StoreSample.now, who: "kim") { try $0.replace(former, with: cohort) }
        let after = try sessions()
        #expect(after[0].date == before[1].date)
        let moved = try ideas()
        #expect(moved.map(\.span) == after.prefix(5).map(\.span) && moved.map(\.number) == kept.map(\.number))
        try store.undo(at: StoreSample.now, who: "kim")
        #expect(try ideas() == kept)
    }
}
