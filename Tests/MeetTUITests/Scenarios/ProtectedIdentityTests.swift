import MeetCore
import Testing

@testable import MeetTUI

/// How to reach somebody whose identity is protected stands in no list on the screen.
struct ProtectedIdentityTests {
    private let phone = "+46700112233"
    private let email = "dold@example.org"

    /// The term with one member whose name is hidden.
    private func story(rows: Int, columns: Int) throws -> (story: Story, person: PersonID, cohort: CohortID) {
        var data = SampleTerm.composed
        let cohort = data.programme.cohorts[0].id
        let id = try #require(data.composition[cohort].last)
        let place = try #require(data.people.firstIndex { $0.id == id })
        data.people[place].displayName = "Deltagare Öst"
        data.people[place].phone = phone
        data.people[place].email = email
        return (Story(data, rows: rows, columns: columns), id, cohort)
    }

    @Test func theWideListOfPeopleLeavesItOut() throws {
        var (story, person, _) = try story(rows: 60, columns: 260)
        story.press(.character("2"), .character("/"))
        story.type("Öst")
        story.press(.enter)
        #expect(story.shows("Deltagare Öst") && story.shows("Telefon"))
        let rows = story.rows.filter { $0.contains("Deltagare Öst") && !$0.contains("┌") }
        #expect(!rows.isEmpty && rows.allSatisfy { !$0.contains(phone) && !$0.contains(email) })
        // Whoever looks at the person alone is told.
        story.press(.home)
        while try story.state.people.selected.map({ try story.desk().person($0).id }) != person { story.press(.down) }
        #expect(story.shows(phone))
    }

    @Test func theListOfThoseWhoAreOftenAwayLeavesItOut() throws {
        var (story, person, cohort) = try story(rows: 24, columns: 80)
        story.store.attendance[cohort] = CohortAttendance([1: [person: .absent], 2: [person: .absent]])
        story.press(.character("6"), .character("w"))
        #expect(story.shows("Deltagare Öst") && !story.shows(phone))
    }

    /// Who is to take a seat that has become free is asked first, so the number stands beside the proposal.
    @Test func whoCouldTakeASeatIsToldWithTheTelephone() throws {
        var data = SampleTerm.composed
        for place in data.people.indices { data.people[place].phone = "070-\(place)" }
        var story = Story(data)
        story.press(.character("3"), .tab, .character("w"))
        #expect(story.rows.joined().contains("Telefon: 070-"))
        for place in data.people.indices { data.people[place].displayName = "Deltagare \(place)" }
        story = Story(data)
        story.press(.character("3"), .tab, .character("w"))
        #expect(!story.rows.joined().contains("070-"))
    }
}
