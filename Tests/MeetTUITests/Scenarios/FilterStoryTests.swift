import MeetCore
import Testing

@testable import MeetTUI

/// A coordinator looks for people.
struct FilterStoryTests {
    @Test func peopleAreFoundAsOneTypes() throws {
        var story = Story()
        story.press(.character("2"), .character("/"))
        var former = story.state.people.shown.count
        for character in "skarp" {
            story.type(String(character))
            #expect(story.state.people.shown.count <= former)
            former = story.state.people.shown.count
        }
        #expect(former > 0 && former < 160)
        #expect(story.shows("\(former) av 160"))
        for index in story.state.people.shown { #expect(try story.desk().person(index).district.contains("Skarpnäck")) }
        #expect(story.canvas.cursor == Position(row: 2, column: 11))
        story.press(.backspace, times: 5)
        #expect(story.state.people.shown.count == 160)
    }

    @Test func toFindOnceMoreBeginsAnewAndOneCanGoOnWriting() {
        var story = Story()
        story.press(.character("2"), .character("/"))
        story.type("villa")
        story.press(.enter, .character("/"))
        #expect(story.state.people.filter.text == "villa", "what is shown stays until something else is typed")
        story.type("man")
        #expect(story.state.people.filter.text == "man")
        story.press(.enter, .character("/"), .backspace)
        #expect(story.state.people.filter.text == "ma")
        story.press(.enter, .character("/"), .end)
        story.type("n")
        #expect(story.state.people.filter.text == "man")
        story.expectSound()
    }

    @Test func allWordsOfAFilterMustBeFound() throws {
        var story = Story()
        story.press(.character("2"), .character("/"))
        story.type("villa kvinna")
        let desk = try story.desk()
        #expect(!story.state.people.shown.isEmpty)
        for index in story.state.people.shown {
            let values = desk.person(index).values
            #expect(values["housing"] == "house" && values["gender"] == "woman")
        }
    }

    @Test func aFilterThatFindsNobodyShowsNobodyAndEscShowsAll() {
        var story = Story()
        story.press(.character("2"), .character("/"))
        story.type("qqqq")
        #expect(story.shows("0 av 160") && story.shows("Ingen hittades. Esc visar alla."))
        story.press(.enter, .enter, .down, .end)
        story.expectSound()
        story.press(.escape)
        #expect(story.shows("160 av 160") && !story.shows("Ingen hittades"))
        story.press(.character("3"), .character("/"))
        story.type("qqqq")
        #expect(story.shows("Ingen hittades. Esc visar alla."))
        story.press(.escape)
        #expect(!story.shows("Ingen hittades"))
    }

    /// Who looks for somebody wants to know where they are, and why they cannot come.
    @Test func whoCannotComeIsFoundTooWithTheReason() throws {
        var story = Story()
        story.press(.character("3"))
        let desk = try story.desk()
        let able = Set(story.state.compose.applicants.persons)
        let people = desk.data.people.indices.filter { !able.contains($0) && desk.working.cohort(of: $0) != 0 }
        let waiting = try #require(people.first { desk.working.cohort(of: $0) == nil })
        let seated = try #require(people.first { desk.working.cohort(of: $0) == 1 })
        for person in [waiting, seated] {
            story.press(.character("/"))
            story.type(desk.person(person).id.text)
            story.press(.enter)
            #expect(story.state.compose.candidate == person && story.state.compose.applicants.ableCount == 0)
            #expect(story.shows("Sökande: 0"))
            let reason = person == seated ? "sitter i Grupp 2" : "kan inte komma måndag kväll"
            #expect(story.shows("! " + reason))
            story.press(.enter)
            #expect(story.message.hasPrefix(desk.person(person).shownName + " " + reason))
            #expect(story.store.log.isEmpty)
            story.press(.escape)
            #expect(story.state.compose.applicants.unableCount == 0)
        }
    }

    /// Of somebody who waits the list of all says cohort by cohort why.
    @Test func whyAPersonIsInNoCohortIsSaidOfEach() throws {
        var story = Story(SampleTerm.composed, .swedish, rows: 40, columns: 120)
        let desk = try story.desk()
        let person = try #require(
            desk.data.people.indices.first { desk.working.cohort(of: $0) == nil && !desk.person($0).available.contains("tue-eve") })
        story.press(.character("2"), .character("/"))
        story.type(desk.person(person).id.text)
        let text = ObstacleText(desk, story.state.words).allCohorts(of: person) ?? ""
        #expect(text.contains("Grupp 2: kan inte komma tisdag kväll"))
        #expect(story.shows("│ Grupper ") && story.shows("kan inte"))
        for cohort in desk.programme.cohorts { #expect(text.contains(cohort.name)) }
    }

    @Test func whileOneTypesLettersAreLetters() {
        for (screen, title) in [("2", "Personer"), ("3", "Sätt samman")] {
            var story = Story()
            story.type(screen + "/q123umMxp?Åsa")
            #expect(story.shows(title) && story.shows("Sök: q123umMxp?Åsa"))
            #expect(story.waiting.isEmpty && story.loopEffects.isEmpty && story.store.log.isEmpty)
            story.play(.paste("två\nrader"))
            #expect(story.shows("Åsatvå rader"))
            story.press(.control("u"))
            #expect(!story.shows("rader"))
        }
    }

    @Test func evenWhileOneTypesControlKeysWork() {
        for keys in ["2/", "3/", "?", "P"] {
            var story = Story()
            story.type(keys)
            story.press(.control("z"), .control("l"))
            #expect(story.loopEffects == [.suspend, .redraw], "after \(keys)")
            story.press(.control("c"))
            #expect(story.loopEffects.last == .quit, "after \(keys)")
        }
        var story = Story()
        story.type("2/å")
        story.press(.function(1))
        #expect(story.shows("Hjälp: Personer") && story.shows("sluta söka och visa alla"))
        story.press(.escape)
        story.type("s")
        #expect(story.shows("Sök: ås"))
    }

    @Test func theFilterOfApplicantsLeavesTheCohortAlone() throws {
        var story = Story()
        story.press(.character("3"), .tab, .character("/"))
        #expect(story.state.compose.pane == .applicants)
        story.type("ungdom")
        story.press(.enter)
        let name = try story.candidate()
        let members = try story.desk().working.memberCount(0)
        story.press(.enter)
        #expect(try story.desk().working.memberCount(0) == members + 1)
        #expect(try !story.shows("> " + name) && story.desk().membersByName(0).contains { try story.desk().person($0).shownName == name })
        #expect(story.shows("Sök: ungdom"))
        story.press(.character("]"))
        #expect(story.shows("Sök: ungdom"))
        story.press(.escape)
        #expect(story.state.compose.filter.text.isEmpty)
        story.expectSound(plainScore: true)
    }

    @Test func fromAPersonToTheirCohort() throws {
        var story = Story()
        story.press(.character("2"))
        let place = try #require(story.state.people.shown.firstIndex { story.state.desk?.working.cohort(of: $0) == 3 })
        story.press(.down, times: place)
        story.press(.character("c"))
        #expect(story.state.screen == .compose && story.shows("Grupp 4 (4 av 5)"))
        let person = story.state.people.shown[place]
        #expect(try story.candidate() == story.desk().person(person).shownName && story.state.compose.pane == .members)
        story.press(.character("2"), .home)
        #expect(story.state.people.list.selected == 0)
        let waiting = try #require(story.state.people.shown.firstIndex { story.state.desk?.working.cohort(of: $0) == nil })
        story.press(.down, times: waiting)
        story.press(.character("c"))
        #expect(story.state.screen == .people && story.message.hasSuffix("väntar och har ingen grupp än. Tryck 3 för att sätta samman."))
    }

    @Test func theSamePersonStaysSelectedWhenTheFilterGoes() throws {
        var story = Story()
        story.press(.character("2"), .character("/"))
        story.type("zeynep")
        story.press(.enter)
        let person = try #require(story.state.people.selected)
        story.press(.escape)
        #expect(story.state.people.selected == person && story.state.people.shown.count == 160)
        story.expectSound()
    }
}
