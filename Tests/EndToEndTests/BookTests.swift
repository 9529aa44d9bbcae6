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

    @Test func oneBookingGoesItsWayByHand() throws {
        let desktop = try Desktop(withTerm: true)
        func book(_ more: String...) throws -> Desktop.Run {
            try desktop.meet(["book", "--cohort", "c001", "--session", "2", "--db", "t.db", "--lang", "sv"] + more)
        }
        // Which house it is must be said once; what stands against it is told, and it is booked.
        #expect(try book("--state", "requested").status == 2)
        let asked = try book("--state", "requested", "--venue", "stadshuset", "--contact", "Kim")
        #expect(asked.status == 0 && asked.output.contains("träff 2: Stadshuset") && asked.output.contains("tillfrågad"))
        let held = try book("--state", "preliminary", "--held-until", "2027-01-20", "--free-cancellation", "2027-01-10", "--json")
        for part in [
            "\"state\": \"preliminary\"", "\"heldUntil\": \"2027-01-20\"", "\"freeCancellation\": \"2027-01-10\"",
            "\"contact\": \"Kim\"",
        ] {
            #expect(held.output.contains(part), "\(part) in \(held.output)")
        }
        // Another house not on the side; no step that there is not; no end without a reason.
        #expect(try book("--state", "requested", "--venue", "fryshuset").errors.contains("har redan Stadshuset"))
        #expect(try book("--state", "idea").status == 1)
        #expect(try book("--state", "declined").errors.contains("--reason"))
        #expect(try book("--state", "sure").status == 2 && book("--held-until", "2027-01-20").status == 2)
        let other = try desktop.meet(["print", "letter", "--cohort", "c001", "--session", "2", "--db", "t.db", "--lang", "sv"])
        #expect(other.output.hasPrefix("Ämne: Preliminär bokning: Stadshuset") && other.output.contains("Hej Kim!"))
        // Days that cannot be meant.
        let late = try book("--state", "preliminary", "--held-until", "2027-03-01")
        #expect(late.status == 1 && late.errors.contains("är efter träffen") && late.errors.contains("Ingenting ändrades"))
        #expect(try book("--state", "preliminary", "--asked-on", "2099-01-01").status == 1)
        #expect(try book("--state", "preliminary", "--asked-on", "x").errors.contains("ÅÅÅÅ-MM-DD"))
        // The house agrees to another time.
        #expect(try book("--state", "confirmed", "--new-time").status == 1)
        _ = try desktop.meet(["move", "--cohort", "c001", "--session", "2", "--start", "17:30", "--db", "t.db"])
        let sessions = try desktop.meet(["sessions", "--cohort", "c001", "--db", "t.db", "--lang", "sv"])
        #expect(sessions.output.contains("preliminär") && sessions.output.contains("träffen har flyttats"))
        let asks = try desktop.meet(["print", "letter", "--cohort", "c001", "--session", "2", "--db", "t.db", "--lang", "sv"])
        #expect(asks.output.hasPrefix("Ämne: Ny tid") && asks.output.contains("17:30–20:30"))
        let moved = try book("--state", "confirmed", "--new-time")
        #expect(moved.status == 0 && moved.output.contains("17:30") && moved.output.contains("bekräftad"))
        #expect(try book("--state", "cancelled", "--reason", "för få").status == 0)
        let letter = try desktop.meet(["print", "letter", "--cohort", "c001", "--session", "2", "--db", "t.db", "--lang", "en"])
        #expect(letter.output.hasPrefix("Subject: Cancellation: Stadshuset") && letter.output.contains("för få"))
        // Two groups of ours never stand before one door.
        _ = try book("--state", "confirmed", "--venue", "stadshuset")
        let clash = try desktop.meet([
            "book", "--cohort", "c002", "--session", "2", "--state", "confirmed", "--venue", "stadshuset", "--db", "t.db", "--lang", "sv",
        ])
        let isSameDay = clash.status == 1
        #expect(isSameDay ? clash.errors.contains("Ingenting bokades") : clash.status == 0)
        #expect(try desktop.meet(["print", "letter", "--cohort", "c003", "--session", "1", "--db", "t.db"]).status == 1)
    }

    @Test func anUnknownCohortIsNamed() throws {
        let desktop = try Desktop(withTerm: true)
        let result = try desktop.meet("book", "--cohort", "c999")
        #expect(result.status == 2)
    }
}
