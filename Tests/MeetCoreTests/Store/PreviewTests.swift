import Foundation
import MeetCore
import TestSupport
import Testing

/// What is read of very many people before all of it is the same as what is read then.
struct PreviewTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func theFirstCohortsAreWhole(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        let data = RandomProgramme.make(seed: seed) { size in
            size.people = 60
            size.cohorts = 4
            size.pins = 0.1
        }
        let store = try Store.create(
            path: folder.file(), programme: data.programme, people: data.people, at: Timestamp(seconds: 0), who: "anna")
        defer { store.close() }
        var members: [CohortID: [PersonID]] = [:]
        for (place, person) in data.people.enumerated() where place % 3 != 0 {
            members[data.programme.cohorts[place % 4].id, default: []].append(person.id)
        }
        try store.perform(.compose(data.programme.cohorts.map(\.id)), at: Timestamp(seconds: 1), who: "anna") { changes in
            try changes.replaceComposition(of: Set(data.programme.cohorts.map(\.id)), with: Composition(members))
        }
        let all = try store.load()
        let preview = try store.preview(cohorts: 2)
        #expect(preview.people == all.people.count && preview.seated == all.composition.cohortOfPerson.count)
        #expect(preview.data.programme == all.programme)
        for cohort in all.programme.cohorts.prefix(2) { #expect(preview.data.composition[cohort.id] == all.composition[cohort.id]) }
        let known = Dictionary(uniqueKeysWithValues: all.people.map { ($0.id, $0) })
        for person in preview.data.people {
            #expect(known[person.id] == person)
            #expect(preview.data.pins.pinned[person.id] == all.pins.pinned[person.id])
        }
        // Who comes together with a member is read too, so that no rule seems broken that is not.
        let groups = Set(
            preview.data.people.filter { person in
                all.programme.cohorts.prefix(2).contains { all.composition[$0.id].contains(person.id) }
            }.map(\.together)
        ).subtracting([""])
        #expect(Set(preview.data.people.map(\.id)).isSuperset(of: all.people.filter { groups.contains($0.together) }.map(\.id)))
    }
}
