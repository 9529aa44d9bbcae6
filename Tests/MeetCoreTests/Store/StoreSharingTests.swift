import Foundation
import Testing

@testable import MeetCore

/// Two programs, or two threads, with one database.
@Suite struct StoreSharingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func oneSeesWhatTheOtherChanges() throws {
        let first = try StoreSample.store(at: folder.file())
        let second = try Store.open(path: folder.file())
        let before = try second.revision()
        try first.perform(.removeSeat("p1", "c001"), at: StoreSample.now, who: "kim") { try $0.setSeat("p1", in: nil) }
        #expect(try second.revision() == before + 1)
        #expect(try second.load().composition["c001"] == ["p2"])
        // The other may take it back, since both see one log.
        #expect(try second.undo(at: StoreSample.now, who: "alex")?.kind == .removeSeat("p1", "c001"))
        #expect(try first.revision() == before + 2)
        #expect(try first.load() == StoreSample.data)
    }

    @Test func busyIsSaidAfterTheTimeout() throws {
        let first = try StoreSample.store(at: folder.file())
        let second = try Store.open(path: folder.file(), busyTimeout: 20)
        try first.perform(.editProgramme, at: StoreSample.now, who: "kim") { changes in
            try changes.remove("abf" as VenueID)
            #expect(throws: StoreError.busy) {
                try second.perform(.editProgramme, at: StoreSample.now, who: "kim") { try $0.remove("abf" as VenueID) }
            }
            #expect(throws: StoreError.busy) { try second.undo(at: StoreSample.now, who: "kim") }
            // Reading goes on, and sees what was before.
            #expect(try second.load() == StoreSample.data)
        }
        try second.perform(.editVenue("x"), at: StoreSample.now, who: "kim") { try $0.put(Venue(id: "x", name: "X", capacity: 1)) }
        #expect(try first.loadVenues().map(\.id) == ["stadshuset", "x"])
    }

    @Test func threadsWaitForEachOther() async throws {
        let store = try StoreSample.store(at: folder.file())
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<4 {
                group.addTask {
                    for number in 0..<10 {
                        let id = PersonID("t\(task)-\(number)")
                        try store.perform(.addPerson(id), at: StoreSample.now, who: "kim") { try $0.put(Person(id: id, name: "T")) }
                        _ = try store.loadPeople()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try store.loadPeople().count == StoreSample.people.count + 40)
    }

    @Test func openingTheFileOnceMoreKeepsItsLocks() throws {
        // A process loses all its locks on a file when it closes any handle of it; another program could then remove the log in use.
        let first = try StoreSample.store(at: folder.file())
        #expect(throws: StoreError.exists(path: folder.file())) { try StoreSample.store(at: folder.file()) }
        try Store.open(path: folder.file()).close()
        try Store.open(path: folder.file(), readOnly: true).close()
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: folder.file()))
        // Who has the bytes that SQLite locks for reading? An open-file lock asks as if from another process.
        var lock = flock(l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0002, l_len: 510, l_pid: 0)
        let askOpenFileLock: Int32 = 36
        #expect(fcntl(handle.fileDescriptor, askOpenFileLock, &lock) == 0)
        #expect(lock.l_type == Int16(F_RDLCK))
        #expect(try first.load() == StoreSample.data)
    }

    @Test func aClosedStoreRefuses() throws {
        let store = try StoreSample.store(at: folder.file())
        store.close()
        store.close()
        #expect { try store.load() } throws: { ($0 as? StoreError)?.kind == .failed }
    }

    @Test func nothingIsLeftOpen() throws {
        let store = try StoreSample.store(at: folder.file())
        _ = try store.load()
        _ = try store.undo(at: StoreSample.now, who: "kim")
        #expect(throws: StoreError.unknown(.person, id: "nobody")) {
            try store.perform(.pin("nobody", "c001"), at: StoreSample.now, who: "kim") { try $0.setPin("nobody", in: "c001") }
        }
        #expect(try store.withDatabase { $0.close() } == 0)
        #expect(folder.names == ["term.db"])
    }
}
