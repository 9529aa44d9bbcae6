import MeetCore
import Testing

@testable import MeetTUI

/// The coordinator at the rules: sees what each change would do before it is done, and takes it back with one key.
struct RulesStoryTests {
    /// The programme open on the Rules screen, with a thing selected.
    private func story(_ place: RulePlace = .programme, _ language: Language = .swedish, _ data: TermData = SampleTerm.composed) throws
        -> Story
    {
        var story = Story(data, language)
        story.press(.character("8"))
        try select(place, &story)
        return story
    }

    private func select(_ place: RulePlace, _ story: inout Story) throws {
        let index = try #require(story.state.rules.rows.firstIndex(of: place))
        story.press(.home)
        story.press(.down, times: index)
        #expect(story.state.rules.selected == place)
    }

    /// Goes to a field of the editor and types a text in place of what stands there.
    private func fill(_ field: RuleField, _ text: String, _ story: inout Story) throws {
        try go(field, &story)
        story.press(.control("u"), .control("k"))
        story.type(text)
    }

    private func go(_ field: RuleField, _ story: inout Story) throws {
        for _ in 0..<20 {
            guard case .editor(let editor) = story.state.rules.panel else { break }
            if editor.state.focus == field { return }
            story.press(.tab)
        }
        Issue.record("there is no field \(field)")
    }

    private func exported(_ story: Story) -> String { ProgrammeJSON.text(of: story.store.data.programme) }

    @Test func whileOneTypesItIsSaidThatThePoolCannotMeetIt() throws {
        var story = try story(.category("influence", "decision_maker"))
        let before = exported(story)
        story.press(.enter)
        try fill(.minimum, "9", &story)
        #expect(story.shows("Om det sparas: går det ihop?"))
        #expect(story.shows("makthavare: 26 av 26 kan komma, minst 45 krävs"))
        #expect(story.shows("Går inte: ") && exported(story) == before)
        try fill(.minimum, "4", &story)
        #expect(!story.shows("Går inte: ") && story.shows("minst 20 krävs"))
    }

    @Test func aChangeIsKeptUnderItsNameAndUndone() throws {
        var story = try story(.axis("housing"))
        let before = exported(story)
        story.press(.enter)
        try fill(.weight, "7", &story)
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
        var story = try story(.axis("housing"))
        let before = story.store.data
        story.press(.character("D"))
        let known = before.people.count { $0.values["housing"] != nil }
        #expect(story.shows("\(known) personer förlorar sitt värde på axeln Boende"))
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
        var story = try story(.cohort("c001"))
        let before = story.store.data
        story.press(.character("D"))
        #expect(story.shows("Grupp 1: 23 deltagare väntar igen, 3 fästen eller uteslutningar upphör"))
        story.press(.character("s"))
        #expect(story.store.data.programme.cohort("c001") == nil && story.store.data.composition["c001"].isEmpty)
        story.expectSound(plainScore: true)
        story.press(.character("u"))
        #expect(story.store.data == before)
    }

