import Testing

@testable import MeetCore

/// A clock that goes back, as after a flat battery or a wrong setting put right: what was done last is last, whatever time it bears.
@Suite struct ClockSetBackTests {
    let folder: TemporaryFolder
    let store: Store

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreSample.store(at: folder.file())
    }

    private func at(_ days: Int) -> Timestamp { Timestamp(seconds: StoreSample.now.seconds + days * 86_400) }

    @Test func whatWasDoneLastIsUndoneFirst() throws {
        let moments = [0, 400, -3650, 10, -1]
        var states = [try store.load()]
        for (place, days) in moments.enumerated() {
            let cohort: CohortID = place.isMultiple(of: 2) ? "c001" : "c002"
            try store.perform(.pin("p2", cohort), at: at(days), who: "kim") { try $0.setPin("p2", in: cohort) }
            states.append(try store.load())
        }
        #expect(try store.history(limit: 5).map(\.at) == moments.reversed().map(at))
        #expect(try store.history(of: "p2").prefix(5).map(\.at) == moments.reversed().map(at))
        for state in states.dropLast().reversed() {
            #expect(try store.undo(at: at(-9999), who: "kim") != nil)
            #expect(try store.load() == state)
        }
        for state in states.dropFirst() {
            #expect(try store.redo(at: at(-10_000), who: "kim") != nil)
            #expect(try store.load() == state)
        }
    }

    @Test func aCalendarSeesThatWhatCameLaterIsNewer() throws {
        func stamps() throws -> [SessionKey: SessionStamp] { try store.sessionStamps() }
        var programme = try store.loadProgramme()
        var former = try stamps()
        for (place, days) in [0, -3650, 0, -1].enumerated() {
            // First the words only, then the time.
            programme.name = "Namn \(place)"
            if place > 1 { programme.slots[0].start = StoreSample.time("17:0\(place)") }
            try store.perform(.editProgramme, at: at(days), who: "kim") { try $0.put(programme) }
            let now = try stamps()
            var differing = 0
            for (key, stamp) in now {
                guard let old = former[key], old.facts != stamp.facts else { continue }
                differing += 1
                // RFC 5546 compares the sequence, and then the moment.
                #expect((stamp.sequence, stamp.changed) > (old.sequence, old.changed))
                #expect(stamp.changed > old.changed)
            }
            #expect(differing > 0)
            former = now
        }
    }

    @Test func versionsStayInTheOrderInWhichTheyWereKept() throws {
        for (name, days) in [("ett", 100), ("två", -100), ("tre", 0)] {
            try store.perform(.keepVersion(0), at: at(days), who: "kim") {
                _ = try $0.keepVersion(name, of: ["c001"], Composition(["c001": ["p1"]]), at: at(days), who: "kim")
            }
        }
        #expect(try store.versions().map(\.name) == ["tre", "två", "ett"])
    }
}
