import MeetCore
import Testing

@testable import MeetTUI

/// What the Rules screen says: why something cannot be, that one is to wait, and what is known of what is typed and of nothing else.
struct RulesAnswerTests {
    private func exported(_ story: Story) -> String { ProgrammeJSON.text(of: story.store.data.programme) }

    @Test func whatCannotBeAddedIsSaidBeforeOneTypes() throws {
        var story = try Story.rules(.category("housing", "house"))
        story.press(.character("a"))
        #expect(story.message.hasPrefix("Axeln är en kontrast") && story.state.rules.panel == nil)
        try story.select(.programme)
        story.press(.character("a"))
        #expect(story.message.hasPrefix("Gå till en rad nedanför") && story.state.rules.panel == nil)
        var empty = Story(TermData(programme: Programme(name: "Nytt")))
        empty.press(.character("8"))
        for key in [Key.character("a"), .enter] {
            try empty.select(.heading(.cohorts))
            empty.press(key)
            #expect(empty.message == "Lägg först till en tid i veckan: varje grupp har en." && empty.state.rules.panel == nil)
        }
    }

    @Test func whileAChangeIsKeptOneMayLookAndAllElseIsSaidToWait() throws {
        var story = try Story.rules(.axis("influence"))
        story.isSlow = true
        story.press(.character("K"))
        for key in [Key.character("a"), .enter, .character("D"), .character("J")] {
            story.press(key)
            #expect(story.message == "Den förra ändringen sparas fortfarande. Försök strax igen." && story.state.rules.panel == nil)
        }
        story.press(.control("c"))
        #expect(story.shows("Den senaste ändringen är inte sparad än.") && story.loopEffects.isEmpty)
        story.press(.escape, .down, .down, .character("e"))
        let selected = story.state.rules.selected
        story.answerAll()
        // Who looked at something else goes on looking at it.
        guard case .report = story.state.rules.panel else { return try #require(nil) }
        #expect(story.store.log.count == 1 && story.state.rules.selected == selected && selected != .axis("influence"))
    }

    @Test func theReportTurnsByAPageOfWhatIsSeen() throws {
        var data = SampleTerm.composed
        let categories = (1...60).map { MeetCore.Category(id: CategoryID("c\($0)")) }
        data.programme.axes.append(Axis(id: "many", kind: .spread, categories: categories))
        var story = try Story.rules(.programme, .swedish, data)
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
            var story = try Story.rules(place)
            story.press(key, .tab, .tab)
            #expect(story.shows("Tomt: en enda dag att undvika.") == isSaid)
        }
    }

    @Test func whatIsMoreIsSaidWithTheKeyOnlyWhereItWorks() throws {
        var story = try Story.rules(.category("influence", "decision_maker"))
        #expect(story.shows("(e visar allt)"))
        story.press(.enter)
        #expect(story.shows("rader till") && !story.shows("e visar allt"))
        #expect(Words(.swedish).ruleMore(1, key: true) == "… och 1 rad till (e visar allt)")
        #expect(Words(.english).ruleMore(1, key: false) == "… and 1 more line")
    }

    @Test func aCheckOfAnotherProgrammeIsNotTakenForThatOfWhatIsTyped() throws {
        var story = try Story.rules(.axis("gender"))
        story.isSlow = true
        // The check of the programme as it is comes when something is typed that cannot be read.
        story.press(.character("1"), .character("8"))
        story.press(.enter)
        try story.fill(.weight, "x")
        story.answerAll()
        #expect(story.state.rules.draft == nil && story.state.rules.baseline != nil)
        // So does the check of what was typed before.
        try story.fill(.weight, "3")
        let asked = story.waiting
        story.type("x")
        guard case .checkRules(let request, _, _)? = asked.last else { return try #require(nil) }
        story.send(.rulesChecked(request: request, RulesReport()))
        #expect(story.state.rules.draft == nil)
    }

    @Test func whoTypesOnAfterEnterIsNotDone() throws {
        var story = try Story.rules(.axis("gender"))
        story.press(.enter)
        story.isSlow = true
        try story.fill(.weight, "3")
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

    @Test func lateAnswersAreDroppedAndSavingWaitsForTheCount() throws {
        var story = try Story.rules(.category("housing", "house"))
        story.press(.enter)
        story.isSlow = true
        try story.fill(.minimum, "20")
        let late = story.waiting
        try story.fill(.minimum, "2")
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

    @Test func whatCouldNotBeKeptStaysTyped() throws {
        var story = try Story.rules(.axis("gender"))
        story.trouble = "Disken är full."
        story.press(.enter)
        try story.fill(.weight, "3")
        story.press(.enter)
        #expect(story.message == "Inte sparat: Disken är full." && story.shows("Vikt"))
        story.trouble = nil
        story.press(.enter)
        #expect(story.store.data.programme.axis("gender")?.weight == 3)
    }

    @Test func theWholeReportIsShown() throws {
        var story = try Story.rules(.programme, .english)
        #expect(story.shows("The rules can be kept with those who have applied.") && story.shows("(e shows all)"))
        story.press(.character("e"))
        #expect(story.shows("woman: ") && story.shows("Does it add up?"))
        story.press(.escape)
        #expect(story.state.rules.panel == nil)
    }

    @Test func whereNothingMayBeChangedThatIsSaid() throws {
        var story = Story(SampleTerm.composed, .swedish, isReadOnly: true)
        story.press(.character("8"), .down, .down, .character("J"))
        #expect(story.message == story.state.words.cannotChange && story.store.log.isEmpty)
    }

    @Test func whatCannotBeReadIsSaidAndChangesNothing() throws {
        var story = try Story.rules(.category("influence", "youth"))
        let before = exported(story)
        story.press(.enter)
        try story.fill(.minimum, "många")
        #expect(story.shows("Skriv ett heltal, minst 0."))
        story.press(.enter)
        #expect(exported(story) == before && story.store.log.isEmpty)
        try story.fill(.minimum, "3")
        try story.fill(.target, "9–4")
        #expect(story.shows("9 är större än 4."))
        // Esc asks, since something is typed.
        story.press(.escape)
        #expect(story.shows("Spara ändringarna?"))
        story.press(.character("n"))
        #expect(story.state.rules.panel == nil && exported(story) == before)
    }

    @Test func weightsThatCannotBeCountedAreRefused() throws {
        var story = try Story.rules(.category("influence", "youth"))
        story.press(.enter)
        try story.fill(.target, "100000–100000")
        story.press(.enter)
        story.press(.character("s"))
        #expect(story.store.data.programme.axis("influence")?.categories[0].target == 100_000...100_000)
        try story.select(.axis("influence"))
        story.press(.enter)
        try story.fill(.weight, "100000")
        #expect(story.shows("Så kan programmet inte se ut:"))
        story.press(.enter)
        #expect(story.message.contains("blandningsenergin inte går att räkna"))
        #expect(story.store.data.programme.axis("influence")?.weight == 4)
    }

    @Test func whatOthersNeedStays() throws {
        var story = try Story.rules(.slot("mon-eve"))
        story.press(.character("D"))
        #expect(story.message == "måndag kväll används av Grupp 1. Ge dem en annan tid först." && story.state.rules.panel == nil)
        try story.select(.category("housing", "house"))
        story.press(.delete)
        #expect(story.message.hasPrefix("En kontrast har sina två poler."))
        try story.select(.programme)
        story.press(.character("D"))
        #expect(story.message == "Det kan inte tas bort. Enter ändrar det." && story.store.log.isEmpty)
    }
}
