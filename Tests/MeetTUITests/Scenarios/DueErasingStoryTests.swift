import Foundation
import Testing

@testable import MeetCore
@testable import MeetTUI

/// Data whose time is up goes from the screens too: looked at first, and asked about.
struct DueErasingStoryTests {
    /// The composed sample, of whose first cohort the last session was half a year ago; members are kept a month.
    private static var data: TermData {
        var data = SampleTerm.composed
        let count = data.programme.sessionsPerCohort
        data.programme.cohorts[0].schedule = .dates((0..<count).map { SampleTerm.today + (-180 - 7 * (count - $0)) })
        data.programme.retention = Retention([.person: 1])
        return data
    }

    private static var first: Set<PersonID> { Set(data.composition[data.programme.cohorts[0].id]) }

    @Test(arguments: Language.allCases)
    func whatIsDueIsLookedAtAskedAboutAndErased(_ language: Language) throws {
        var story = Story(Self.data, language)
        let due = try #require(story.state.overview.due.firstIndex { if case .retention = $0.kind { true } else { false } })
        while story.state.overview.pane != .due { story.press(.tab) }
        story.press(.down, times: due)
        story.press(.enter)
        #expect(story.state.screen == .people && story.state.people.shown.count == Self.first.count)
        story.press(.character("E"))
        let words = Words(language)
        #expect(story.shows(words.dueEraseTitle) && story.shows("\(Self.first.count)"))
        // The answer that does nothing is selected.
        story.press(.enter)
        #expect(try story.state.people.panel == nil && story.desk().data.people.count == Self.data.people.count)
        story.press(.character("E"), .character("E"))
        let left = try story.desk().data
        #expect(left.people.count == Self.data.people.count - Self.first.count && Self.first.isDisjoint(with: left.people.map(\.id)))
        #expect(story.message == words.erased && story.state.people.subset == nil && story.state.people.shown.count == left.people.count)
        story.press(.character("u"))
        #expect(try story.desk().data.people.count == left.people.count)
        story.expectSound()
    }

    /// What was corrected in a file that is read in stays, whatever leads to the same screen.
    @Test func theOverviewDoesNotThrowAwayWhatWasCorrectedInAFile() throws {
        var story = Story(Self.data)
        story.disk["a.csv"] = "namn,Boende,kommentar\nÅke Äng,villa,x\n"
        story.type("2ia.csv")
        story.press(.enter, .tab, .down, .enter, .home, .enter)
        guard case .importing(let corrected) = story.state.people.panel, corrected.isCorrected else { throw Missing.preview }
        story.press(.character("1"))
        let due = try #require(story.state.overview.due.firstIndex { if case .retention = $0.kind { true } else { false } })
        while story.state.overview.pane != .due { story.press(.tab) }
        story.press(.down, times: due)
        story.press(.enter)
        guard case .importing(let now) = story.state.people.panel else { throw Missing.preview }
        #expect(story.state.screen == .people && now.isCorrected && story.message == Words(.swedish).endThisFirst)
        // Once it is closed, the line leads where it says.
        story.press(.escape, .character("j"), .escape, .character("1"), .enter)
        #expect(story.state.people.shown.count == Self.first.count)
    }

    private enum Missing: Error { case preview }

    /// Only where the Overview has led to those whom it is about: the same key is far from erasing all elsewhere.
    @Test func theKeyIsThereOnlyBesideTheList() throws {
        var story = Story(Self.data)
        story.press(.character("2"), .character("E"))
        #expect(story.state.people.panel == nil && !story.shows(Words(.swedish).keyEraseDue))
    }

    @Test func itGoesFromTheFileForGood() throws {
        let folder = NSTemporaryDirectory() + "meet-due-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var data = Self.data
        let count = data.programme.sessionsPerCohort
        data.programme.cohorts[0].schedule = .dates((0..<count).map { Clock.today + (-180 - 7 * (count - $0)) })
        let store = try Store.create(path: folder + "/t.db", programme: data.programme, people: data.people, at: Clock.now, who: "anna")
        defer { store.close() }
        try store.perform(.compose(data.programme.cohorts.map(\.id)), at: Clock.now, who: "anna") { changes in
            for (cohort, members) in data.composition.members { for member in members { try changes.setSeat(member, in: cohort) } }
        }
        let due = DueData(try store.load(), today: Clock.today)
        #expect(due.plan.persons == Self.first)
        let runner = StoreRunner(store, words: Words(.english), who: "berit")
        let box = try Mailbox<AppMessage>()
        runner.run(.keep(request: 1, RemovalQuestion(due: due).erasing)) { box.post($0) }
        runner.finish()
        guard case .kept(1, let desk, _)? = box.drain().last else {
            Issue.record("it was not kept")
            return
        }
        #expect(Self.first.isDisjoint(with: desk.data.people.map(\.id)) && desk.due.items.isEmpty)
        #expect(try store.history().first?.kind == .eraseDue(people: Self.first.count, parts: 0))
    }
}
