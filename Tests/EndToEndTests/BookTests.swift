import Foundation
import TestSupport
import Testing

/// `meet book` as a script uses it.
struct BookTests {
    @Test func bookGivesTheShapeOfTheContractAndKeepsItsIdeasAsOneChange() throws {
        let desktop = try Desktop(withTerm: true)
        _ = try desktop.json("compose", "--steps", "5000", "--seed", "7")
        let dry = try desktop.meet("book", "--steps", "5000", "--dry-run", "--json")
        let result = try desktop.json("book", "--steps", "5000")
        #expect(Set(result.keys).isSuperset(of: ["status", "score", "bound", "bookings", "conflicts"]))
        #expect(Set((result["score"] as? [String: Int] ?? [:]).keys) == ["hard", "unbooked", "travel", "cost"])
        #expect((result["bound"] as? [String: Any])?.keys.contains("travel") == true)
        let bookings = try #require(result["bookings"] as? [[String: Any]])
        let unbooked = try #require((result["score"] as? [String: Int])?["unbooked"])
        #expect(bookings.count + unbooked == 30)
        for booking in bookings {
            #expect(Set(booking.keys).isSuperset(of: ["cohort", "session", "date", "start", "end", "venue"]))
        }
        // A dry run says the same, and the same again finds nothing better: all ideas may move.
        let again = try desktop.meet("book", "--steps", "5000", "--json")
        #expect(again.output == dry.output)
    }

    @Test func anUnknownCohortIsNamed() throws {
        let desktop = try Desktop(withTerm: true)
        let result = try desktop.meet("book", "--cohort", "c999")
        #expect(result.status == 2)
    }
}
