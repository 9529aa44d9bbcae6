import Testing

@testable import MeetCore
@testable import MeetTUI

/// A coordinator keeps what was good, tries something else, compares, and goes back.
struct VersionStoryTests {
    private func named(_ story: Story) -> [String] { story.state.compose.versions?.map(\.name) ?? [] }

    @Test func aVersionIsKeptComparedAndRestored() throws {
        var story = Story(rows: 60)
        story.press(.character("3"), .character("v"))
        #expect(story.shows("Inga versioner än."))
        story.press(.character("n"))
        story.type("Före mötet q")
        #expect(story.loopEffects.isEmpty && story.shows("Namn: Före mötet q"))
        story.press(.enter)
        #expect(named(story) == ["Före mötet q"] && story.message == "Sparat: Före mötet q. u ångrar")
        #expect(story.store.log == ["keep Före mötet q"])
        let before = try story.desk().working.composition
        let energy = try story.energy()
        story.press(.escape, .tab, .down, .down, .down, .enter, .tab, .down, .enter)
        #expect(try story.desk().working.composition != before)
        let gone = try #require(before["c001"].first { try story.desk().working.composition["c001"].contains($0) == false })
        story.press(.character("v"), .character("c"))
        #expect(story.shows("Grupp 1: Före mötet q och nu") && story.shows("Bara i Före mötet q: 1") && story.shows("Bara nu: 1"))
        #expect(story.shows(try story.desk().name(of: gone)) && story.shows("\(energy) · 23"))
        story.press(.escape)
        #expect(story.state.compose.panel?.subject == .versions)
        story.press(.enter)
        #expect(try story.desk().working.composition == before && story.message == "Grupp 1 som i Före mötet q. u ångrar")
        #expect(story.store.log.last == "restore c001")
        story.press(.character("u"))
        #expect(try story.desk().working.composition != before)
        story.expectSound(plainScore: true)
    }

    @Test func theComparisonIsWhatAPlainLookGives() throws {
        var story = Story()
        story.press(.character("3"), .character("v"), .character("n"), .enter, .escape)
        let before = try story.desk()
        story.press(.character("s"), .enter, .home, .enter, .home, .enter, .escape, .character("v"), .character("c"))
        let rows = try #require(story.state.compose.panel?.rows)
        let now = try story.desk()
        let (first, second) = (Set(before.working.memberIndices(0)), Set(now.working.memberIndices(0)))
        var told: [[Bool]: Set<Int>] = [:]
        for case .person(let person, let isLeft, let isRight) in rows { told[[isLeft, isRight], default: []].insert(person) }
        #expect(told[[true, true]] == first.intersection(second))
        #expect(told[[true, false]] ?? [] == first.subtracting(second) && told[[false, true]] ?? [] == second.subtracting(first))
        var sums = (0, 0)
        for case .compared(_, let left, let right) in rows { sums = (sums.0 + left.energy, sums.1 + right.energy) }
        #expect(sums == (before.working.mix(0), now.working.mix(0)))
    }

    @Test func namesAreUniqueChangedAndTakenAway() throws {
        var story = Story()
        story.press(.character("3"), .character("v"), .character("n"), .enter, .character("n"), .enter)
        #expect(named(story) == ["Version 2", "Version 1"])
        story.press(.character("n"))
        story.type("Version 1")
        story.press(.enter)
        #expect(story.shows("Det finns redan en version som heter Version 1."))
        #expect(story.store.log.count == 2)
        story.press(.escape, .character("t"), .control("u"))
        story.type("Två")
        story.press(.enter)
        #expect(named(story) == ["Två", "Version 1"])
        story.press(.character("x"))
        #expect(named(story) == ["Version 1"] && story.message == "Två togs bort. u ångrar")
        story.press(.character("u"))
        #expect(named(story) == ["Två", "Version 1"])
        story.press(.character("u"), .character("u"), .character("u"))
        #expect(named(story).isEmpty && story.shows("Inga versioner än."))
        story.press(.control("r"))
        #expect(named(story) == ["Version 1"])
    }

    @Test func aVersionOfAllCohortsBringsAllBack() throws {
        var story = Story()
        story.press(.character("3"), .character("v"), .character("N"), .enter)
        let before = story.store.data
        story.press(.escape, .character("M"))
        try story.finishMatch()
        #expect(story.store.data.composition != before.composition)
        story.press(.character("v"), .character("A"))
        #expect(story.store.data.composition == before.composition && story.message == "Grupperna som i Version 1. u ångrar")
        story.press(.character("u"))
        #expect(story.store.data.composition != before.composition)
    }

