import Testing

@testable import MeetCore

@Suite struct SessionDatesTests {
    private func dates(_ texts: String...) -> [CivilDate] { texts.compactMap { CivilDate($0) } }

    private func programme(_ schedule: CohortSchedule, weekday: Weekday = .thursday, daysOff: [DaysOff] = [], sessions: Int = 6) throws
        -> Programme
    {
        let slot = Slot(id: "s", weekday: weekday, start: try #require(TimeOfDay("18:00")), end: try #require(TimeOfDay("20:30")))
        let cohort = Cohort(id: "c", name: "C", slot: "s", seats: 2...3, schedule: schedule)
        return Programme(name: "P", sessionsPerCohort: sessions, slots: [slot], daysOff: daysOff, cohorts: [cohort])
    }

    @Test func aRhythmSkipsWhatStandsInTheWayAndSaysWhy() throws {
        let off = [
            DaysOff(
                kind: .schoolBreak, days: try #require(CivilDate("2027-03-01"))...(try #require(CivilDate("2027-03-05"))), label: "sportlov"
            ),
            DaysOff(kind: .avoid, days: try #require(CivilDate("2027-03-18"))...(try #require(CivilDate("2027-03-18"))), label: "stämma"),
        ]
        let first = try #require(CivilDate("2027-02-04"))
        let programme = try programme(.rhythm(first: first, everyDays: 14), daysOff: off)
        let resolved = SessionDates(of: programme.cohorts[0], in: programme)
        #expect(resolved.dates == dates("2027-02-04", "2027-02-18", "2027-04-01", "2027-04-15", "2027-04-29", "2027-05-13"))
        #expect(
            resolved.skipped == [
                SkippedDate(date: try #require(CivilDate("2027-03-04")), reason: .schoolBreak(label: "sportlov")),
                SkippedDate(date: try #require(CivilDate("2027-03-18")), reason: .avoid(label: "stämma")),
            ])
        #expect(resolved.warnings.isEmpty && resolved.isComplete)
        #expect(SessionDates.resolve(programme) == ["c": resolved.dates])
    }

    @Test func aRhythmSkipsRedDaysAndEves() throws {
        let programme = try programme(.rhythm(first: try #require(CivilDate("2027-05-06")), everyDays: 7), sessions: 2)
        let resolved = SessionDates(of: programme.cohorts[0], in: programme)
        #expect(resolved.dates == dates("2027-05-13", "2027-05-20"))
        #expect(resolved.skipped.map(\.reason) == [.holiday(.ascensionDay)])
        let friday = try self.programme(.rhythm(first: try #require(CivilDate("2027-06-25")), everyDays: 7), weekday: .friday, sessions: 1)
        #expect(SessionDates(of: friday.cohorts[0], in: friday).skipped.map(\.reason) == [.holiday(.midsummerEve)])
    }

    @Test func chosenDatesAreKeptAndWarnedOf() throws {
        let chosen = dates("2027-05-06", "2027-05-13", "2027-05-12", "2027-12-24")
        let programme = try programme(.dates(chosen), sessions: 4)
        let resolved = SessionDates(of: programme.cohorts[0], in: programme)
        #expect(resolved.dates == chosen)
        #expect(resolved.skipped.isEmpty && resolved.isComplete)
        #expect(
            resolved.warnings == [
                SkippedDate(date: chosen[0], reason: .holiday(.ascensionDay)),
                SkippedDate(date: chosen[3], reason: .holiday(.christmasEve)),
                SkippedDate(date: chosen[2], reason: .wrongWeekday(wanted: .thursday)),
                SkippedDate(date: chosen[3], reason: .wrongWeekday(wanted: .thursday)), SkippedDate(date: chosen[2], reason: .outOfOrder),
            ])
    }

    @Test func aRhythmOnAnotherWeekdayIsWarnedOf() throws {
        let programme = try programme(.rhythm(first: try #require(CivilDate("2027-02-03")), everyDays: 14), sessions: 1)
        #expect(SessionDates(of: programme.cohorts[0], in: programme).warnings.map(\.reason) == [.wrongWeekday(wanted: .thursday)])
    }

    @Test func aBreakWithoutEndLeavesTheDatesIncomplete() throws {
        let off = DaysOff(kind: .schoolBreak, days: CivilDate(dayNumber: 0)...CivilDate(dayNumber: 2_000_000))
        let programme = try programme(.rhythm(first: try #require(CivilDate("2027-02-04")), everyDays: 1), daysOff: [off])
        let resolved = SessionDates(of: programme.cohorts[0], in: programme)
        #expect(resolved.dates.isEmpty && !resolved.isComplete)
    }

    @Test func reasonsAreSaidInBothLanguages() throws {
        let skipped = SkippedDate(date: try #require(CivilDate("2027-05-06")), reason: .holiday(.ascensionDay))
        #expect(skipped.sentence(Words(.swedish)) == "torsdag 6 maj 2027: Kristi himmelsfärdsdag")
        #expect(skipped.sentence(Words(.english)) == "Thursday 6 May 2027: Ascension Day")
        #expect(DateObstacle.wrongWeekday(wanted: .monday).text(Words(.english)) == "the cohort meets on Monday")
        #expect(DateObstacle.schoolBreak(label: "").text(Words(.swedish)) == "lov")
        #expect(DateObstacle.avoid(label: "Eid").text(Words(.swedish)) == "Eid")
    }
}
