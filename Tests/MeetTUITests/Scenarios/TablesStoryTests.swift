import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// A coordinator plans tables, changes them by hand, and plans again after what has happened.
struct TablesStoryTests {
    /// The Tables screen with a plan of the first cohort.
    private func planned(_ language: Language = .swedish) -> Story {
        var story = Story(SampleTerm.composed, language)
        story.press(.character("4"))
        story.press(.character("m"), .enter)
        return story
    }

    private func plan(_ story: Story) throws -> TablePlan { try #require(story.state.tables.record).plan }

    @Test func withoutAPlanItSaysHowToMakeOne() throws {
        var story = Story()
        story.press(.character("4"))
        #expect(story.state.screen == .tables && story.shows("Inga bord är planerade än. m planerar dem."))
        story.press(.enter)
        #expect(story.message.contains("m planerar dem"))
        story.press(.character("P"))
        #expect(story.files.isEmpty && !story.message.isEmpty)
        story.expectSound()
    }

    /// One key plans the tables of all cohorts that have none, as one change; those that have some keep them.
    @Test func allThatHaveNoneArePlannedAsOneChange() throws {
        var story = planned()
        let own = try plan(story)
        let before = story.store.log.count
        story.press(.character("M"))
        let composition = story.store.data.composition
        let cohorts = story.store.data.programme.cohorts.map(\.id).filter { composition[$0].count > 1 }
        #expect(cohorts.count > 2 && story.store.log.count == before + 1 && story.store.tables.count == cohorts.count)
        #expect(story.store.tables["c001"] == own)
        for cohort in cohorts {
            let plan = try #require(story.store.tables[cohort])
            #expect(Set(plan[1].joined()) == Set(composition[cohort]), "\(cohort)")
        }
        story.press(.character("M"))
        #expect(story.message == story.state.words.allHaveTables && story.store.log.count == before + 1)
        story.press(.character("u"))
        #expect(story.store.tables.keys.sorted() == ["c001"])
        story.expectSound()
    }

    @Test func aPlanIsChosenKeptAndUndone() throws {
        var story = Story()
        story.press(.character("4"), .character("m"))
        guard case .choices(let choices, _) = story.state.tables.panel else { return try #require(nil) }
        #expect(choices.count >= 2 && story.shows("nya möten först") && story.shows("blandade bord först"))
        for (left, right) in zip(choices, choices.dropFirst()) {
            #expect(left.score.repeats < right.score.repeats && left.score.tableMix > right.score.tableMix)
        }
        story.press(.end, .enter)
        #expect(story.state.tables.panel == nil && story.store.log.count == 1)
        #expect(try plan(story) == choices[choices.count - 1].plan)
        let record = try #require(story.state.tables.record)
        #expect(record.score == choices[choices.count - 1].score && record.score.repeats >= record.bound.repeats)
        #expect(story.shows("Återseenden \(record.score.repeats) (minst \(record.bound.repeats))"))
        story.expectSound()
        story.press(.character("u"))
        #expect(try plan(story).sessions.isEmpty && story.shows("Inga bord är planerade än."))
        story.press(.control("r"))
        #expect(try plan(story) == choices[choices.count - 1].plan)
    }

    @Test func twoChangePlacesAndTheEffectIsShownBefore() throws {
        var story = planned()
        let before = try plan(story)
        let first = try #require(story.state.tables.selectedPerson)
        story.press(.enter)
        #expect(story.state.tables.marked == first)
        while story.state.tables.rows[story.state.tables.list.selected].table == 1 { story.press(.down) }
        let second = try #require(story.state.tables.selectedPerson)
        let exchanged = try #require(story.state.tables.exchanged)
        let record = try #require(story.state.tables.record)
        let promised = record.seating.score(of: exchanged)
        #expect(story.shows("återseenden \(record.score.repeats) → \(promised.repeats)"))
        story.expectSound()
        story.press(.enter)
        let after = try #require(story.state.tables.record)
        #expect(after.plan == exchanged && after.score == promised && story.state.tables.marked == nil)
        #expect(after.plan[1][0].contains(second) && after.plan[1][1].contains(first))
        for session in 2...6 { #expect(after.plan[session] == before[session]) }
        story.press(.character("u"))
        #expect(try plan(story) == before)
    }

    @Test func whoIsMarkedIsLetGoAndTableMatesDoNotChange() throws {
        var story = planned()
        let before = try plan(story)
        story.press(.enter, .escape)
        #expect(story.state.tables.marked == nil && story.state.screen == .tables)
        story.press(.enter, .down, .enter)
        #expect(story.message.contains("sitter redan ihop") && story.state.tables.marked == nil)
        #expect(try plan(story) == before)
    }

    @Test func sessionsThatWereHeldStayAndTheRestIsPlannedAgain() throws {
        var story = planned()
        let before = try plan(story)
        let cohort = try #require(story.state.tables.record).cohort
        let members = try #require(story.state.tables.record).seating.people
        let marks = members.enumerated().map { ($1, $0 % 3 == 0 ? AttendanceState.absent : .present) }
        story.store.attendance[cohort] = CohortAttendance([1: Dictionary(uniqueKeysWithValues: marks)])
        story.reload()
        #expect(story.shows(" · markerad"))
        story.press(.enter)
        #expect(story.message == "Träff 1 har redan varit; borden där ändras inte. Gå till en som är kvar (→).")
        #expect(story.state.tables.marked == nil)
        story.press(.character("r"))
        guard case .choices(let choices, _) = story.state.tables.panel else { return try #require(nil) }
        #expect(choices.allSatisfy { $0.plan[1] == before[1] })
        #expect(story.shows("så lite ändrat som möjligt: "))
        story.press(.escape)
        #expect(try plan(story) == before)
    }

    @Test func whereNoTablesAreThereIsNothingToPlanAgain() {
        var story = Story()
        story.press(.character("4"), .character("r"))
        #expect(story.state.tables.panel == nil && story.state.tables.search == nil && story.message.contains("m planerar dem"))
    }

    @Test func whoIsAwayHasNoTableAndItSaysWhy() throws {
        var data = SampleTerm.composed
        let cohort = data.programme.cohorts[0]
        let date = try #require(SessionDates(of: cohort, in: data.programme).dates.first)
        let member = try #require(data.composition[cohort.id].first)
        let place = try #require(data.people.firstIndex { $0.id == member })
        data.people[place].unavailable.append(date)
        var story = Story(data)
        story.press(.character("4"), .character("m"), .enter)
        #expect(try !plan(story)[1].joined().contains(member) && plan(story)[2].joined().contains(member))
        let sentence = "\(data.people[place].shownName) är borta \(date.line(story.state.words, today: SampleTerm.today))"
        #expect(story.shows(sentence) && !story.shows("r planerar om"))
        while story.state.tables.selectedPerson != member { story.press(.down) }
        story.press(.enter)
        #expect(story.message == sentence && story.state.tables.marked == nil)
        // Planning again agrees: nobody moves.
        story.press(.character("r"))
        guard case .choices(let choices, _) = story.state.tables.panel else { return try #require(nil) }
        #expect(choices.first?.kind == .again(moved: 0))
        story.expectSound()
    }

    @Test func theSizeThatWasChosenStays() throws {
        var story = planned()
        story.press(.character("t"))
        guard case .advice(let advice, _) = story.state.tables.panel else { return try #require(nil) }
        story.press(.down, times: try #require(advice.firstIndex { $0.tableSize == 3 }))
        story.press(.enter)
        #expect(story.shows("bord om 3"))
        story.press(.enter)
        let tables = try plan(story)[1].count
        story.press(.character("m"))
        guard case .choices(let choices, _) = story.state.tables.panel else { return try #require(nil) }
        #expect(choices.allSatisfy { $0.plan[1].count == tables } && story.shows("bord om 3"))
        story.press(.escape, .character("r"))
        guard case .choices(let again, _) = story.state.tables.panel else { return try #require(nil) }
        #expect(again.first?.kind == .again(moved: 0) && again.count == 1)
        story.press(.escape, .character("t"))
        #expect(story.rows.contains { $0.contains("*3 ") })
    }

    @Test func theSizeOfTablesIsToldAndPlanned() throws {
        var story = planned()
        story.press(.character("t"))
        guard case .advice(let advice, _) = story.state.tables.panel else { return try #require(nil) }
        #expect(advice.count >= 4)
        let place = try #require(advice.firstIndex { $0.tableSize == 3 })
        story.press(.down, times: place)
        story.press(.enter)
        guard case .choices(let choices, _) = story.state.tables.panel else { return try #require(nil) }
        #expect(choices[0].plan[1].map(\.count).sorted(by: >) == advice[place].sizes)
    }

    @Test func theGridAndTheTablesArePrinted() throws {
        var story = planned()
        story.press(.right, .character("P"))
        #expect(story.shows("Bordsplacering Grupp 1, träff 2 av 6") && story.shows("Bord 1"))
        story.press(.enter)
        let tables = try #require(story.files.last)
        #expect(tables.name.hasPrefix("bord-") && tables.name.hasSuffix("-traff-2.txt") && tables.text.contains("Bord 1"))
        story.press(.character("w"))
        #expect(story.shows("Vem sitter med vem"))
        story.press(.character("P"), .enter)
        let grid = try #require(story.files.last)
        #expect(grid.name.hasPrefix("vem-med-vem-") && grid.text.contains("par möts aldrig"))
        story.press(.escape)
        #expect(story.state.tables.panel == nil)
    }

    @Test func otherCohortsAndSessionsAreTurnedTo() throws {
        var story = planned()
        story.press(.right, .right)
        #expect(story.state.tables.session == 3 && story.shows("Träff 3 av 6"))
        story.press(.character("l"), times: 9)
        #expect(story.state.tables.session == 6)
        story.press(.character("h"), times: 9)
        #expect(story.state.tables.session == 1)
        story.press(.character("]"))
        #expect(story.state.tables.cohort == 1 && story.state.tables.record?.plan.sessions == [])
        story.press(.character("["))
        #expect(try story.state.tables.cohort == 0 && plan(story).sessions == Array(1...6))
    }

    @Test func whatAnotherProgramChangedIsNotOverwritten() throws {
        var story = planned()
        let marked = try #require(story.state.tables.record)
        story.press(.enter)
        while story.state.tables.rows[story.state.tables.list.selected].table == 1 { story.press(.down) }
        var other = marked.plan
        other[3] = Array(other[3].reversed())
        _ = story.store.keep(.tables(other, session: nil, former: marked.basis))
        story.press(.enter)
        #expect(story.message.contains("Någon annan har ändrat borden"))
        #expect(try plan(story) == other)
    }

    @Test func escStopsASearchAndALateAnswerIsDropped() throws {
        var story = planned()
        story.isSlow = true
        story.press(.character("m"))
        #expect(story.state.tables.search != nil && story.shows("Söker planer"))
        story.press(.character("m"))
        #expect(story.message.contains("Söker redan efter planer"))
        story.press(.escape)
        #expect(story.waiting.contains(.stopTables))
        let request = try #require(story.state.tables.search?.request)
        story.send(.tablesProgress(request: request + 100, percent: 50, []))
        #expect(story.state.tables.search?.percent == 0)
        story.send(.tablesProgress(request: request, percent: 40, []))
        #expect(story.shows("40 %"))
        story.send(.tablesWorked(request: request + 100, .choices([])))
        #expect(story.state.tables.search != nil)
        story.answerAll()
        #expect(story.state.tables.search == nil)
    }

    @Test func plansAreForTheTablesThatTheyWereMadeFrom() throws {
        var story = planned()
        let record = try #require(story.state.tables.record)
        // Somebody else plans, or marks, while one looks at the choice: what was chosen from is gone, and it says so.
        story.press(.character("m"))
        var other = record.plan
        other[3] = Array(other[3].reversed())
        _ = story.store.keep(.tables(other, session: nil, former: record.basis))
        story.reload()
        #expect(story.state.tables.panel == nil && story.message == story.state.words.plansOutdated)
        story.press(.enter, .escape)
        #expect(try plan(story) == other)
        story.press(.character("m"))
        #expect(story.state.tables.panel != nil)
        story.store.attendance[record.cohort] = CohortAttendance([1: [record.seating.people[0]: .present]])
        story.reload()
        #expect(story.state.tables.panel == nil && story.message == story.state.words.plansOutdated)
        // The same while they are looked for.
        story.isSlow = true
        story.press(.character("m"))
        story.store.attendance[record.cohort] = CohortAttendance()
        story.reload()
        while story.waiting.contains(where: { if case .workTables = $0 { false } else { true } }) { story.answerOther() }
        story.answerAll()
        #expect(story.state.tables.panel == nil && story.message == story.state.words.plansOutdated)
        #expect(try plan(story) == other)
    }

    @Test func plansThatAreNotReadAnewAreNotKeptOverOthers() throws {
        var story = planned()
        let record = try #require(story.state.tables.record)
        story.press(.character("m"))
        story.press(.end)
        story.store.attendance[record.cohort] = CohortAttendance([1: [record.seating.people[0]: .present]])
        story.press(.enter)
        #expect(story.message.contains("Någon annan har ändrat borden") && story.state.tables.panel == nil)
        #expect(try plan(story) == record.plan)
    }

    @Test func whileTablesAreSearchedQAsks() throws {
        var story = planned()
        story.isSlow = true
        story.press(.character("m"), .character("q"))
        #expect(story.loopEffects.isEmpty && story.shows("Avsluta?") && story.shows("Programmet söker planer för borden"))
        story.answerAll()
        #expect(story.state.overlay == nil && story.state.tables.panel != nil)
        story.press(.escape, .character("q"))
        #expect(story.loopEffects == [.quit])
    }

    @Test func whoIsExcusedBeforehandHoldsNoSession() throws {
        var story = planned()
        let record = try #require(story.state.tables.record)
        let excused = try #require(story.state.tables.selectedPerson)
        story.store.attendance[record.cohort] = CohortAttendance([1: [excused: .excused]])
        story.reload()
        #expect(!story.shows("har varit"))
        #expect(story.state.tables.rows.first { $0.person == excused }?.isAbsent == true)
        story.press(.enter)
        #expect(story.state.tables.marked == excused)
    }

    @Test func whatIsCalledOffHasNoTables() throws {
        var story = planned()
        let before = try #require(story.state.tables.record)
        let programme = try story.desk().programme
        var cohort = try #require(programme.cohort(before.cohort))
        cohort.sessions.removeAll { $0.number == 1 }
        cohort.sessions.insert(SessionChange(number: 1, isCancelled: true), at: 0)
        _ = story.store.keep(
            .session(SessionKey(cohort.id, 1), cohort, former: try #require(programme.cohort(cohort.id)), isMoved: false))
        story.reload()
        let after = try #require(story.state.tables.record)
        #expect(story.state.tables.rows.isEmpty && story.shows("inställd") && after.plan == before.plan)
        #expect(after.encounters.pairsByTimes[0] > before.encounters.pairsByTimes[0])
        story.press(.enter)
        #expect(story.message == story.state.words.noTablesCalledOff)
        story.press(.right)
        #expect(story.state.tables.rows.count == before.seating.people.count)
        #expect(story.state.tables.partners(try story.desk()).allSatisfy { !$0.sessions.contains(1) })
        story.expectSound()
    }

    @Test func whoLeftAndWhoJoinedIsToldUntilItIsPlannedAgain() throws {
        var story = planned()
        let record = try #require(story.state.tables.record)
        let cohort = record.cohort
        #expect(!story.shows("har slutat"))
        let gone = try #require(story.state.tables.selectedPerson)
        story.store.save([.unseat(gone, cohort)])
        story.reload()
        #expect(story.shows("! 1 vid borden har slutat (träff 1–6); r planerar om"))
        #expect(story.state.tables.rows.first { $0.person == gone }?.hasLeft == true)
        let name = try story.desk().name(of: gone)
        story.press(.character("P"), .enter)
        #expect(story.files.last.map { !$0.text.contains(name) } == true)
        story.press(.character("r"), .enter)
        #expect(!story.shows("har slutat") && story.state.tables.rows.count == record.seating.people.count - 1)
        story.store.save([.seat(gone, cohort)])
        story.reload()
        #expect(story.shows("! 1 deltagare saknar bord (träff 1–6); r planerar om"))
        story.expectSound()
    }

    @Test func theOverviewTellsOfTablesThatDoNotFitAndLeadsThere() throws {
        var story = planned()
        story.press(.character("]"), .character("m"), .enter)
        let record = try #require(story.state.tables.record)
        let cohort = try #require(story.desk().programme.cohorts.firstIndex { $0.id == record.cohort })
        story.press(.character("1"))
        func due() -> [DueItem] { story.state.overview.due.filter { if case .tables = $0.kind { true } else { false } } }
        #expect(due().isEmpty)
        // On the desk, as by hand, and in the database, as by somebody else.
        story.store.save([.unseat(record.seating.people[0], record.cohort)])
        story.reload()
        #expect(due().map(\.cohort) == [cohort])
        story.press(.character("4"), .character("1"))
        let place = try #require(story.state.overview.due.firstIndex { if case .tables = $0.kind { true } else { false } })
        story.press(.tab, .tab)
        while story.state.overview.pane != .due { story.press(.tab) }
        story.press(.down, times: place)
        story.press(.enter)
        #expect(story.state.screen == .tables && story.state.tables.cohort == cohort)
        story.press(.character("r"), .enter, .character("1"))
        #expect(due().isEmpty)
    }

    @Test func beforeTheTablesAreReadNothingIsSaidOfThem() {
        var story = Story()
        story.isSlow = true
        story.press(.character("4"), .character("m"))
        #expect(story.state.tables.search == nil && story.message == story.state.words.loading)
        story.answerAll()
        story.press(.character("m"))
        #expect(story.state.tables.search != nil)
    }

    @Test func whoOnlyLooksChangesNothing() throws {
        var story = Story(SampleTerm.composed, .english, isReadOnly: true)
        story.press(.character("4"), .character("m"), .enter)
        #expect(story.store.log.isEmpty && story.store.tables.isEmpty)
        story.expectSound()
    }

    /// Who took the seat of a drop-out was not away from what was before.
    @Test func whoJoinedAfterASessionWasNotAwayFromIt() throws {
        var story = planned()
        let cohort = try #require(story.state.tables.record).cohort
        let members = try #require(story.state.tables.record).seating.people
        story.store.attendance[cohort] = CohortAttendance([
            1: Dictionary(uniqueKeysWithValues: members.map { ($0, AttendanceState.present) })
        ])
        let data = try story.desk().data
        let newcomer = try #require(data.people.first { data.composition.cohortOfPerson[$0.id] == nil && $0.unavailable.isEmpty }).id
        story.change { data in
            var seats: [CohortID: [PersonID]] = [:]
            for other in data.programme.cohorts { seats[other.id] = data.composition[other.id] }
            seats[cohort]?.removeLast()
            seats[cohort]?.append(newcomer)
            data.composition = Composition(seats)
        }
        let record = try #require(story.state.tables.record)
        #expect(record.seating.people.contains(newcomer) && record.hasComeSince(newcomer, 1) && !record.isAway(newcomer, at: 1))
        #expect(
            story.state.tables.rows.contains { $0.person == newcomer && !$0.isAbsent } && story.shows("kom med i gruppen efter träffen"))
        // Who was expected and is not noted was away all the same.
        story.store.attendance[cohort] = CohortAttendance([
            1: Dictionary(uniqueKeysWithValues: members.dropFirst().map { ($0, AttendanceState.present) })
        ])
        story.reload()
        #expect(try #require(story.state.tables.record).isAway(members[0], at: 1))
    }
}
