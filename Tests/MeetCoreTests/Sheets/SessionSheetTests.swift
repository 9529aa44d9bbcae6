import Testing

@testable import MeetCore

/// The sheets of a session say of it what holds, and of people nothing but names.
struct SessionSheetTests {
    private let words = Words(.english)

    /// One cohort of three, the second session at another time and by another leader, its house agreed.
    private func term() throws -> TermData {
        func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }
        let dates = try ["2027-01-20", "2027-01-27"].map { try #require(CivilDate($0)) }
        let cohort = Cohort(
            id: "g", name: "Group 1", slot: "wed", seats: 1...9, leaders: ["l1"], schedule: .dates(dates),
            sessions: [SessionChange(number: 2, start: try time("10:00"), end: try time("12:00"), theme: "Forest", leaders: ["l2"])])
        let programme = Programme(
            name: "P", sessionsPerCohort: 2,
            slots: [Slot(id: "wed", weekday: .wednesday, start: try time("18:00"), end: try time("20:30"))],
            leaders: [Leader(id: "l1", name: "Kim"), Leader(id: "l2", name: "Alex")],
            sessions: [SessionPlan(number: 1, theme: "My place", exercise: ""), SessionPlan(number: 2, theme: "Food", exercise: "")],
            cohorts: [cohort])
        return TermData(
            programme: programme,
            people: [
                Person(id: "p1", name: "Åsa"), Person(id: "p2", name: "Zeynep", unavailable: [dates[1]]), Person(id: "p3", name: "Bo"),
                Person(id: "p4", name: "Left Since"),
            ],
            venues: [Venue(id: "a", name: "House A", address: "Street 1", capacity: 30), Venue(id: "b", name: "House B", capacity: 30)],
            composition: Composition(["g": ["p1", "p2", "p3"]]),
            bookings: [
                Booking(
                    number: 1, session: SessionKey("g", 2), venue: "a",
                    span: TimeSpan(on: dates[1], from: try time("10:00"), to: try time("12:00")), state: .confirmed)
            ])
    }

    private func text(_ term: TermData, _ kind: SheetKind, _ plan: TablePlan, _ number: Int) -> String {
        let cohort = term.programme.cohorts[0]
        let source = SheetBook(term, dates: SessionDates.resolve(term.programme)).source(of: cohort, tables: plan)
        return SheetText().render(source.sheet(kind, session: number, SheetOptions(languages: [words.language])))
    }

    private func attendance(_ term: TermData, _ number: Int) -> String { text(term, .attendance, TablePlan(), number) }

    private func tables(_ term: TermData, _ plan: TablePlan, _ number: Int) -> String { text(term, .tables, plan, number) }

    @Test func whatTheSessionHasOfItsOwnStandsOnItsSheets() throws {
        let term = try term()
        let (first, second) = (attendance(term, 1), attendance(term, 2))
        for text in ["18:00–20:30", "My place", "Kim", "not booked"] { #expect(first.contains(text), "\(text)") }
        for text in ["10:00–12:00", "Forest", "Alex", "House A, Street 1"] { #expect(second.contains(text), "\(text)") }
        #expect(!second.contains("Kim") && !second.contains("Food") && !second.contains("18:00"))
        #expect(tables(term, TablePlan(), 2).contains("10:00–12:00"))
    }

    @Test func aPlaceStandsThereOnceTheHouseHoldsIt() throws {
        var term = try term()
        for state in BookingState.allCases {
            term.bookings[0].state = state
            #expect(attendance(term, 2).contains("House A") == (state == .preliminary || state == .confirmed), "\(state)")
        }
        // What was called off stands for memory, and the new house counts.
        term.bookings[0].state = .cancelled
        var next = term.bookings[0]
        (next.number, next.venue, next.state) = (2, "b", .confirmed)
        term.bookings.append(next)
        #expect(attendance(term, 2).contains("House B") && !attendance(term, 2).contains("House A"))
    }

    @Test func whatIsCalledOffSaysSo() throws {
        var term = try term()
        #expect(!attendance(term, 2).contains("CALLED OFF"))
        term.programme.cohorts[0].sessions[0].isCancelled = true
        let plan = TablePlan([2: [["p1", "p3"]]])
        #expect(attendance(term, 2).contains("CALLED OFF") && !attendance(term, 1).contains("CALLED OFF"))
        let sheet = tables(term, plan, 2)
        #expect(sheet.contains("CALLED OFF") && !sheet.contains("Åsa"))
    }

    @Test func tablesShowTheMembersOfNow() throws {
        let term = try term()
        let plan = TablePlan([1: [["p4"], ["p1", "p4"]], 2: [["p1"]]])
        let first = tables(term, plan, 1)
        #expect(!first.contains("Left Since") && !first.contains("Table 1") && first.contains("Table 2"))
        #expect(first.hasSuffix("No table yet\n------------\nBo\nZeynep\n"))
        // Who is away on the day needs no table.
        #expect(tables(term, plan, 2).contains("Bo") && !tables(term, plan, 2).contains("Zeynep"))
        #expect(!tables(term, TablePlan(), 1).contains("Without"))
    }
}
