import MeetCore
import Testing

@testable import MeetTUI

/// Seats by command: the effect is told, what breaks a rule is refused unless it is meant, and what is kept is what the Compose screen keeps.
struct SeatCommandTests {
    private let data = SampleTerm.composed

    /// One who waits, could sit in a cohort, and is bound to nobody.
    private func free(for cohort: CohortID) throws -> Person {
        let group = try #require(data.programme.cohort(cohort))
        let seated = data.composition.cohortOfPerson
        let days = Set(SessionDates(of: group, in: data.programme).dates)
        return try #require(
            data.people.first { person in
                seated[person.id] == nil && person.available.contains(group.slot) && person.together.isEmpty && person.apart.isEmpty
                    && days.isDisjoint(with: person.unavailable) && data.pins.excluded[person.id] == nil
            })
    }

    @Test func aSeatIsGivenAsOnTheScreen() throws {
        let person = try free(for: "c001")
        let rig = try CommandRig(data)
        let told = try rig.json("join", person.name, "--cohort", "c001", "--dry-run")
        #expect(try rig.data().composition == data.composition, "nothing is kept")
        #expect(told["kept"] == .bool(false))
        let run = try rig.run("join", person.id.text, "--cohort", "Grupp 1")
        #expect(run.code == .done, "\(run.messages)")
        #expect(run.output.contains(person.shownName) && run.output.contains("energy"))
        #expect(try rig.changes().first == .addSeat(person.id, "c001"))
        var desk = Desk(data, dates: SessionDates.resolve(data.programme), today: SampleTerm.today)
        desk.make(.seat(person.id, "c001"))
        #expect(try rig.data().composition == desk.working.composition)
        #expect(Arrangement.seat(person.id, "c001").kind == .addSeat(person.id, "c001"))
    }

    @Test func whatBreaksARuleIsRefusedUnlessItIsMeant() throws {
        let rig = try CommandRig(data)
        let person = try free(for: "c002")
        let before = try rig.data()
        let refused = try rig.run("join", person.id.text, "--cohort", "c002")
        #expect(refused.code == .failed, "24 of 24 seats are taken")
        #expect(refused.messages.contains("--anyway"))
        #expect(try rig.data() == before)
        let done = try rig.run("join", person.id.text, "--cohort", "c002", "--anyway")
        #expect(done.code == .broken)
        #expect(try rig.data().composition["c002"].contains(person.id))
        #expect(try rig.run("undo").code == .done)
        #expect(try rig.data() == before)
    }

    @Test func oneTakesThePlaceOfAnother() throws {
        let rig = try CommandRig(data)
        let person = try free(for: "c002")
        let leaving = try #require(data.composition["c002"].last)
        _ = try rig.run("join", person.id.text, "--cohort", "c002", "--for", leaving.text, "--anyway")
        let members = try rig.data().composition["c002"]
        #expect(members.contains(person.id) && !members.contains(leaving) && members.count == 24)
        #expect(try rig.changes().first == .swapSeats(person.id, leaving))
        let no = try rig.run("join", person.id.text, "--cohort", "c002", "--for", leaving.text)
        #expect(no.code == .failed, "who is no member cannot be replaced")
    }

    @Test func whoLeavesWaitsAndAPinHolds() throws {
        let rig = try CommandRig(data)
        let (pinned, other) = (data.composition["c001"][0], data.composition["c001"][5])
        let held = try rig.run("leave", pinned.text)
        #expect(held.code == .failed && held.messages.contains("Try: meet unpin \"") && held.messages.contains("\" --cohort c001"))
        let gone = try rig.run("leave", other.text, "--cohort", "c001")
        #expect(gone.code == .done || gone.code == .broken)
        #expect(try rig.data().composition.cohortOfPerson[other] == nil)
        #expect(try rig.changes().first == .removeSeat(other, "c001"))
        #expect(try rig.run("leave", other.text).code == .failed, "who waits has no seat")
    }

    @Test func twoChangePlaces() throws {
        let rig = try CommandRig(data)
        let (one, other) = (data.composition["c001"][5], data.composition["c002"][5])
        _ = try rig.run("exchange", one.text, other.text, "--anyway")
        let now = try rig.data().composition.cohortOfPerson
        #expect(now[one] == "c002" && now[other] == "c001")
        #expect(try rig.changes().first == .swapSeats(one, other))
        #expect(try rig.run("exchange", one.text, one.text).code == .usage)
    }

    @Test func twoChangeTables() throws {
        let rig = try CommandRig(data)
        #expect(try rig.run("seat", "--cohort", "c001", "--steps", "2000").code == .done)
        func tables() throws -> [[PersonID]] {
            let store = try Store.open(path: rig.path, readOnly: true)
            defer { store.close() }
            return try store.tablePlans()["c001"]?[2] ?? []
        }
        let before = try tables()
        let (one, other) = (before[0][0], before[1][0])
        let line = ["exchange", one.text, other.text, "--cohort", "c001", "--session", "2"]
        #expect(try rig.run(line + ["--dry-run"]).code == .done)
        #expect(try tables() == before)
        #expect(try rig.run(line).code == .done)
        let after = try tables()
        #expect(after[0].contains(other) && after[1].contains(one))
        #expect(try rig.changes().first == .editTables(SessionKey("c001", 2)))
        #expect(try rig.run("exchange", one.text, after[1][1].text, "--cohort", "c001", "--session", "2").code == .failed, "one table")
    }

    @Test func withReadonlyNothingIsWritten() throws {
        let rig = try CommandRig(data)
        let (one, other) = (data.composition["c001"][5].text, data.composition["c002"][5].text)
        let before = try rig.data()
        let lines = [
            ["join", one, "--cohort", "c002", "--anyway"], ["leave", one], ["exchange", one, other, "--anyway"], ["undo"], ["redo"],
        ]
        for line in lines { #expect(try rig.run(line + ["--readonly"]).code == .cannotWrite, "\(line)") }
        #expect(try rig.data() == before)
    }

    /// The log tells what was done, with one, two or many.
    @Test func theLogTellsWhatWasDone() throws {
        let rig = try CommandRig(data)
        let (one, other) = (data.composition["c001"][5], data.composition["c001"][6])
        _ = try rig.run("leave", one.text, other.text)
        #expect(try rig.changes().first == .moveSeats(count: 2, ["c001"]))
        #expect(try rig.run("log", "--person", one.text).output.contains("seats of 2 people in Grupp 1"))
        _ = try rig.run("join", one.text, "--cohort", "c001", "--anyway")
        #expect(try rig.changes().first == .addSeat(one, "c001"))
        _ = try rig.run("join", one.text, "--cohort", "c005", "--anyway")
        #expect(try rig.changes().first == .moveSeat(one, from: "c001", to: "c005"))
        let from = data.composition["c002"][5]
        _ = try rig.run("join", from.text, "--cohort", "c005", "--for", one.text, "--anyway")
        #expect(try rig.changes().first == .moveSeats(count: 2, ["c002", "c005"]), "they did not change places")
    }

    @Test func whoSitTogetherCannotChangePlaces() throws {
        let rig = try CommandRig(data)
        let members = data.composition["c001"]
        let same = try rig.run("exchange", members[5].text, members[6].text)
        #expect(same.code == .failed && same.messages.contains("Grupp 1") && same.messages.contains("Try:"), "\(same.messages)")
        let waiting = data.people.map(\.id).filter { data.composition.cohortOfPerson[$0] == nil }
        let both = try rig.run("exchange", waiting[0].text, waiting[1].text)
        #expect(both.code == .failed && both.messages.contains("wait"))
    }

    @Test func nobodySitsAtTablesWhereNothingTakesPlace() throws {
        let rig = try CommandRig(data)
        #expect(try rig.run("seat", "--cohort", "c001", "--steps", "2000").code == .done)
        let store = try Store.open(path: rig.path, readOnly: true)
        let tables = try store.tablePlans()["c001"]?[2] ?? []
        store.close()
        let line = ["exchange", tables[0][0].text, tables[1][0].text, "--cohort", "c001", "--session", "2"]
        #expect(try rig.run(line + ["--anyway"]).code == .usage, "no rule stands against it")
        try rig.run("move", "--cohort", "c001", "--session", "2", "--call-off")
        let run = try rig.run(line)
        #expect(run.code == .failed && run.messages.contains("called off"))
    }
}
