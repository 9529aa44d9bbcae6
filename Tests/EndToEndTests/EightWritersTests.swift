import Dispatch
import Foundation
import TestSupport
import Testing

@testable import MeetCore

/// Eight programs write at once: none loses anything, and each takes back only what it says.
///
/// `scripts/deep.d/writers` lets them write for a minute. `MEET_WRITERS_SECONDS` chooses another time.
struct EightWritersTests {
    static let writers = 8

    /// What a writer did.
    private struct Tally: Sendable {
        var kept: Set<PersonID> = []
        var undone = 0
        var refused = 0
        var others: [Int32] = []
    }

    @Test func eightProgramsLoseNothing() async throws {
        let desktop = try Desktop(withTerm: true)
        let seconds = ProcessInfo.processInfo.environment["MEET_WRITERS_SECONDS"].flatMap { Double($0) } ?? 2
        let (path, folder) = (desktop.path("t.db"), desktop.folder)
        let before = Set(try Store.open(path: path, readOnly: true).loadPeople().map(\.id))
        let end = ContinuousClock.now + .seconds(seconds)
        // Half of them are programs that are run again and again, half have it open all the time, as a screen does.
        let tallies = Locked<[Tally]>([])
        let over = DispatchSemaphore(value: 0)
        for writer in 0..<Self.writers {
            // Threads of their own: they wait most of the time.
            Thread.detachNewThread {
                let tally = writer % 2 == 0 ? Self.run(writer, folder, end) : Self.stay(writer, path, end)
                tallies.withLock { $0.append(tally) }
                over.signal()
            }
        }
        await withCheckedContinuation { (done: CheckedContinuation<Void, Never>) in
            Thread.detachNewThread {
                for _ in 0..<Self.writers { over.wait() }
                done.resume()
            }
        }
        try judge(tallies.withLock { $0 }, path, before, seconds)
    }

    /// Two coordinators who each add somebody are not in each other's way: the second takes the next id.
    @Test func whoAddsAtTheSameTimeIsNotRefused() throws {
        let desktop = try Desktop(withTerm: true)
        func people() throws -> Int { try Store.open(path: desktop.path("t.db"), readOnly: true).loadPeople().count }
        let before = try people()
        let run = try desktop.shell(
            "for n in 1 2 3 4; do \"$0\" add person --name \"Samtidig $n\" --consent no --anyway --db t.db || echo refused & done; wait", []
        )
        #expect(!run.output.contains("refused") && run.status == 0, "\(run)")
        #expect(try people() == before + 4)
    }

    /// Looks whether all is there that was kept, and nothing else.
    private func judge(_ tallies: [Tally], _ path: String, _ before: Set<PersonID>, _ seconds: Double) throws {
        let store = try Store.open(path: path)
        let there = Set(try store.loadPeople().map(\.id)).subtracting(before)
        let kept = tallies.reduce(into: Set()) { $0.formUnion($1.kept) }
        #expect(there == kept)
        #expect(tallies.flatMap(\.others) == [])
        let undone = tallies.map(\.undone).reduce(0, +)
        #expect(kept.count > Self.writers)
        #expect(undone > 0)
        store.close()
        try QuietReading.read(path, busyTimeout: 5000) { _ = try DatabaseCopy.check($0, named: path) }
        print(
            "writers: \(Self.writers) for \(seconds) s: \(kept.count + undone) changes kept, \(undone) of them undone,"
                + " \(tallies.map(\.refused).reduce(0, +)) refused as busy or changed since")
    }

    /// Adds persons by a command each.
    private static func run(_ writer: Int, _ folder: String, _ end: ContinuousClock.Instant) -> Tally {
        var tally = Tally()
        var number = 0
        while ContinuousClock.now < end || tally.kept.count < 3 {
            let id = "w\(writer)-\(number)"
            number += 1
            let file = folder + "/\(id).csv"
            try? Data("id,name,consent\n\(id),Namn,yes\n".utf8).write(to: URL(filePath: file))
            defer { unlink(file) }
            let process = Process()
            process.executableURL = URL(filePath: BuiltProduct.path() ?? "")
            process.arguments = ["import", "participants", file, "--db", folder + "/t.db"]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { continue }
            process.waitUntilExit()
            switch process.terminationStatus {
            case 0: tally.kept.insert(PersonID(id))
            case 75: tally.refused += 1
            case let other: tally.others.append(other)
            }
        }
        return tally
    }

    /// Adds persons from an open database, and takes each third back, but only where it is still the last change.
    private static func stay(_ writer: Int, _ path: String, _ end: ContinuousClock.Instant) -> Tally {
        var tally = Tally()
        guard let store = try? Store.open(path: path) else { return tally }
        defer { store.close() }
        let now = Timestamp(seconds: 2_000_000_000)
        var number = 0
        while ContinuousClock.now < end || tally.kept.count < 3 {
            let id = PersonID("w\(writer)-\(number)")
            number += 1
            do {
                try store.perform(.addPerson(id), at: now, who: "w\(writer)") { try $0.put(Person(id: id, name: "Namn")) }
                tally.kept.insert(id)
                guard number % 3 == 0 else { continue }
                // As the screen does it: it says which change is meant.
                guard let last = try store.nextUndo(), last.kind == .addPerson(id) else { continue }
                try store.undo(at: now, who: "w\(writer)", expected: last.number)
                tally.kept.remove(id)
                tally.undone += 1
            } catch StoreError.busy {
                tally.refused += 1
            } catch StoreError.otherChangeSince {
                tally.refused += 1
            } catch {
                tally.others.append(-1)
            }
        }
        return tally
    }
}
