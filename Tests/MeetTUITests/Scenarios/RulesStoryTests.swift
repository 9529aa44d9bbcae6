import MeetCore
import Testing

@testable import MeetTUI

/// The coordinator at the rules: sees what each change would do before it is done, and takes it back with one key.
struct RulesStoryTests {
    private func exported(_ story: Story) -> String { ProgrammeJSON.text(of: story.store.data.programme) }

    @Test func whileOneTypesItIsSaidThatThePoolCannotMeetIt() throws {
        var story = try Story.rules(.category("influence", "decision_maker"))
        let before = exported(story)
        story.press(.enter)
        try story.fill(.minimum, "9")
        #expect(story.shows("Om det sparas: går det ihop?"))
        #expect(story.shows("makthavare: 26 av 26 kan komma, minst 45 krävs"))
        #expect(story.shows("Går inte ihop: ") && exported(story) == before)
        try story.fill(.minimum, "4")
        #expect(!story.shows("Går inte ihop: ") && story.shows("minst 20 krävs"))
    }

    @Test func aChangeIsKeptUnderItsNameAndUndone() throws {
        var story = try Story.rules(.axis("housing"))
        let before = exported(story)
        story.press(.enter)
        try story.fill(.weight, "7")
        story.press(.enter)
        #expect(story.store.data.programme.axis("housing")?.weight == 7)
        #expect(story.store.log == ["change axis Boende"])
        #expect(story.state.rules.panel == nil && story.state.rules.selected == .axis("housing"))
        story.press(.character("u"))
        #expect(exported(story) == before)
        #expect(story.state.desk?.programme.axis("housing")?.weight == 4)
        story.expectSound(plainScore: true)
    }

    @Test func removingAnAxisIsAskedAboutAndOneUndoBringsItBack() throws {
        var story = try Story.rules(.axis("housing"))
        let before = story.store.data
        story.press(.character("D"))
        let known = before.people.count { $0.values["housing"] != nil }
        #expect(story.shows("\(known) personer förlorar sin uppgift om Boende"))
        story.press(.escape)
        #expect(story.store.data == before && story.state.rules.panel == nil)
        // Enter on the answer that is selected first leaves it too.
        story.press(.character("D"), .enter)
        #expect(story.store.data == before)
        story.press(.character("D"), .left, .enter)
        #expect(story.store.data.programme.axis("housing") == nil)
        #expect(story.store.data.people.allSatisfy { $0.values["housing"] == nil })
        story.expectSound(plainScore: true)
        story.press(.character("u"))
        #expect(story.store.data == before)
    }

    @Test func removingACohortTellsWhoWaitsAgain() throws {
        var story = try Story.rules(.cohort("c001"))
        let before = story.store.data
        story.press(.character("D"))
        #expect(story.shows("Grupp 1: 23 deltagare väntar igen, 3 personer som är fästa eller hålls"))
        story.press(.character("s"))
        #expect(story.store.data.programme.cohort("c001") == nil && story.store.data.composition["c001"].isEmpty)
        story.expectSound(plainScore: true)
        story.press(.character("u"))
        #expect(story.store.data == before)
    }

    @Test func anotherSlotSaysWhoCanNoLongerComeAndWhatWasTypedStays() throws {
        var story = try Story.rules(.cohort("c002"))
        let before = story.store.data
        story.press(.enter)
        try story.go(.slot)
        story.press(.left)
        let unable = before.composition["c002"].count { id in
            before.people.first { $0.id == id }.map { !$0.available.contains("mon-eve") } ?? false
        }
        #expect(story.shows("! Grupp 2, tisdag 19 januari 2027: gruppens tid är på måndag, och 5 datum"))
        #expect(unable > 0 && story.shows("\(unable) deltagare i Grupp 2 kan inte längre komma"))
        story.press(.enter)
        #expect(story.shows("Spara ändå?") && story.store.data == before)
        story.press(.escape)
        guard case .editor(let editor) = story.state.rules.panel else {
            Issue.record("the editor is gone")
            return
        }
        #expect(editor.state[.slot] == .choice("mon-eve"))
        story.press(.enter, .character("s"))
        #expect(story.store.data.programme.cohort("c002")?.slot == "mon-eve")
        #expect(story.store.data.composition == before.composition)
        story.press(.character("u"))
        #expect(story.store.data == before)
    }

