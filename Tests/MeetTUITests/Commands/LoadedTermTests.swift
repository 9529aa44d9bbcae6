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
        // A mark at a door is nothing to a composition; but who agreed that a cohort goes did not see it.
        let term = try LoadedTerm(one)
        try other.perform(.markAttendance(SessionKey("c001", 1)), at: Clock.now, who: "bo") {
            try $0.mark(.present, data.people[0].id, at: SessionKey("c001", 1))
        }
        #expect(throws: StoreError.outdated(name: data.programme.name)) {
            try one.perform(.editProgramme, at: Clock.now, who: "anna") { try term.expectSame($0) }
        }
        try keep(term)
        #expect(try one.loadArrangement().composition["c001"] == [data.people[0].id])
    }

    /// What a command is to change may be gone or another when it comes to write: then it says so, and claims nothing.
    @Test func whatIsNotThereAnyMoreIsNotSaidToBeDone() throws {
        let rig = try CommandRig()
        let store = try Store.open(path: rig.path)
        defer { store.close() }
        func refuses(_ ask: (Changes) throws -> Void) throws -> Bool {
            do {
                try store.perform(.editProgramme, at: Clock.now, who: "anna") { try ask($0) }
                return false
            } catch StoreError.outdated {
                return true
            }
        }
        try rig.run("keep", "Före")
        let version = try CompositionVersion.find("Före", in: store)
        #expect(try !refuses { try version.expectPresent($0) })
        try rig.run("rename", "version", "Före", "Efter", who: "bo")
        #expect(try refuses { try version.expectPresent($0) })
        try rig.run("remove", "version", "Efter", who: "bo")
        #expect(try refuses { try version.expectPresent($0) })

        let data = try store.load()
        let session = try #require(SessionCalendar.sessions(of: data.programme).first { $0.key == SessionKey("c001", 2) })
        let person = data.people[8]
        #expect(try !refuses { try MarkCommand.expectPresent(session, [person], $0) })
        try rig.run("remove", "person", person.id.text, who: "bo")
        #expect(try refuses { try MarkCommand.expectPresent(session, [person], $0) })
        try rig.run("move", "--cohort", "c001", "--session", "2", "--call-off", who: "bo")
        #expect(try refuses { try MarkCommand.expectPresent(session, [], $0) })
    }
}
