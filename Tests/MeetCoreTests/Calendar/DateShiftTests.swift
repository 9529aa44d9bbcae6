import Testing

@testable import MeetCore

/// Sessions that are moved, and days that are put back.
@Suite struct DateShiftTests {
    /// Wednesdays from 20 January 2027; week 9 is a break.
    private func programme(_ schedule: CohortSchedule, putBack: [CivilDate] = [], skipsBridgeDays: Bool = false) throws -> Programme {
        let slot = Slot(
            id: "wed", weekday: .wednesday, start: try #require(TimeOfDay("18:00")), end: try #require(TimeOfDay("20:30")))
        let off = DaysOff(kind: .schoolBreak, days: try day("2027-03-01")...day("2027-03-05"), label: "sportlov")
        return Programme(
            name: "P", slots: [slot], daysOff: [off], skipsBridgeDays: skipsBridgeDays,
            cohorts: [Cohort(id: "c", name: "C", slot: "wed", seats: 1...9, schedule: schedule, putBack: putBack)])
    }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    private func texts(_ dates: [CivilDate]) -> [String] { dates.map { String($0.description.dropFirst(5)) } }

    private func weekly() throws -> Programme { try programme(.rhythm(first: day("2027-02-10"), everyDays: 7)) }

    @Test func aRhythmSkipsTheBreakAndTellsWhy() throws {
        let programme = try weekly()
        let dates = SessionDates(of: programme.cohorts[0], in: programme)
        #expect(texts(dates.dates) == ["02-10", "02-17", "02-24", "03-10", "03-17", "03-24"])
        #expect(dates.skipped == [SkippedDate(date: try day("2027-03-03"), reason: .schoolBreak(label: "sportlov"))])
        #expect(dates.warnings.isEmpty)
    }

    @Test func oneSessionMovesAndTheOthersStay() throws {
        let programme = try weekly()
        let shift = try #require(
            DateShift(2, of: programme.cohorts[0], to: day("2027-02-18"), following: false, in: programme))
        #expect(texts(shift.dates) == ["02-10", "02-18", "02-24", "03-10", "03-17", "03-24"])
        #expect(shift.warnings.map(\.reason) == [.wrongWeekday(wanted: .wednesday)])
        #expect(DateShift(7, of: programme.cohorts[0], to: try day("2027-02-18"), following: false, in: programme) == nil)
        #expect(DateShift(0, of: programme.cohorts[0], to: try day("2027-02-18"), following: false, in: programme) == nil)
    }

    @Test func allThatFollowMoveInTheRhythmAndSkipAnew() throws {
        let programme = try weekly()
        let shift = try #require(DateShift(2, of: programme.cohorts[0], to: day("2027-02-24"), following: true, in: programme))
        #expect(texts(shift.dates) == ["02-10", "02-24", "03-10", "03-17", "03-24", "03-31"])
        #expect(texts(shift.skipped.map(\.date)) == ["03-03"])
        // Back again: as it was, now as chosen dates.
        let back = try #require(DateShift(2, of: shift.cohort, to: day("2027-02-17"), following: true, in: programme))
        #expect(texts(back.dates) == ["02-10", "02-17", "02-24", "03-10", "03-17", "03-24"])
    }

    @Test func theFirstOfARhythmTakesTheRhythmAlong() throws {
        let programme = try weekly()
        let shift = try #require(DateShift(1, of: programme.cohorts[0], to: day("2027-03-17"), following: true, in: programme))
        #expect(shift.cohort.schedule == .rhythm(first: try day("2027-03-17"), everyDays: 7))
        #expect(texts(shift.dates) == ["03-17", "03-24", "03-31", "04-07", "04-14", "04-21"])
    }

    @Test func theDayThatWasAskedForIsTheDay() throws {
        let programme = try weekly()
        let shift = try #require(DateShift(1, of: programme.cohorts[0], to: day("2027-03-03"), following: true, in: programme))
        #expect(texts(shift.dates) == ["03-03", "03-10", "03-17", "03-24", "03-31", "04-07"])
        #expect(shift.warnings == [SkippedDate(date: try day("2027-03-03"), reason: .schoolBreak(label: "sportlov"))])
    }

    @Test func oneThatWasMovedDoesNotTurnTheRest() throws {
        // Every other week, with the second a week late.
        let dates = try ["2027-01-20", "2027-02-10", "2027-02-17", "2027-03-17", "2027-03-31", "2027-04-14"].map(day)
        let programme = try programme(.dates(dates))
        #expect(SessionDates(of: programme.cohorts[0], in: programme).skipped.map(\.date) == [try day("2027-03-03")])
        let shift = try #require(DateShift(4, of: programme.cohorts[0], to: day("2027-03-24"), following: true, in: programme))
        #expect(texts(shift.dates) == ["01-20", "02-10", "02-17", "03-24", "04-07", "04-21"])
    }

