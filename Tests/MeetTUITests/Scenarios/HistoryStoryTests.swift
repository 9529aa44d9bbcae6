import MeetCore
import Testing

@testable import MeetTUI

/// Where a person has been, at which sessions, and what was done.
struct HistoryStoryTests {
    private func history(_ story: Story) throws -> PersonHistory {
        guard case .history(let history) = story.state.people.panel else { throw Missing() }
        return history
    }

    private struct Missing: Error {}

    @Test func itIsReadBesideAndFollowsWhatIsUndone() throws {
        var story = Story()
        story.press(.character("3"), .enter)
        let cohort = try story.desk().programme.cohorts[0]
        let added = try #require(
            try story.desk().working.composition[cohort.id].first { !SampleTerm.composed.composition[cohort.id].contains($0) })
        story.press(.character("2"), .character("/"))
        story.type(added.text)
        story.press(.enter)
        story.isSlow = true
        story.press(.character("h"))
        #expect(story.shows("Historik: \(try story.desk().name(of: added))") && story.shows("Läser …"))
        story.answerAll()
        #expect(try history(story).lines?.count == 1 && story.shows("seat \(added.text)"))
        // The first session has not been yet; all of them are to come.
        #expect(story.shows("Kommande träffar") && story.shows("1 (18 jan)") && !story.shows("Tidigare") && story.shows(cohort.name))
        story.isSlow = false
        story.press(.character("u"))
        #expect(try history(story).lines?.first?.state == .undone && story.shows("väntar"))
        story.press(.escape)
        #expect(story.state.people.panel == nil)
        story.expectSound()
    }

    @Test func sessionsThatHaveBeenAreToldApartFromThoseToComeAndThoseMissed() throws {
        var data = SampleTerm.composed
        let member = try #require(data.composition["c001"].first)
        let dates = try #require(SessionDates.resolve(data.programme)["c001"])
        let place = try #require(data.people.firstIndex { $0.id == member })
        data.people[place].unavailable = [dates[1]]
        let desk = Desk(data, dates: SessionDates.resolve(data.programme), today: dates[1])
        let told = PersonFacts(desk: desk, words: Words(.swedish)).sessions(place)
        #expect(told.map(\.label) == ["Tidigare träffar", "Kommande träffar", "Borta"])
        #expect(told[0].text.hasPrefix("1 (") && told[1].text.hasPrefix("3 (") && told[2].text.hasPrefix("2 ("))
    }

    @Test func whoIsGoneHasNoHistory() throws {
        var story = Story()
        story.press(.character("2"), .character("h"))
        let person = try history(story).person
        _ = story.store.keep(.remove(person))
        story.reload()
        #expect(story.state.people.panel == nil)
        story.expectSound()
    }
}