    @Test func anotherSlotSaysWhoCanNoLongerComeAndWhatWasTypedStays() throws {
        var story = try story(.cohort("c002"))
        let before = story.store.data
        story.press(.enter)
        try go(.slot, &story)
        story.press(.left)
        let unable = before.composition["c002"].count { id in
            before.people.first { $0.id == id }.map { !$0.available.contains("mon-eve") } ?? false
        }
        #expect(story.shows("! Grupp 2, tisdag 2027-01-19: gruppens tid är på måndag, och 5 datum till"))
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
        var story = try story(.heading(.axes))
        story.press(.character("a"))
        story.type("Generation")
        try fill(.categories, "äldre | yngre", &story)
        try go(.origin, &story)
        story.press(.right, .right)
        story.press(.enter)
        #expect(story.state.rules.selected == .axis("generation"))
        for (category, band) in [("aldre", "-1985"), ("yngre", "1986-")] {
            try select(.category("generation", CategoryID(category)), &story)
            story.press(.enter)
            try fill(.made, band, &story)
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
        var story = try story(.category("area", "a"), .swedish, data)
        story.resize(rows: 40, columns: 120)
        #expect(story.shows("Del: ingen kategori för "))
        story.press(.enter)
        try fill(.made, "Farsta | Söder", &story)
        #expect(story.shows("[Farsta | Södermalm]"))
        story.press(.right)
        let people = data.people.filter { $0.consent.isGiven && ["Farsta", "Södermalm"].contains($0.district) }.count
        #expect(people > 3 && story.shows("inre: \(people) av \(people) kan komma"))
        story.press(.enter)
        #expect(story.store.data.programme.axis("area")?.categories[0].from == ["Farsta", "Södermalm"])
        let farsta = story.rows.filter { $0.contains("ingen kategori för") }
        #expect(farsta.count == 1 && !farsta[0].contains("Farsta"))
    }

    @Test func whatCannotBeReadIsSaidAndChangesNothing() throws {
        var story = try story(.category("influence", "youth"))
        let before = exported(story)
        story.press(.enter)
        try fill(.minimum, "många", &story)
        #expect(story.shows("Skriv ett heltal, minst 0."))
        story.press(.enter)
        #expect(exported(story) == before && story.store.log.isEmpty)
        try fill(.minimum, "3", &story)
        try fill(.target, "9–4", &story)
        #expect(story.shows("9 är större än 4."))
        // Esc asks, since something is typed.
        story.press(.escape)
        #expect(story.shows("Spara ändringarna?"))
        story.press(.character("n"))
        #expect(story.state.rules.panel == nil && exported(story) == before)
    }

    @Test func weightsThatCannotBeCountedAreRefused() throws {
        var story = try story(.category("influence", "youth"))
        story.press(.enter)
        try fill(.target, "100000–100000", &story)
        story.press(.enter)
        story.press(.character("s"))
        #expect(story.store.data.programme.axis("influence")?.categories[0].target == 100_000...100_000)
        try select(.axis("influence"), &story)
        story.press(.enter)
        try fill(.weight, "100000", &story)
        #expect(story.shows("Så kan programmet inte se ut:"))
        story.press(.enter)
        #expect(story.message.contains("blandningsenergin inte går att räkna"))
        #expect(story.store.data.programme.axis("influence")?.weight == 4)
    }

    @Test func whatOthersNeedStays() throws {
        var story = try story(.slot("mon-eve"))
        story.press(.character("D"))
        #expect(story.message == "måndag kväll används av Grupp 1. Ge dem en annan tid först." && story.state.rules.panel == nil)
        try select(.category("housing", "house"), &story)
        story.press(.delete)
        #expect(story.message.hasPrefix("En kontrast har sina två poler."))
        try select(.programme, &story)
        story.press(.character("D"))
        #expect(story.message == "Det kan inte tas bort." && story.store.log.isEmpty)
    }

    @Test func fewerSessionsShortenChosenDates() throws {
        var story = try story()
        story.press(.enter)
        try fill(.sessions, "7", &story)
        story.resize(rows: 40, columns: 120)
        #expect(story.shows("5 grupper med valda datum får 7 datum."))
        story.press(.enter)
        let dates = SessionDates.resolve(story.store.data.programme)
        #expect(story.store.data.programme.sessionsPerCohort == 7 && dates.values.allSatisfy { $0.count == 7 })
        #expect(dates.values.joined().allSatisfy { DateObstacle.of($0, in: story.store.data.programme) == nil })
        story.press(.character("u"))
        #expect(story.store.data.programme == SampleTerm.composed.programme)
    }

    @Test func aRhythmShowsWhatItSkipsAndWhy() throws {
        var story = try story(.cohort("c001"))
        story.press(.enter)
        try go(.schedule, &story)
        story.press(.home)
        try fill(.firstDate, "20270208", &story)
        try fill(.everyDays, "7", &story)
        story.press(.enter)
        if story.shows("Spara ändå?") { story.press(.character("s")) }
        #expect(story.store.data.programme.cohort("c001")?.schedule == .rhythm(first: try #require(CivilDate("2027-02-08")), everyDays: 7))
        story.resize(rows: 40, columns: 120)
        #expect(story.shows("–  mån 1 mar 2027  sportlov") && story.shows("3  mån 22 feb 2027") && story.shows("4  mån 8 mar 2027"))
    }

    @Test func aDayToAvoidSaysWhichCohortsItHits() throws {
        var story = try story(.heading(.daysOff))
        story.press(.character("a"))
        story.type("studiedag")
        try fill(.firstDay, "20270308", &story)
        story.press(.enter)
        #expect(story.store.log == ["add avoid studiedag"] && story.state.rules.selected == .dayOff(4))
        #expect(story.shows("! Grupp 1: 8 mar"))
    }

    @Test func axesAndTheirLikeAreMoved() throws {
        var story = try story(.axis("influence"))
        story.press(.character("K"))
        #expect(story.store.data.programme.axes.map(\.id) == ["influence", "settlement", "housing", "gender"])
        #expect(story.state.rules.selected == .axis("influence"))
        story.press(.character("K"))
        #expect(story.message == "Längre går det inte.")
        story.press(.character("u"))
        #expect(story.store.data == SampleTerm.composed)
    }

    @Test func newThingsComeAfterTheSelectedOne() throws {
        var story = try story(.cohort("c002"))
        story.press(.character("a"))
        #expect(story.shows("Ny grupp"))
        try fill(.name, "Grupp 2 b", &story)
        story.press(.enter)
        #expect(story.store.data.programme.cohorts.map(\.name) == ["Grupp 1", "Grupp 2", "Grupp 2 b", "Grupp 3", "Grupp 4", "Grupp 5"])
        story.expectSound()
        try select(.leader("l01"), &story)
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
        var story = try story(.axis("settlement"), .swedish, data)
        story.press(.enter)
        try fill(.weight, "9", &story)
        story.press(.enter)
        try select(.category("settlement", "established"), &story)
        story.press(.enter)
        try fill(.minimum, "2", &story)
        story.press(.enter)
        try select(.cohort("c001"), &story)
        story.press(.enter)
        try fill(.name, "Grupp Ett", &story)
        story.press(.enter)
        var expected = data.programme
        expected.axes[0].weight = 9
        expected.axes[0].categories[0].minimum = 2
        expected.cohorts[0].name = "Grupp Ett"
        #expect(story.store.data.programme == expected)
    }

    @Test func lateAnswersAreDroppedAndSavingWaitsForTheCount() throws {
        var story = try story(.category("housing", "house"))
        story.press(.enter)
        story.isSlow = true
        try fill(.minimum, "20", &story)
        let late = story.waiting
        try fill(.minimum, "2", &story)
        story.press(.enter)
        #expect(story.store.log.isEmpty && story.state.rules.isSaving)
        guard case .checkRules(let request, _, _)? = late.last else {
            Issue.record("nothing was asked")
            return
        }
        story.send(.rulesChecked(request: request, RulesReport(losses: [.broken(before: 0, after: 9)])))
        #expect(story.state.rules.draft == nil)
        story.isSlow = false
        story.answerAll()
        #expect(story.store.log == ["change category villa"] && story.state.rules.panel == nil)
    }

    @Test func aCheckOfAnotherProgrammeIsNotTakenForThatOfWhatIsTyped() throws {
        var story = try story(.axis("gender"))
        story.isSlow = true
        // The check of the programme as it is comes when something is typed that cannot be read.
        story.press(.character("1"), .character("8"))
        story.press(.enter)
        try fill(.weight, "x", &story)
        story.answerAll()
        #expect(story.state.rules.draft == nil && story.state.rules.baseline != nil)
        // So does the check of what was typed before.
        try fill(.weight, "3", &story)
        let asked = story.waiting
        story.type("x")
        guard case .checkRules(let request, _, _)? = asked.last else { return try #require(nil) }
        story.send(.rulesChecked(request: request, RulesReport()))
        #expect(story.state.rules.draft == nil)
    }

    @Test func whoTypesOnAfterEnterIsNotDone() throws {
        var story = try story(.axis("gender"))
        story.press(.enter)
        story.isSlow = true
        try fill(.weight, "3", &story)
        story.press(.enter)
        story.type("x")
        #expect(story.message == "Inte sparat, eftersom du skrev vidare. Enter sparar.")
        story.answerAll()
        #expect(story.store.log.isEmpty && story.state.rules.isDrafting)
        story.press(.backspace, .enter, .escape)
        story.answerAll()
        #expect(story.store.log.isEmpty && story.shows("Spara ändringarna?"))
        story.press(.character("s"))
        story.answerAll()
        #expect(story.store.data.programme.axis("gender")?.weight == 3)
    }

    @Test func aNewCohortIsLikeTheLastUnderANameThatNoneHas() throws {
        var data = SampleTerm.composed
        data.programme.cohorts[4].schedule = .rhythm(first: try #require(CivilDate("2027-02-03")), everyDays: 21)
        data.programme.cohorts[1].name = "Grupp 6"
        var story = try story(.heading(.cohorts), .swedish, data)
        story.press(.character("a"))
        guard case .editor(let editor) = story.state.rules.panel else { return try #require(nil) }
        #expect(editor.state[.name].typed == "Grupp 7" && editor.state[.everyDays].typed == "21")
        #expect(editor.state[.firstDate].typed == "2027-02-03" && editor.state[.slot] == .choice(data.programme.cohorts[4].slot.text))
        data.programme.cohorts[4].schedule = data.programme.cohorts[0].schedule
        let chosen = RuleOpening(data.programme).values(.newCohort, Words(.swedish))
        guard case .dates(let dates) = data.programme.cohorts[0].schedule else { return try #require(nil) }
        #expect(chosen?[.everyDays]?.typed == "\(dates[1] - dates[0])" && chosen?[.schedule] == .choice("rhythm"))
    }

    @Test func whatAnAxisIsMadeOfIsNotLostWithoutAQuestion() throws {
        var data = SampleTerm.composed
        data.programme.axes.append(
            Axis(
                id: "age", kind: .spread, label: Label(sv: "Ålder", en: "Age"),
                categories: [Category(id: "a", from: ["-1985"]), Category(id: "b", from: ["1986-2000", "2001-"])], from: .birthYear))
        for steps in [1, -2] {
            var story = try story(.axis("age"), .swedish, data)
            story.press(.enter)
            try go(.origin, &story)
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
        try select(.cohort("c005"), &story)
        story.press(.character("D"))
        #expect(story.shows("Grupp 5: försvinner ur 1 sparad version"))
        story.press(.character("s"))
        #expect(story.store.versions.first?.cohorts == ["c001", "c002", "c003", "c004"])
    }

    @Test func whatCannotBeAddedIsSaidBeforeOneTypes() throws {
        var story = try story(.category("housing", "house"))
        story.press(.character("a"))
        #expect(story.message.hasPrefix("Axeln är en kontrast") && story.state.rules.panel == nil)
        try select(.programme, &story)
        story.press(.character("a"))
        #expect(story.message.hasPrefix("Gå till en rad nedanför") && story.state.rules.panel == nil)
        var empty = Story(TermData(programme: Programme(name: "Nytt")))
        empty.press(.character("8"))
        for key in [Key.character("a"), .enter] {
            try select(.heading(.cohorts), &empty)
            empty.press(key)
            #expect(empty.message == "Lägg först till en tid i veckan: varje grupp har en." && empty.state.rules.panel == nil)
        }
    }

    @Test func whileAChangeIsKeptOneMayLookAndAllElseIsSaidToWait() throws {
        var story = try story(.axis("influence"))
        story.isSlow = true
        story.press(.character("K"))
        for key in [Key.character("a"), .enter, .character("D"), .character("J")] {
            story.press(key)
            #expect(story.message == "Den förra ändringen sparas fortfarande. Försök strax igen." && story.state.rules.panel == nil)
        }
        story.press(.control("c"))
        #expect(story.shows("Den senaste ändringen är ännu inte sparad.") && story.loopEffects.isEmpty)
        story.press(.escape, .down, .down)
        let selected = story.state.rules.selected
        story.answerAll()
        // Who looked at something else goes on looking at it.
        #expect(story.store.log.count == 1 && story.state.rules.selected == selected && selected != .axis("influence"))
    }

    @Test func theReportTurnsByAPageOfWhatIsSeen() throws {
        var data = SampleTerm.composed
        let categories = (1...60).map { MeetCore.Category(id: CategoryID("c\($0)")) }
        data.programme.axes.append(Axis(id: "many", kind: .spread, categories: categories))
        var story = try story(.programme, .swedish, data)
        story.press(.character("e"))
        story.resize(rows: 20, columns: 60)
        let inside = RulesLayout(story.state.frame.screen).whole
        // Without the bar at the right, which moves.
        func line(_ row: Int) -> Substring { story.rows[inside.row + row].dropLast() }
        let last = line(inside.rows - 1)
        story.press(.pageDown)
        #expect(line(0) == last)
        story.press(.pageUp)
        #expect(line(inside.rows - 1) == last)
    }

    @Test func onlyABreakThatIsNewBecomesADayWithoutALastOne() throws {
        for (place, key, isSaid) in [(RulePlace.dayOff(0), Key.enter, false), (.dayOff(0), .character("a"), true)] {
            var story = try story(place)
            story.press(key, .tab, .tab)
            #expect(story.shows("Tomt: en enda dag att undvika.") == isSaid)
        }
    }

    @Test func whatIsMoreIsSaidWithTheKeyOnlyWhereItWorks() throws {
        var story = try story(.category("influence", "decision_maker"))
        #expect(story.shows("(e visar allt)"))
        story.press(.enter)
        #expect(story.shows("rader till") && !story.shows("e visar allt"))
        #expect(Words(.swedish).ruleMore(1, key: true) == "… och 1 rad till (e visar allt)")
        #expect(Words(.english).ruleMore(1, key: false) == "… and 1 more line")
    }

    @Test func whatCouldNotBeKeptStaysTyped() throws {
        var story = try story(.axis("gender"))
        story.trouble = "Disken är full."
        story.press(.enter)
        try fill(.weight, "3", &story)
        story.press(.enter)
        #expect(story.message == "Inte sparat: Disken är full." && story.shows("Vikt"))
        story.trouble = nil
        story.press(.enter)
        #expect(story.store.data.programme.axis("gender")?.weight == 3)
    }

    @Test func theWholeReportIsShown() throws {
        var story = try story(.programme, .english)
        #expect(story.shows("No rules collide with those who have applied.") && story.shows("(e shows all)"))
        story.press(.character("e"))
        #expect(story.shows("woman: ") && story.shows("Can it be met?"))
        story.press(.escape)
        #expect(story.state.rules.panel == nil)
    }

    @Test func whereNothingMayBeChangedThatIsSaid() throws {
        var story = Story(SampleTerm.composed, .swedish, isReadOnly: true)
        story.press(.character("8"), .down, .down, .character("J"))
        #expect(story.message == story.state.words.cannotChange && story.store.log.isEmpty)
    }

    @Test func theMouseChoosesAndOpens() throws {
        var story = try story()
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