    /// Wednesdays in every other week, as a coordinator chose them: what falls in week 9 was made up for in week 10.
    private func everyOtherWeek() throws -> Programme {
        try programme(.dates(["2027-01-20", "2027-02-03", "2027-02-17", "2027-03-10", "2027-03-24", "2027-04-07"].map(day)))
    }

    @Test func aDayPutBackKeepsTheRhythm() throws {
        let programme = try everyOtherWeek()
        let shift = try #require(DateShift(puttingBack: day("2027-03-03"), of: programme.cohorts[0], in: programme))
        #expect(texts(shift.dates) == ["01-20", "02-03", "02-17", "03-03", "03-17", "03-31"])
        #expect(shift.skipped.isEmpty && shift.disordered == nil)
        // What stands in the way of those that follow is passed over to the next day of the rhythm.
        var other = programme
        other.daysOff.append(DaysOff(kind: .avoid, days: try day("2027-03-17")...day("2027-03-17"), label: "mässa"))
        let over = try #require(DateShift(puttingBack: day("2027-03-03"), of: other.cohorts[0], in: other))
        #expect(texts(over.dates) == ["01-20", "02-03", "02-17", "03-03", "03-31", "04-14"])
        let skip = SkippedDate(date: try day("2027-03-17"), reason: .avoid(label: "mässa"))
        #expect(over.skipped == [skip])
        #expect(try over.date(for: skip) == day("2027-03-31"))
        // A day on which no session would have been is none that could be put back.
        #expect(DateShift(puttingBack: try day("2027-03-01"), of: programme.cohorts[0], in: programme) == nil)
    }

