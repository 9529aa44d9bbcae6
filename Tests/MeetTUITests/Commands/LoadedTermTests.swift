import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// What a command loaded, searched on, and is to keep: another program may have written meanwhile.
struct LoadedTermTests {
    @Test func whatWasFoundOnOtherSeatsIsNotKept() throws {
        let path = NSTemporaryDirectory() + "meet-loaded-\(UUID().uuidString).db"
        defer { for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) } }
        let data = SampleTerm.composed
        let one = try Store.create(path: path, programme: data.programme, people: data.people, at: Clock.now, who: "anna")
        let other = try Store.open(path: path)
        defer {
            one.close()
            other.close()
        }
        func keep(_ term: LoadedTerm) throws {
            try one.perform(.compose(["c001"]), at: Clock.now, who: "anna") { changes in
                try term.expectPresent(one, changes)
                try changes.replaceComposition(of: ["c001"], with: Composition(["c001": [data.people[0].id]]))
            }
        }
        let others: [(Changes) throws -> Void] = [
            { try $0.setPin(data.people[1].id, in: "c002") }, { try $0.setSeat(data.people[2].id, in: "c001") },
            {
                var person = data.people[3]
                person.available = []
                try $0.put(person)
            },
        ]
        for write in others {
            let term = try LoadedTerm(one)
            try other.perform(.editProgramme, at: Clock.now, who: "bo") { try write($0) }
            let before = try one.load()
            #expect(throws: StoreError.outdated(name: data.programme.name)) { try keep(term) }
            #expect(try one.load() == before)
        }
        // A mark at a door is nothing to a composition.
        let term = try LoadedTerm(one)
        try other.perform(.markAttendance(SessionKey("c001", 1)), at: Clock.now, who: "bo") {
            try $0.mark(.present, data.people[0].id, at: SessionKey("c001", 1))
        }
        try keep(term)
        #expect(try one.loadArrangement().composition["c001"] == [data.people[0].id])
    }
}
