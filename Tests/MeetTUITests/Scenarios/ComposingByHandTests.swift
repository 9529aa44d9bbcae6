import MeetCore
import Testing

@testable import MeetTUI

/// A coordinator composes a cohort by hand.
struct ComposingByHandTests {
    @Test func theOverviewOpensTheCohortUnderTheCursor() {
        var story = Story()
        #expect(story.shows("Översikt") && story.shows("Grupp 4"))
        story.press(.down, .down, .enter)
        #expect(story.state.screen == .compose && story.state.compose.cohort == 2)
        #expect(story.shows("Grupp 3 (3 av 5)"))
    }

    @Test func theBestApplicantStandsFirstAndTheEffectSaidIsTheEffectThatComes() throws {
        var story = Story()
        story.press(.enter)
        let desk = try story.desk()
        let effects = story.state.compose.applicants.persons
            .filter { !desk.working.isExcluded($0, from: 0) }
            .map { story.state.compose.applicants.effect(of: $0, in: desk.problem) }
        #expect(effects == effects.sorted() && effects.count > 10)
        let name = try story.candidate()
        let before = try story.energy()
        #expect(story.shows("Energi \(before) → \(before + effects[0]) med \(name)"))
        story.press(.enter)
        #expect(try story.energy() == before + effects[0])
        #expect(story.shows("Grupp 1 ─────── 24 av 24 platser"))
        #expect(story.store.log.count == 1 && story.store.log[0].hasPrefix("seat"))
        story.expectSound(plainScore: true)
    }

    @Test func aFullCohortTakesNobodyAndSaysWhatToDo() {
        var story = Story()
        story.press(.enter, .enter, .enter)
        #expect(story.message == "Grupp 1 har redan 24 deltagare. e visar bästa bytet; Tab, Enter tar bort.")
        #expect(story.store.log.count == 1)
    }

