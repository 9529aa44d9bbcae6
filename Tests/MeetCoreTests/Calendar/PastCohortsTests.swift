import Testing

@testable import MeetCore

/// Cohorts whose sessions are all over are left as they are when all are filled.
struct PastCohortsTests {
    private func data(_ dates: [String: [String]], former: [CohortID] = []) -> (TermData, [CohortID: [CivilDate]]) {
        var programme = Programme(name: "P", sessionsPerCohort: 2)
        programme.cohorts = dates.keys.sorted().map { id in
            Cohort(
                id: CohortID(id), name: id, slot: "s", seats: 0...9,
                schedule: .dates((dates[id] ?? []).map { CivilDate($0) ?? CivilDate(dayNumber: 0) }))
        }
        var counts = FormerCounts()
        for cohort in former { counts[cohort].persons = 5 }
        let data = TermData(programme: programme, people: [], former: counts)
        return (data, SessionDates.resolve(programme))
    }

    private func past(_ dates: [String: [String]], former: [CohortID] = []) throws -> PastCohorts {
        let (data, resolved) = data(dates, former: former)
        return PastCohorts(data, dates: resolved, today: try #require(CivilDate("2027-03-10")))
    }

    @Test func whatIsOverIsLeft() throws {
        let past = try past([
            "a": ["2027-03-01", "2027-03-09"], "b": ["2027-03-01", "2027-03-10"], "c": ["2027-03-01"], "d": [],
        ])
        #expect(past.left == ["a"] && past.open == ["b", "c", "d"])
    }

    /// A term that is over as a whole is being tried out, but for what is empty since somebody was erased.
    @Test func whereAllIsOverOnlyTheErasedAreLeft() throws {
        let over = ["2027-03-01", "2027-03-09"]
        #expect(try past(["a": over, "b": over]).left.isEmpty)
        let emptied = try past(["a": over, "b": over], former: ["b"])
        #expect(emptied.left == ["b"] && emptied.open == ["a"])
        #expect(try past(["a": over, "b": over], former: ["a", "b"]).open.isEmpty)
    }
}