    @Test func allThatFollowMoveAsFar() throws {
        var programme = try everyOtherWeek()
        let shift = try #require(DateShift(3, of: programme.cohorts[0], to: day("2027-02-24"), following: true, in: programme))
        #expect(texts(shift.dates) == ["01-20", "02-03", "02-24", "03-17", "03-31", "04-14"])
        #expect(shift.skipped.isEmpty)
        // 31 March is a break now: to the next day of the rhythm, and so the last as well.
        programme.daysOff.append(DaysOff(kind: .schoolBreak, days: try day("2027-03-29")...day("2027-04-02"), label: "påsklov"))
        let over = try #require(DateShift(3, of: programme.cohorts[0], to: day("2027-02-24"), following: true, in: programme))
        #expect(texts(over.dates) == ["01-20", "02-03", "02-24", "03-17", "04-14", "04-28"])
        #expect(texts(over.skipped.map(\.date)) == ["03-31"])
        #expect(
            over.passedOver(Words(.swedish)) == ["hoppar över onsdag 31 mars 2027: påsklov; träffen blir onsdag 14 april 2027"])
    }

    @Test func noMovePutsSessionsInDisorder() throws {
        let programme = try everyOtherWeek()
        for (to, following, with) in [
            ("2027-02-02", false, 2), ("2027-02-02", true, 2), ("2027-02-03", true, 2), ("2027-03-10", false, 4), ("2027-03-11", false, 4),
        ] {
            let shift = try #require(DateShift(3, of: programme.cohorts[0], to: day(to), following: following, in: programme))
            #expect(shift.disordered == with, "\(to)")
        }
        for (to, following) in [("2027-02-04", false), ("2027-02-04", true), ("2027-03-09", false), ("2027-05-05", true)] {
            let shift = try #require(DateShift(3, of: programme.cohorts[0], to: day(to), following: following, in: programme))
            #expect(shift.disordered == nil, "\(to)")
            if following { #expect(zip(shift.dates, shift.dates.dropFirst()).allSatisfy { $0 < $1 }) }
        }
        let early = try #require(DateShift(3, of: programme.cohorts[0], to: day("2027-01-27"), following: false, in: programme))
        #expect(early.disorder(3, Words(.swedish)) == "träff 3 skulle komma före träff 2")
    }

    @Test func datesWithoutARhythmKeepTheirDistances() throws {
        let programme = try programme(
            .dates(["2027-01-20", "2027-01-27", "2027-02-12", "2027-02-17", "2027-03-24", "2027-03-31"].map(day)))
        let shift = try #require(DateShift(2, of: programme.cohorts[0], to: day("2027-02-03"), following: true, in: programme))
        // 19 and 24 February; 31 March and 7 April.
        #expect(texts(shift.dates) == ["01-20", "02-03", "02-19", "02-24", "03-31", "04-07"])
        let onBreak = try #require(DateShift(2, of: programme.cohorts[0], to: day("2027-02-10"), following: true, in: programme))
        // 26 February, then 3 March is in the break: a week later.
        #expect(texts(onBreak.dates) == ["01-20", "02-10", "02-26", "03-10", "04-07", "04-14"])
    }

    @Test func datesThatBecomeChosenKeepTheirRhythm() throws {
        let programme = try programme(.rhythm(first: day("2027-01-13"), everyDays: 14))
        // Three are moved one by one, so that most lie a week apart; the rhythm is still that of two weeks.
        var cohort = programme.cohorts[0]
        for (number, text) in [(2, "2027-01-20"), (3, "2027-01-27"), (4, "2027-02-03")] {
            cohort = try #require(DateShift(number, of: cohort, to: day(text), following: false, in: programme)).cohort
        }
        #expect(cohort.everyDays == 14)
        let shift = try #require(DateShift(4, of: cohort, to: day("2027-02-10"), following: true, in: programme))
        #expect(texts(shift.dates) == ["01-13", "01-20", "01-27", "02-10", "03-17", "03-31"])
        #expect(DateShift(1, of: programme.cohorts[0], to: try day("2027-01-20"), following: true, in: programme)?.cohort.everyDays == nil)
    }

    @Test func noDateLiesAfterTheLastThatCanBeWritten() throws {
        for schedule in [
            CohortSchedule.rhythm(first: try day("2027-01-13"), everyDays: 14), try .dates((0..<6).map { try day("2027-01-13") + 7 * $0 }),
        ] {
            let programme = try programme(schedule)
            for number in 1...6 {
                let last = try day("9999-12-31")
                let shift = DateShift(number, of: programme.cohorts[0], to: last, following: true, in: programme)
                #expect((shift == nil) == (number < 6), "\(number)")
                #expect(DateShift(number, of: programme.cohorts[0], to: last, following: false, in: programme) != nil)
            }
        }
    }

    @Test func aSkippedDayIsPutBackAndTheLastFallsAway() throws {
        let programme = try weekly()
        let shift = try #require(DateShift(puttingBack: day("2027-03-03"), of: programme.cohorts[0], in: programme))
        #expect(texts(shift.dates) == ["02-10", "02-17", "02-24", "03-03", "03-10", "03-17"])
        #expect(shift.cohort.putBack == [try day("2027-03-03")])
        #expect(shift.skipped.isEmpty)
        // It is still told what stands in the way.
        #expect(shift.warnings == [SkippedDate(date: try day("2027-03-03"), reason: .schoolBreak(label: "sportlov"))])
        // Of chosen dates likewise.
        let chosen = try self.programme(.dates(SessionDates(of: programme.cohorts[0], in: programme).dates))
        #expect(SessionDates(of: chosen.cohorts[0], in: chosen).skipped.map(\.date) == [try day("2027-03-03")])
        #expect(try DateShift(puttingBack: day("2027-03-03"), of: chosen.cohorts[0], in: chosen)?.dates == shift.dates)
        // What is no skipped day of it cannot be put back.
        for text in ["2027-02-10", "2027-03-04", "2027-05-05"] {
            #expect(DateShift(puttingBack: try day(text), of: programme.cohorts[0], in: programme) == nil)
        }
    }

    @Test func bridgeDaysAreSkippedOnRequest() throws {
        // Friday 7 May 2027 comes after Ascension Day.
        let friday = try day("2027-05-07")
        var programme = try programme(.rhythm(first: friday, everyDays: 7))
        programme.slots[0].weekday = .friday
        #expect(SessionDates(of: programme.cohorts[0], in: programme).dates.first == friday)
        programme.skipsBridgeDays = true
        let dates = SessionDates(of: programme.cohorts[0], in: programme)
        #expect(dates.skipped.first == SkippedDate(date: friday, reason: .bridgeDay))
        #expect(dates.dates.first == friday + 7)
    }

    @Test func whatASessionHasOfItsOwnGoesBeforeWhatAllHave() throws {
        var programme = try weekly()
        programme.sessions = [SessionPlan(number: 2, theme: "Min plats", exercise: "laga mat", needs: ["kitchen"], interpreters: ["ar"])]
        programme.cohorts[0].leaders = ["l1"]
        programme.cohorts[0].sessions = [
            SessionChange(number: 2, start: TimeOfDay("17:00"), theme: "Min gata", leaders: ["l2"]),
            SessionChange(number: 3, isCancelled: true),
        ]
        let sessions = SessionCalendar.sessions(of: programme.cohorts[0], in: programme)
        #expect(sessions.map(\.key.number) == [1, 2, 3, 4, 5, 6])
        let second = sessions[1]
        #expect(
            (second.start.description, second.end.description, second.theme, second.exercise) == ("17:00", "20:30", "Min gata", "laga mat"))
        #expect((second.needs, second.leaders, second.interpreters) == (["kitchen"], ["l2"], ["ar"]))
        #expect(sessions[0].leaders == ["l1"] && sessions[0].theme.isEmpty)
        #expect(sessions.filter(\.isCancelled).map(\.key.number) == [3])
    }
}