    @Test func aMemberIsTakenOutAndWaits() throws {
        var story = Story()
        story.press(.enter, .tab, .down, .down, .down)
        let name = try story.candidate()
        let before = try story.energy()
        let effect = try story.desk().working.mixEffect(ofRemoving: #require(story.state.compose.candidate))
        story.press(.enter)
        #expect(try story.energy() == before + effect)
        #expect(story.store.log.last?.hasPrefix("unseat") == true)
        story.press(.character("2"), .character("/"))
        story.type(name)
        #expect(story.shows("> \(name)".prefix(12).description) || story.shows(name))
        #expect(story.shows("väntar"))
    }

    @Test func aPinnedMemberStaysUntilUnpinned() throws {
        var story = Story()
        story.press(.enter, .tab)
        // The first two members by id are pinned in the sample; the cursor goes to one of them.
        let pinned = try #require(story.store.data.pins.pinned.keys.min())
        let place = try #require(story.state.compose.members.firstIndex { story.state.desk?.person($0).id == pinned })
        story.press(.down, times: place)
        let name = try story.candidate()
        for key in [Key.enter, .character("d"), .character("x")] {
            story.press(key)
            #expect(story.message == "\(name) är fäst i gruppen. Tryck p för att lossa först.")
        }
        #expect(story.store.log.isEmpty)
        story.press(.character("p"))
        #expect(story.store.data.pins.pinned[pinned] == nil)
        story.press(.enter)
        #expect(story.store.data.composition.cohortOfPerson[pinned] == nil)
        story.expectSound(plainScore: true)
    }

    @Test func aMemberIsPinnedAndMarked() throws {
        var story = Story()
        story.press(.character("3"), .tab, .end, .character("p"))
        let name = try story.candidate()
        #expect(story.rows.contains { $0.contains(">*" + name.prefix(8)) })
        #expect(story.store.data.pins.pinned.count == 3)
        #expect(story.shows("p lossa"))
    }

    @Test func anApplicantCannotBePinnedAndIsToldWhy() {
        var story = Story()
        story.press(.character("3"), .character("p"))
        #expect(story.message == "Bara den som är med i gruppen kan fästas. Lägg till först (Enter).")
    }

    @Test func anExcludedApplicantGoesToTheEndAndIsLetInAgain() throws {
        var story = Story()
        story.press(.character("3"))
        let name = try story.candidate()
        story.press(.character("x"))
        #expect(try story.candidate() != name)
        story.press(.end)
        #expect(story.shows("x släpp in"))
        let last = try story.candidate()
        story.press(.enter)
        #expect(story.message == "\(last) hålls utanför Grupp 1. Tryck x för att släppa in igen.")
        let excluded = story.store.data.pins.excluded.count
        story.press(.character("x"))
        #expect(story.store.data.pins.excluded.count == excluded - 1)
        story.expectSound(plainScore: true)
    }

    @Test func excludingAMemberIsOneChange() throws {
        var story = Story()
        story.press(.character("3"), .tab, .end)
        let person = try #require(story.state.compose.candidate)
        let id = try story.desk().person(person).id
        story.press(.character("x"))
        #expect(story.store.log == ["unseat \(id) c001 + exclude \(id) c001"])
        story.press(.character("u"))
        #expect(story.store.data.composition.cohortOfPerson[id] == "c001" && story.store.data.pins.excluded[id] == nil)
    }

    @Test func undoAndRedoGoBackAndForthAcrossAllChanges() throws {
        var story = Story()
        var states = [story.store.data]
        story.press(.character("3"))
        for key in [Key.enter, .tab, .end, .character("p"), .up, .enter, .tab, .character("x"), .character("]"), .tab, .enter] {
            let count = story.store.log.count
            story.press(key)
            if story.store.log.count > count { states.append(story.store.data) }
        }
        #expect(states.count == 6)
        for expected in states.dropLast().reversed() {
            story.press(.character("u"))
            #expect(story.message.hasPrefix("Ångrade: "))
            #expect(try story.desk().working.composition == expected.composition)
            #expect(try story.desk().working.currentPins == expected.pins)
            story.expectSound(plainScore: true)
        }
        story.press(.character("u"))
        #expect(story.message == "Det finns inget att ångra.")
        for expected in states.dropFirst() {
            story.press(.control("r"))
            #expect(story.message.hasPrefix("Gjorde om: "))
            #expect(try story.desk().working.composition == expected.composition)
        }
        story.press(.control("r"))
        #expect(story.message == "Det finns inget att göra om.")
    }

    @Test func theHelpNamesWhatWouldBeUndone() {
        var story = Story(rows: 60)
        story.press(.character("3"), .enter, .character("?"))
        #expect(story.rows.contains { $0.contains("ångra: seat") })
        story.press(.escape, .character("u"), .character("?"))
        #expect(story.rows.contains { $0.contains("gör om: seat") })
    }

    @Test func theCohortsFollowEachOtherInARing() {
        var story = Story()
        story.press(.character("3"), .character("["))
        #expect(story.state.compose.cohort == 4)
        #expect(story.shows("Grupp 5 (5 av 5)"))
        story.press(.character("n"), .character("]"))
        #expect(story.state.compose.cohort == 1)
    }

    @Test func applicantsAreOrderedByEffectNameWaitingTimeAndEachAxis() throws {
        var story = Story()
        story.press(.character("3"), .character("o"))
        let desk = try story.desk()
        func open() -> [Int] { story.state.compose.applicants.persons.filter { !desk.working.isExcluded($0, from: 0) } }
        #expect(story.shows("efter namn"))
        #expect(open().map { desk.nameRank[$0] } == open().map { desk.nameRank[$0] }.sorted())
        story.press(.character("o"))
        #expect(story.shows("efter väntetid"))
        let dates = open().compactMap { desk.person($0).registered }
        #expect(dates == dates.sorted())
        for axis in desk.programme.axes {
            story.press(.character("o"))
            #expect(story.shows("efter \(axis.name("sv").lowercased())"))
            let categories = open().map { desk.person($0).values[axis.id].flatMap { axis.index(of: $0) } ?? axis.categories.count }
            #expect(categories == categories.sorted())
        }
        story.press(.character("o"))
        #expect(story.shows("efter effekt"))
    }

    @Test func theArrowsTurnToTheListOnTheirSide() {
        var story = Story()
        story.press(.character("3"), .right)
        #expect(story.state.compose.pane == .members)
        story.press(.character("h"))
        #expect(story.state.compose.pane == .applicants)
        story.press(.backTab, .backTab)
        #expect(story.state.compose.pane == .applicants)
    }

    @Test func aTermWithoutPeopleOrCohortsIsShownAndHarmless() {
        var data = SampleTerm.read
        data.people = []
        var story = Story(data)
        let keys: [Key] = "123/adxpmMfou?nbP".map { .character($0) } + [.enter, .tab, .escape, .up, .down, .end, .pageDown, .control("r")]
        for screen in "123" {
            story.type(String(screen))
            for key in keys {
                story.press(key, .escape, .character(screen))
                story.expectSound()
            }
        }
        #expect(story.store.log.filter { !$0.hasPrefix("compose") }.isEmpty)
        data.programme.cohorts = []
        story = Story(data)
        #expect(story.shows("0 anmälda, 0 har plats"))
        for screen in "123" {
            story.type(String(screen))
            for key in keys {
                story.press(key, .escape, .character(screen))
                story.expectSound()
            }
        }
        #expect(story.shows("Programmet har inga grupper än."))
        #expect(story.waiting.isEmpty && story.store.log.isEmpty)
    }

    @Test func whereNobodyWaitsTheListIsEmptyAndSaysSo() throws {
        var data = SampleTerm.composed
        data.people.removeAll { data.composition.cohortOfPerson[$0.id] == nil }
        data.pins = Pins()
        var story = Story(data)
        story.press(.character("3"))
        #expect(story.shows("Sökande: 0 kan komma"))
        story.press(.enter, .character("x"), .character("p"), .down, .end)
        #expect(story.store.log.isEmpty)
        story.expectSound(plainScore: true)
    }

    @Test func whyAnApplicantBearsAMarkIsSaid() throws {
        var story = Story()
        story.press(.character("3"))
        func line(_ story: Story) throws -> String { try #require(story.rows.first { $0.contains("│Energi ") }) }
        var marked = 0
        for _ in story.state.compose.applicants.persons {
            let desk = try story.desk()
            let person = try #require(story.state.compose.candidate)
            let breaks = desk.working.isExcluded(person, from: 0) || desk.working.wouldBreak(adding: person, to: 0)
            #expect(try line(story).contains(" ! ") == breaks)
            if breaks { marked += 1 }
            story.press(.down)
        }
        #expect(marked > 0)
        story.press(.end)
        #expect(try line(story).contains(" ! " + story.candidate()))
    }

    @Test func aPinAndAnExclusionThatContradictAreRefused() throws {
        var data = SampleTerm.composed
        let cohort: CohortID = "c001"
        let excluded = try #require(data.pins.excluded.keys.first)
        data.pins.excluded = [:]
        data.pins.pinned[excluded] = cohort
        let member = try #require(data.composition[cohort].first { data.pins.pinned[$0] == nil })
        data.pins.excluded[member] = [cohort]
        var story = Story(data)
        story.press(.character("3"), .character("/"))
        let name = try #require(data.people.first { $0.id == excluded }).shownName
        story.type(name)
        story.press(.enter)
        #expect(try story.candidate() == name)
        story.press(.character("x"))
        #expect(story.message == "\(name) är fäst i gruppen. Tryck p för att lossa först.")
        story.press(.escape, .tab)
        let index = try #require(try story.desk().problem.index(of: member))
        let place = try #require(story.state.compose.members.firstIndex(of: index))
        story.press(.home)
        story.press(.down, times: place)
        story.press(.character("p"))
        let memberName = try story.desk().person(index).shownName
        #expect(story.message == "\(memberName) hålls utanför Grupp 1. Tryck x för att släppa in igen.")
        #expect(story.store.log.isEmpty)
    }

    /// What is known of the best gives way before the new energy is cut.
    @Test(arguments: Language.allCases)
    func theNewEnergyStandsInTheNarrowestWindow(language: Language) throws {
        var story = Story(SampleTerm.composed, language, rows: 20, columns: 60)
        story.provesBounds = true
        story.press(.character("3"))
        #expect(story.shows("full: "))
        for _ in 0..<30 {
            let line = try #require(story.rows.last { $0.contains("\(story.state.words.energy) ") && $0.contains("→") })
            let change = try #require(line.split(separator: "→").last).drop { $0 == " " }
            #expect(change.prefix { $0.isNumber }.count > 0 && !change.prefix { $0 != " " }.contains("…"), "\(line)")
            story.press(.down)
        }
    }
}