    @Test func anAxisIsMadeOfBirthYears() throws {
        var story = try Story.rules(.heading(.axes))
        story.press(.character("a"))
        story.type("Generation")
        try story.fill(.categories, "äldre | yngre")
        try story.go(.origin)
        story.press(.right, .right)
        story.press(.enter)
        #expect(story.state.rules.selected == .axis("generation"))
        for (category, band) in [("aldre", "-1985"), ("yngre", "1986-")] {
            try story.select(.category("generation", CategoryID(category)))
            story.press(.enter)
            try story.fill(.made, band)
            story.press(.enter)
        }
        let axis = try #require(story.store.data.programme.axis("generation"))
        #expect(axis.from == .birthYear && axis.categories.map(\.from) == [["-1985"], ["1986-"]])
        let desk = try story.desk()
        let older = story.store.data.people.count { $0.consent.isGiven && ($0.birthYear ?? 9999) <= 1985 }
        #expect(older > 10)
        #expect(desk.data.people.indices.count { desk.category(of: $0, on: axis, "sv") == "äldre" } == older)
        // The lists know it too: found by the word, though nobody answered it.
        #expect(story.store.data.people.allSatisfy { $0.values["generation"] == nil })
        #expect(desk.search.filter("äldre").map { found in desk.data.people.indices.filter(found).count } == older)
        story.expectSound(plainScore: true)
        // And so does what is told of a person on the People screen.
        let someone = try #require(desk.data.people.first { $0.consent.isGiven && ($0.birthYear ?? 9999) <= 1985 })
        story.press(.character("2"), .character("/"))
        story.type(someone.id.text)
        story.resize(rows: 60, columns: 240)
        #expect(story.rows.contains { $0.contains("Bakgrund") && $0.contains("äldre") })
    }

    @Test func districtsAreCompletedAndWhoIsLeftOutIsNamed() throws {
        var data = SampleTerm.composed
        data.programme.axes.append(
            Axis(
                id: "area", kind: .spread, label: Label(sv: "Del", en: "Part"),
                categories: [Category(id: "a", label: Label(sv: "inre", en: "inner")), Category(id: "b")], from: .district))
        var story = try Story.rules(.category("area", "a"), .swedish, data)
        story.resize(rows: 40, columns: 120)
        #expect(story.shows("Del: ingen kategori för "))
        story.press(.enter)
        try story.fill(.made, "Farsta | Söder")
        #expect(story.shows("[Farsta | Södermalm]"))
        story.press(.right)
        let people = data.people.filter { $0.consent.isGiven && ["Farsta", "Södermalm"].contains($0.district) }.count
        #expect(people > 3 && story.shows("inre: \(people) av \(people) kan komma"))
        story.press(.enter)
        #expect(story.store.data.programme.axis("area")?.categories[0].from == ["Farsta", "Södermalm"])
        let farsta = story.rows.filter { $0.contains("ingen kategori för") }
        #expect(farsta.count == 1 && !farsta[0].contains("Farsta"))
    }

    @Test func fewerSessionsShortenChosenDates() throws {
        var story = try Story.rules()
        story.press(.enter)
        try story.fill(.sessions, "7")
        story.resize(rows: 40, columns: 120)
        #expect(story.shows("5 grupper med valda datum får 7 datum."))
        story.press(.enter)
        let dates = SessionDates.resolve(story.store.data.programme)
        #expect(story.store.data.programme.sessionsPerCohort == 7 && dates.values.allSatisfy { $0.count == 7 })
        #expect(dates.values.joined().allSatisfy { DateObstacle.of($0, in: story.store.data.programme) == nil })
        story.press(.character("u"))
        #expect(story.store.data.programme == SampleTerm.composed.programme)
    }

    @Test func chosenDatesComeInTheOrderOfTheSessions() throws {
        var story = try Story.rules(.cohort("c001"))
        let former = try #require(story.store.data.programme.cohort("c001"))
        var dates = try #require(SessionDates.resolve(story.store.data.programme)[former.id])
        dates.swapAt(1, 2)
        story.press(.enter)
        try story.go(.schedule)
        try story.fill(.dates, dates.map(\.description).joined(separator: ", "))
        story.press(.enter)
        story.resize(rows: 40, columns: 160)
        #expect(story.shows("\(dates[2]) ligger inte efter \(dates[1])"))
        #expect(story.store.data.programme.cohort("c001") == former)
    }

