import Testing

@testable import MeetCore

/// The days that forms write, with and without the hour.
struct AnsweredDayTests {
    @Test(arguments: [
        ("2026-10-14", false), ("2026/10/14", false), ("2026.10.14", false), ("2026/10/14 9:32:11 AM GMT+2", true),
        ("2026-10-14 09:32", true), ("2026-10-14T09:32:11Z", true), ("2026-10-14 09.32.11", true), ("2026/10/14 21:32:11", true),
    ])
    func theYearStandsFirst(text: String, hasTime: Bool) throws {
        let answered = try #require(AnsweredDay(text))
        #expect(answered.day == CivilDate(year: 2026, month: 10, day: 14) && answered.hasTime == hasTime)
    }

    @Test(arguments: [
        "", "10/14/2026", "14.10.2026 09:32", "2026-10", "2026-13-14", "2026-02-30", "2026-10-14 ", "2026-10-14 AM", "2026-10-14 25:10",
        "2026-10-14 9:61", "26-10-14", "2026-10-14x", "2026--14", "2026-9-1",
        "2026/9/01", "+026-10-14", "2026-10-14 9", "hej", "2026-10-14 09:", "2026-1O-14",
    ])
    func anythingElseIsNoDay(text: String) { #expect(AnsweredDay(text) == nil) }

    /// Who answers a form agrees at the moment that the form notes; a bare day is only that of the application.
    @Test func aYesInAFormHasTheDayOfTheForm() throws {
        let file = ParticipantsCSV(programme: try ProgrammeSample.programme(), today: StoreSample.date("2026-11-22"))
        func people(_ rows: String, known: [Person] = []) throws -> [Person] {
            let result = try file.read(Array("id,name,registered,consent\n\(rows)\n".utf8), known: known)
            #expect(result.rejected.isEmpty)
            return result.created + result.updated
        }
        let read = try people(
            "p1,A,2026/10/14 9:32:11 AM,yes\np2,B,2026-10-14,yes\np3,C,2026/10/14 9:32:11 AM,no\np4,D,2026/10/14 9:32:11,2026-09-01")
        let day = CivilDate(year: 2026, month: 10, day: 14)
        #expect(read.allSatisfy { $0.registered == day })
        #expect(read.map(\.consent) == [.given(day), .given(nil), .none, .given(CivilDate(year: 2026, month: 9, day: 1))])
        // A day that is known already stays; one that was not is filled in.
        let again = try people("p2,B,2026/10/20 10:00:00,yes\np4,D,2026/10/20 10:00:00,yes", known: read)
        #expect(
            again.map(\.consent) == [.given(CivilDate(year: 2026, month: 10, day: 20)), .given(CivilDate(year: 2026, month: 9, day: 1))])
    }
}
