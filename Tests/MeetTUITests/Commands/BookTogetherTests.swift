import MeetCore
import Testing

@testable import MeetTUI

/// `meet book --state` without a session: the bookings of a term go on together.
struct BookTogetherTests {
    /// The sample with a plan of ideas for two cohorts.
    private func rig() throws -> CommandRig {
        let rig = try CommandRig(SampleTerm.withVenues)
        #expect(try rig.run("book", "--cohort", "c001", "--cohort", "c002", "--steps", "3000").code == .done)
        return rig
    }

    private func states(_ rig: CommandRig) throws -> [BookingState: Int] {
        Dictionary(grouping: try rig.data().bookings, by: \.state).mapValues(\.count)
    }

    @Test func allThatCanGoOnDoSoAsOneChange() throws {
        let rig = try rig()
        let ideas = try rig.data().bookings.count
        #expect(ideas == 12)
        let dry = try rig.json("book", "--state", "requested", "--dry-run")
        #expect(try dry["kept"] == .bool(false) && states(rig) == [.idea: 12])
        let asked = try rig.run(["book", "--state", "requested", "--cohort", "c001"], language: "sv")
        #expect(asked.output.split(separator: "\n").count == 7 && asked.output.hasPrefix("6 bokningar: tillfrågad\n"))
        #expect(try states(rig) == [.idea: 6, .requested: 6])
        #expect(try rig.data().bookings.allSatisfy { ($0.askedOn == SampleTerm.today) == ($0.state == .requested) })
        #expect(try rig.changes().first == .editBookings(count: 6, .requested, ["c001"]))
        #expect(try rig.run("log").output.contains("6 bookings of Grupp 1: requested"))
        #expect(try rig.run("undo").code == .done && states(rig) == [.idea: 12])
    }

    @Test func whatHasAReasonOfItsOwnIsToldSessionBySession() throws {
        let rig = try rig()
        for more in [
            ["--state", "declined", "--reason", "no"], ["--state", "cancelled"], ["--state", "idea"],
            ["--state", "requested", "--venue", "fryshuset"], ["--state", "confirmed", "--new-time"],
        ] {
            let run = try rig.run(["book", "--cohort", "c001"] + more)
            #expect(run.code == .usage && run.messages.contains("--session"), "\(more)")
        }
        #expect(try rig.run("book", "--cohort", "c003", "--state", "requested").code == .failed)
        #expect(try rig.run("book", "--state", "preliminary", "--held-until", "2099-01-01").code == .failed)
        #expect(try states(rig) == [.idea: 12])
    }

    /// A house that expects us at another time is not told in passing that all is well.
    @Test func whatWasMovedIsLeft() throws {
        let rig = try rig()
        #expect(try rig.run("move", "--cohort", "c001", "--session", "2", "--start", "17:30").code == .done)
        #expect(try rig.run("book", "--state", "requested", "--cohort", "c002").code == .done)
        #expect(try rig.run("move", "--cohort", "c002", "--session", "3", "--start", "17:00").code == .done)
        #expect(try rig.run("book", "--state", "confirmed", "--cohort", "c002").code == .done)
        #expect(try rig.data().bookings.filter { $0.state == .requested }.map(\.session) == [SessionKey("c002", 3)])
    }
}