    @Test func aRhythmShowsWhatItSkipsAndWhy() throws {
        var story = try Story.rules(.cohort("c001"))
        story.press(.enter)
        try story.go(.schedule)
        story.press(.home)
        try story.fill(.firstDate, "20270208")
        try story.fill(.everyDays, "7")
        story.press(.enter)
        if story.shows("Spara ändå?") { story.press(.character("s")) }
        #expect(story.store.data.programme.cohort("c001")?.schedule == .rhythm(first: try #require(CivilDate("2027-02-08")), everyDays: 7))
        story.resize(rows: 40, columns: 120)
        #expect(story.shows("–  mån 1 mars 2027  sportlov") && story.shows("3  mån 22 feb 2027") && story.shows("4  mån 8 mars 2027"))
    }

    @Test func aDayToAvoidSaysWhichCohortsItHits() throws {
        var story = try Story.rules(.heading(.daysOff))
        story.press(.character("a"))
        story.type("studiedag")
        try story.fill(.firstDay, "20270308")
        story.press(.enter)
        #expect(story.store.log == ["add avoid studiedag"] && story.state.rules.selected == .dayOff(4))
        #expect(story.shows("! Grupp 1: 8 mar"))
    }

    @Test func axesAndTheirLikeAreMoved() throws {
        var story = try Story.rules(.axis("influence"))
        story.press(.character("K"))
        #expect(story.store.data.programme.axes.map(\.id) == ["influence", "settlement", "housing", "gender"])
        #expect(story.state.rules.selected == .axis("influence"))
        story.press(.character("K"))
        #expect(story.message == "Längre går det inte.")
        story.press(.character("u"))
        #expect(story.store.data == SampleTerm.composed)
    }

    @Test func newThingsComeAfterTheSelectedOne() throws {
        var story = try Story.rules(.cohort("c002"))
        story.press(.character("a"))
        #expect(story.shows("Ny grupp"))
        try story.fill(.name, "Grupp 2 b")
        story.press(.enter)
        #expect(story.store.data.programme.cohorts.map(\.name) == ["Grupp 1", "Grupp 2", "Grupp 2 b", "Grupp 3", "Grupp 4", "Grupp 5"])
        story.expectSound()
        try story.select(.leader("l01"))
        story.press(.character("a"))
        story.type("Nya Exempel")
        story.press(.enter)
        // The name of a person does not stay in the list of changes.
        #expect(story.store.log.last == "add leader l11" && story.store.data.programme.leaders.last?.name == "Nya Exempel")
    }

    @Test func wholeProgrammesKeepKeysThatAreNotKnown() throws {
        var data = SampleTerm.composed
        data.programme.axes[0].extra = ["colour": .string("blå")]
        data.programme.axes[0].categories[0].extra = ["x": .integer(1)]
        data.programme.cohorts[0].extra = ["room": .string("3")]
        data.programme.extra[""] = ["note": .string("kvar")]
        var story = try Story.rules(.axis("settlement"), .swedish, data)
        story.press(.enter)
        try story.fill(.weight, "9")
        story.press(.enter)
        try story.select(.category("settlement", "established"))
        story.press(.enter)
        try story.fill(.minimum, "2")
        story.press(.enter)
        try story.select(.cohort("c001"))
        story.press(.enter)
        try story.fill(.name, "Grupp Ett")
        story.press(.enter)
        var expected = data.programme
        expected.axes[0].weight = 9
        expected.axes[0].categories[0].minimum = 2
        expected.cohorts[0].name = "Grupp Ett"
        #expect(story.store.data.programme == expected)
    }

