import Testing

@testable import MeetCore

/// Who tables do not fit any more is told, and nobody else.
struct TableMisfitTests {
    private let dates = (0..<3).map { CivilDate(dayNumber: Int32(20_000 + 7 * $0)) }

    private var sessions: [Session] {
        dates.enumerated().map { Session(key: SessionKey("g", $0 + 1), date: $1, start: .midnight, end: .midnight) }
    }

    private func person(_ id: String, away: [CivilDate] = []) -> Person { Person(id: PersonID(id), name: id, unavailable: away) }

    private let plan = TablePlan([1: [["a", "b"], ["c"]], 2: [["a", "b", "c"]]])

    @Test func whoLeftAndWhoJoinedAreCountedOnce() throws {
        let members = [person("a"), person("b"), person("d")]
        let misfit = try #require(TableMisfit(plan, members: members, sessions: sessions, attendance: CohortAttendance()))
        // The third session has no tables at all: it is not planned yet.
        #expect((misfit.leavers, misfit.unseated, misfit.sessions) == (["c"], ["d"], [1, 2]))
        #expect(TableMisfit(plan, members: ["a", "b", "c"].map { person($0) }, sessions: sessions, attendance: CohortAttendance()) == nil)
        #expect(TableMisfit(TablePlan(), members: members, sessions: sessions, attendance: CohortAttendance()) == nil)
    }

    @Test func whoDoesNotComeNeedsNoTable() throws {
        let members = [person("a"), person("b"), person("c"), person("d", away: [dates[0]])]
        let word = CohortAttendance([2: ["d": .excused]])
        #expect(TableMisfit(plan, members: members, sessions: sessions, attendance: word) == nil)
        let other = try #require(TableMisfit(plan, members: members, sessions: sessions, attendance: CohortAttendance()))
        #expect(other.sessions == [2] && other.unseated == ["d"] && other.leavers.isEmpty)
    }

    @Test func whatWasHeldOrIsCalledOffStaysAsItIs() throws {
        let members = [person("a"), person("b")]
        let held = CohortAttendance([1: ["a": .present]])
        var sessions = sessions
        #expect(try #require(TableMisfit(plan, members: members, sessions: sessions, attendance: held)).sessions == [2])
        sessions[1].isCancelled = true
        #expect(TableMisfit(plan, members: members, sessions: sessions, attendance: held) == nil)
    }
}