    @Test func goingBackTakesNobodyFromOtherCohortsAndLeavesThePinned() throws {
        var story = Story()
        story.press(.character("3"), .character("v"), .character("n"), .enter, .escape)
        let desk = try story.desk()
        let moved = try #require(story.state.compose.members.first { !desk.working.isPinned($0, to: 0) })
        let id = desk.person(moved).id
        // Somebody of the version has got a seat elsewhere, and another is pinned who was not in it.
        let newcomer = try #require(story.state.compose.applicants.persons.first)
        var arrangements: [Arrangement] = [.unseat(id, "c001"), .seat(id, "c002")]
        arrangements += [.seat(desk.person(newcomer).id, "c001"), .pin(desk.person(newcomer).id, "c001")]
        story.store.save(arrangements)
        story.reload()
        story.press(.character("v"), .enter)
        #expect(story.message == "Grupp 1 som i Version 1, utom 1 i en annan grupp. u ångrar")
        let after = story.store.data.composition
        #expect(after["c002"].contains(id) && !after["c001"].contains(id) && after["c001"].contains(desk.person(newcomer).id))
        #expect(Set(after["c001"]) == Set(desk.working.composition["c001"]).subtracting([id]).union([desk.person(newcomer).id]))
    }

    @Test func goingBackLeavesOutWhoIsExcludedOrPinnedElsewhereSince() throws {
        var story = Story()
        story.press(.character("3"), .character("v"), .character("n"), .enter, .escape)
        let desk = try story.desk()
        let moved = story.state.compose.members.filter { !desk.working.isPinned($0, to: 0) }.prefix(2).map { desk.person($0).id }
        // One is kept out of the cohort since; another waits, and is promised to another cohort.
        story.store.save([.unseat(moved[0], "c001"), .exclude(moved[0], "c001"), .unseat(moved[1], "c001"), .pin(moved[1], "c002")])
        story.reload()
        story.press(.character("v"), .enter)
        #expect(story.message == "Grupp 1 som i Version 1, utom 1 i en annan grupp och 1 som hålls utanför. u ångrar")
        #expect(Set(story.store.data.composition["c001"]) == Set(desk.working.composition["c001"]).subtracting(moved))
        #expect(try story.desk().working.brokenRules(in: 0).allSatisfy { $0.rule != .pin && $0.rule != .exclusion })
    }

    @Test func whatIsOnItsWayToTheStoreIsNotCalledOffByEsc() throws {
        var story = Story()
        story.press(.character("3"), .character("v"), .character("n"))
        story.type("Kväll")
        story.isSlow = true
        story.press(.enter)
        #expect(!story.shows("Esc avbryt"))
        story.press(.escape)
        #expect(story.message.hasPrefix("Den förra ändringen sparas fortfarande.") && story.shows("Namn: Kväll"))
        story.type("x")
        story.answerAll()
        #expect(named(story) == ["Kväll"] && story.message == "Sparat: Kväll. u ångrar")
    }

    @Test func aNameIsAskedForAgainWhereTheVersionsAreNotReadYet() throws {
        var story = Story()
        story.isSlow = true
        story.press(.character("3"), .character("v"), .character("n"))
        story.type("Kväll")
        story.press(.enter)
        #expect(story.shows("Versionerna läses fortfarande.") && story.shows("Namn: Kväll"))
        story.answerAll()
        story.isSlow = false
        story.press(.enter)
        #expect(named(story) == ["Kväll"])
    }

    @Test func twoVersionsAreComparedWithEachOther() throws {
        var story = Story()
        story.press(.character("3"), .character("v"), .character("n"), .enter, .escape, .character("s"), .enter, .escape)
        story.press(.character("v"), .character("n"), .enter, .character(" "), .down, .character("c"))
        #expect(story.shows("Grupp 1: Version 1 och Version 2"))
        story.press(.character("]"))
        #expect(story.shows("Grupp 2 är inte med i versionen."))
        story.expectSound()
    }

    @Test func aNameThatCouldNotBeKeptStaysToBeTriedAgain() throws {
        var story = Story()
        story.press(.character("3"), .character("v"), .character("n"))
        story.type("Kväll")
        story.trouble = "disken är full"
        story.press(.enter)
        #expect(story.shows("Namn: Kväll") && story.shows("disken är full") && story.store.log.isEmpty)
        story.trouble = nil
        story.press(.enter)
        #expect(named(story) == ["Kväll"])
    }
}