    @Test func aNewCohortIsLikeTheLastUnderANameThatNoneHas() throws {
        var data = SampleTerm.composed
        data.programme.cohorts[4].schedule = .rhythm(first: try #require(CivilDate("2027-02-03")), everyDays: 21)
        data.programme.cohorts[1].name = "Grupp 6"
        var story = try Story.rules(.heading(.cohorts), .swedish, data)
        story.press(.character("a"))
        guard case .editor(let editor) = story.state.rules.panel else { return try #require(nil) }
        #expect(editor.state[.name].typed == "Grupp 7" && editor.state[.everyDays].typed == "21")
        #expect(editor.state[.firstDate].typed == "2027-02-03" && editor.state[.slot] == .choice(data.programme.cohorts[4].slot.text))
        data.programme.cohorts[4].schedule = data.programme.cohorts[0].schedule
        let chosen = RuleOpening(data.programme, Words(.swedish)).values(.newCohort)
        guard case .dates(let dates) = data.programme.cohorts[0].schedule else { return try #require(nil) }
        #expect(chosen?[.everyDays]?.typed == "\(dates[1] - dates[0])" && chosen?[.schedule] == .choice("rhythm"))
    }

    @Test func theFirstDayOfACohortFollowsItsTimeOfTheWeek() throws {
        var data = SampleTerm.composed
        data.programme.cohorts[4].schedule = .rhythm(first: try #require(CivilDate("2027-01-23")), everyDays: 14)
        func editor(_ story: Story) throws -> RuleEditor {
            guard case .editor(let editor) = story.state.rules.panel else { return try #require(nil) }
            return editor
        }
        var story = try Story.rules(.heading(.cohorts), .swedish, data)
        story.press(.character("a"))
        try story.go(.slot)
        // From Saturday to Thursday of the same week, and back.
        story.press(.left)
        let slot = try editor(story).state[.slot]
        let weekday = try #require(data.programme.slots.first { .choice($0.id.text) == slot }?.weekday)
        #expect(weekday != .saturday)
        let (typed, saturday) = (try editor(story).state[.firstDate].typed, try #require(CivilDate("2027-01-23")))
        let moved = try #require(CivilDate(typed))
        #expect(moved.weekday == weekday && abs(moved - saturday) < 7)
        story.press(.right)
        #expect(try editor(story).state[.firstDate].typed == "2027-01-23")
        // What somebody typed stays.
        try story.go(.firstDate)
        story.press(.end, .control("u"))
        story.type("20270130")
        try story.go(.slot)
        story.press(.left)
        #expect(try editor(story).state[.firstDate].typed == "2027-01-30")
    }

    @Test func whatAnAxisIsMadeOfIsNotLostWithoutAQuestion() throws {
        var data = SampleTerm.composed
        data.programme.axes.append(
            Axis(
                id: "age", kind: .spread, label: Label(sv: "Ålder", en: "Age"),
                categories: [Category(id: "a", from: ["-1985"]), Category(id: "b", from: ["1986-2000", "2001-"])], from: .birthYear))
        for steps in [1, -2] {
            var story = try Story.rules(.axis("age"), .swedish, data)
            story.press(.enter)
            try story.go(.origin)
            // To ages, for which years say nothing, or to own answers.
            for _ in 0..<abs(steps) { story.press(steps > 0 ? .right : .left) }
            #expect(story.shows("Ålder: det som kategorierna består av försvinner (3 uppgifter)"))
            story.press(.enter)
            #expect(story.shows("Spara ändå?") && story.store.data == data)
            story.press(.character("s"))
            #expect(story.store.data.programme.axis("age")?.categories.allSatisfy(\.from.isEmpty) == true)
            #expect(story.store.data.programme.axis("age")?.from == (steps > 0 ? .age : nil))
            story.press(.character("u"))
            #expect(story.store.data == data)
        }
    }

    @Test func aCohortThatGoesIsCountedInTheVersionsThatHaveIt() throws {
        var story = Story()
        story.press(.character("3"), .character("v"), .character("N"), .enter, .escape)
        story.press(.character("8"))
        try story.select(.cohort("c005"))
        story.press(.character("D"))
        #expect(story.shows("Grupp 5: försvinner ur 1 sparad version"))
        story.press(.character("s"))
        #expect(story.store.versions.first?.cohorts == ["c001", "c002", "c003", "c004"])
    }

    @Test func theMouseChoosesAndOpens() throws {
        var story = try Story.rules()
        let layout = RulesLayout(story.state.frame.screen)
        let third = Position(row: layout.list.row + 2, column: layout.list.column + 4)
        story.play(.mouse(MouseEvent(position: third, kind: .press)))
        #expect(story.state.rules.selected == .axis("settlement"))
        story.play(.mouse(MouseEvent(position: third, kind: .doubleClick)))
        #expect(story.state.rules.isTyping)
        let weight = Position(row: layout.detail.row + 3, column: layout.detail.column + 20)
        story.play(.mouse(MouseEvent(position: weight, kind: .press)))
        guard case .editor(let editor) = story.state.rules.panel else { return }
        #expect(editor.state.focus == .weight)
    }
}
