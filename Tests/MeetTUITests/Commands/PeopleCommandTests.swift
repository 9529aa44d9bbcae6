import MeetCore
import Testing

@testable import MeetTUI

/// People are found by any words of what is known of them, in the order that is asked for.
struct PeopleCommandTests {
    private let data = SampleTerm.composed

    private func ids(_ object: JSONObject) -> [String] {
        guard case .array(let people)? = object["people"] else { return [] }
        return people.compactMap { entry in
            if case .object(let person) = entry, case .string(let id)? = person["id"] { return id }
            return nil
        }
    }

    @Test func allAreListedByName() throws {
        let rig = try CommandRig(data)
        let names = SwedishOrder.sorted(data.people) { $0.shownName }.map(\.id.text)
        #expect(try ids(rig.json("people")) == names)
        let seated = data.composition.cohortOfPerson
        #expect(try Set(ids(rig.json("people", "--waiting"))) == Set(data.people.map(\.id).filter { seated[$0] == nil }.map(\.text)))
        let byCohort = try ids(rig.json("people", "--order", "cohort"))
        #expect(Set(byCohort.prefix(23)) == Set(data.composition["c001"].map(\.text)))
    }

    /// Of a whole group its mix stands over the list; of some who fit words it would say nothing.
    @Test func ofAGroupTheMixIsTold() throws {
        let rig = try CommandRig(data)
        let axis = data.programme.axes[0]
        let mix = AxisMix(axis, data.members(of: "c002").map(\.values))
        let told = zip(mix.counts, axis.categories).filter { $0.0 > 0 }.map { "\($0.0) \($0.1.name("en"))" }.joined(separator: ", ")
        #expect(try rig.run("people", "--cohort", "c002").output.contains(told))
        #expect(
            try !rig.run("people", data.people[7].name.split(separator: " ").map(String.init)[0]).output.contains(axis.name("en") + ":"))
    }

    @Test func allOfOneIsToldAndWhatIsHandedOutIsNoted() throws {
        let rig = try CommandRig(data)
        let person = data.people[7]
        let run = try rig.run("people", person.id.text)
        #expect(run.code == .done && run.output.contains(person.shownName) && run.output.contains("Can come"), "\(run.output)")
        #expect(try ids(rig.json("people", person.name)) == [person.id.text])
        #expect(try rig.run("people", "qqqqq").messages.contains("qqqqq"))
        #expect(try rig.changes().contains { if case .handOut = $0 { true } else { false } })
    }

    @Test func severalWordsMustAllFit() throws {
        let rig = try CommandRig(data)
        let names = data.people[7].name.split(separator: " ").map(String.init)
        try #require(names.count > 1)
        let found = try ids(rig.json(["people"] + names))
        #expect(try found.contains(data.people[7].id.text) && found == ids(rig.json("people", names.joined(separator: " "))))
    }

    /// The telephone and e-mail of a protected identity tell who it is; of others they are what one asks for.
    @Test func howToReachAProtectedIdentityIsToldByNoCommand() throws {
        var data = self.data
        for place in data.people.indices {
            (data.people[place].phone, data.people[place].email) = ("070-\(1000 + place)", "x\(place)@example.org")
        }
        let hidden = try #require(data.people.indices.first { data.composition.cohortOfPerson[data.people[$0].id] == nil })
        for place in data.people.indices where data.composition.cohortOfPerson[data.people[place].id] == nil {
            data.people[place].displayName = "Skyddad \(place)"
        }
        let rig = try CommandRig(data)
        let member = try #require(data.people.indices.first { data.composition.cohortOfPerson[data.people[$0].id] != nil })
        let whole = try rig.run("people", data.people[member].id.text).output
        #expect(whole.contains(data.people[member].phone) && whole.contains(data.people[member].email))
        for line in [["people", data.people[hidden].id.text], ["advise", "--without", data.people[member].id.text]] {
            let run = try rig.run(line)
            #expect(run.output.contains("Skyddad"), "\(run)")
            #expect(!run.output.contains("070-") && !run.output.contains("@example"), "\(run.output)")
        }
    }
}
