import Foundation
import Testing

@testable import MeetCore

/// Nothing that was ever typed of a person is left in any byte of the database and the files beside it, once the person is erased.
@Suite struct ErasedBytesTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// All that lies beside the database under its name: the file, its write-ahead log, what is shared, a journal.
    private func files(_ name: String = "term.db") -> [String: Data] {
        var found: [String: Data] = [:]
        for suffix in ["", "-wal", "-shm", "-journal"] { found[name + suffix] = folder.bytes(name + suffix) ?? Data() }
        return found
    }

    /// A text as it may stand in a file: as typed, taken apart (NFD), in small and great letters, folded for finding, escaped for JSON and as
    /// the log and joined lists write it.
    private func forms(of text: String) -> Set<String> {
        var forms: Set<String> = [
            text, text.decomposedStringWithCanonicalMapping, text.precomposedStringWithCanonicalMapping, text.lowercased(),
            text.uppercased(), TextFolding.fold(text), JSONText.compact(.string(text)).trimmingCharacters(in: ["\""]),
            JoinedText.join([text]), text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text,
        ]
        forms.insert(
            text.unicodeScalars.map { $0.value < 0x80 ? String($0) : "\\u" + String(format: "%04x", $0.value) }.joined())
        return forms
    }

    /// The marks of `MarkedTerm` that are left in some file, with the name of the file.
    private func left(_ name: String = "term.db", marks: [String] = MarkedTerm.marks) -> [String] {
        let files = files(name)
        return marks.flatMap { mark in
            // Others' texts and ids may hold a part of it: what is looked for is whole.
            forms(of: mark).sorted().flatMap { form in
                files.sorted { $0.key < $1.key }.filter { $0.value.range(of: Data(form.utf8)) != nil }.map { "\($0.key): \(form)" }
            }
        }
    }

    /// Marks that nobody else's texts hold, so that they must be gone wherever they stand.
    private static let own = MarkedTerm.marks.filter { ![MarkedTerm.name, "Zqvisning"].contains($0) }

    /// A term in which others' texts do not speak of the person.
    private func term(at path: String) throws -> MarkedTerm {
        let term = try MarkedTerm(at: path)
        try term.perform(.editPerson("p2")) { changes in
            var other = MarkedTerm.others[0]
            other.notes = ""
            try changes.enter([other])
        }
        try term.perform(.editProgramme) { changes in
            var programme = MarkedTerm.programme
            programme.sessions[0].exercise = "fika"
            try changes.put(programme)
        }
        // The older texts of others go from what could be undone, so that only the erasing itself is looked at.
        try term.store.forgetHistory(at: StoreSample.now, who: "kim")
        return term
    }

    @Test func everyMarkIsThereBeforeAndGoneAfter() throws {
        let term = try MarkedTerm(at: folder.file())
        for mark in MarkedTerm.marks { #expect(!left(marks: [mark]).isEmpty, "\(mark)") }
        #expect(try term.store.erase([MarkedTerm.id], at: StoreSample.now, who: "kim").isWiped)
        #expect(left(marks: Self.own).isEmpty, "\(left(marks: Self.own))")
        // What others' texts say is theirs, and all that is left of the name.
        #expect(try MentionFinder.mentions(of: MarkedTerm.person, in: term.store.load()) == [Mention(.notes("p2")), Mention(.plan(1))])
    }

    @Test func nothingIsLeftWhereNobodyElseSpeaksOfThePerson() throws {
        let term = try term(at: folder.file())
        try term.perform(.editPerson(MarkedTerm.id)) { changes in
            var person = MarkedTerm.person
            person.notes = "zqanteckning om hälsan, igen"
            try changes.enter([person])
        }
        try term.store.erase([MarkedTerm.id], at: StoreSample.now, who: "kim")
        #expect(left().isEmpty, "\(left())")
        term.store.close()
        #expect(left().isEmpty, "\(left())")
    }

    /// Long texts lie in pages of their own, and many persons in pages that are split and joined: none keeps what was in it.
    @Test(arguments: 1...(ProcessInfo.processInfo.environment["MEET_ERASE_ROUNDS"].flatMap { UInt64($0) } ?? 3))
    func pagesThatWereSplitAndFreedKeepNothing(seed: UInt64) throws {
        let store = try Store.create(path: folder.file(), programme: MarkedTerm.programme, at: StoreSample.now, who: "kim")
        var random = SeededRandom(seed: seed, stream: 3)
        func text(_ id: Int) -> String { String(repeating: "zqlong\(id)zq ", count: 1 + random.below(id % 7 == 0 ? 900 : 20)) }
        let ids = (0..<300).map { PersonID("zqp\($0)zq") }
        let people = ids.indices.map { place in
            Person(
                id: ids[place], name: "zqname\(place)zq", notes: text(place), values: ["settlement": "zqnew"],
                apart: [ids[(place + 1) % ids.count]], consent: .given(nil))
        }
        try store.perform(.importParticipants(count: people.count), at: StoreSample.now, who: "kim") { try $0.enter(people) }
        for _ in 0..<200 {
            let place = random.below(people.count)
            var person = people[place]
            person.notes = text(place)
            try store.perform(.editPerson(person.id), at: StoreSample.now, who: "kim") { try $0.enter([person]) }
        }
        let gone = ids.indices.filter { _ in random.below(3) > 0 }
        for place in gone.prefix(20) { try store.erase([ids[place]], at: StoreSample.now, who: "kim") }
        try store.erase(Set(gone.dropFirst(20).map { ids[$0] }), at: StoreSample.now, who: "kim")
        let bytes = files().values.reduce(Data(), +)
        for place in gone {
            for mark in ["zqp\(place)zq", "zqname\(place)zq", "zqlong\(place)zq"] {
                #expect(bytes.range(of: Data(mark.utf8)) == nil, "\(mark)")
            }
        }
        #expect(try store.loadPeople().count == people.count - gone.count)
        #expect(try store.withDatabase { try $0.text("PRAGMA integrity_check") } == "ok")
    }

    /// What is no longer kept for undo is overwritten where it stood, also while nobody is erased (`secure_delete`).
    @Test func whatCanNoLongerBeUndoneIsOverwritten() throws {
        let store = try Store.create(path: folder.file(), programme: MarkedTerm.programme, at: StoreSample.now, who: "kim")
        var person = Person(id: "p1", name: "Namn", notes: "zqoverwritten")
        try store.perform(.addPerson("p1"), at: StoreSample.now, who: "kim") { try $0.enter([person]) }
        for number in 0...ChangeLog.changesKept + 1 {
            person.notes = "\(number)"
            try store.perform(.editPerson("p1"), at: StoreSample.now, who: "kim") { try $0.enter([person]) }
        }
        store.close()
        #expect(left(marks: ["zqoverwritten"]).isEmpty)
    }

    /// Another program that is reading keeps old pages in the write-ahead log. They are wiped by the next write after it is done.
    @Test func whatAReaderKeepsIsWipedByTheNextWrite() throws {
        let term = try term(at: folder.file())
        let impatient = try Store.open(path: folder.file(), busyTimeout: 0)
        let reader = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        try reader.run("BEGIN")
        _ = try reader.int("SELECT count(*) FROM person")
        let erasure = try impatient.erase([MarkedTerm.id], at: StoreSample.now, who: "kim")
        #expect(erasure.persons == 1 && !erasure.isWiped && !left().isEmpty)
        try reader.run("COMMIT")
        try impatient.perform(.pin("p2", "c1"), at: StoreSample.now, who: "kim") { try $0.setPin("p2", in: "c1") }
        #expect(left().isEmpty, "\(left())")
        reader.close()
        term.store.close()
    }

    /// A process that is killed after the erasing was kept and before the log was folded in leaves both files as they are then: whoever opens
    /// them next wipes them.
    @Test func whatIsLeftByAKilledProcessIsWipedByWhoOpensTheFileNext() throws {
        let term = try term(at: folder.file())
        let impatient = try Store.open(path: folder.file(), busyTimeout: 0)
        let reader = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        try reader.run("BEGIN")
        _ = try reader.int("SELECT count(*) FROM person")
        try impatient.erase([MarkedTerm.id], at: StoreSample.now, who: "kim")
        for suffix in ["", "-wal"] {
            try (folder.bytes("term.db" + suffix) ?? Data()).write(to: URL(filePath: folder.file("killed.db" + suffix)))
        }
        #expect(!left("killed.db").isEmpty)
        // Another that holds it open meanwhile must not keep it from being wiped.
        let watcher = try Database(path: folder.file("killed.db"), access: .readWrite, busyTimeout: 0)
        let store = try Store.open(path: folder.file("killed.db"))
        #expect(try store.person(MarkedTerm.id) == nil)
        #expect(left("killed.db").isEmpty, "\(left("killed.db"))")
        watcher.close()
        store.close()
        try reader.run("COMMIT")
        reader.close()
        term.store.close()
    }

    /// Who was taken out stands in what could be undone, and has the same right.
    @Test func whoWasTakenOutCanBeErasedToo() throws {
        let term = try term(at: folder.file())
        try term.perform(.removePerson(MarkedTerm.id)) { _ = try $0.remove(MarkedTerm.id) }
        #expect(try term.store.person(MarkedTerm.id) == nil && !left().isEmpty)
        // The key is given to somebody else, whose changes stay.
        try term.perform(.addPerson("p9")) { try $0.enter([Person(id: "p9", name: "Nionde")]) }
        #expect(try term.store.erase([MarkedTerm.id], at: StoreSample.now, who: "kim").persons == 1)
        #expect(left().isEmpty, "\(left())")
        #expect(try term.store.person("p9")?.name == "Nionde")
        #expect(try term.store.undo(at: StoreSample.now, who: "kim")?.kind == .addPerson("p9"))
        #expect(try term.store.undo(at: StoreSample.now, who: "kim") == nil)
        #expect(try !term.store.erase(MarkedTerm.id, at: StoreSample.now, who: "kim"))
    }

    /// Whom a file brought that was undone again stands in what could be redone, and has the same right.
    @Test func whomOnlyWhatWasUndoneKnowsIsErasedToo() throws {
        let term = try MarkedTerm(at: folder.file())
        try term.perform(.removePerson(MarkedTerm.id)) { _ = try $0.remove(MarkedTerm.id) }
        try term.store.forgetHistory(at: StoreSample.now, who: "kim")
        try term.store.erase(["nobody"], at: StoreSample.now, who: "kim")
        try term.perform(.importParticipants(count: 1)) { try $0.enter([MarkedTerm.person]) }
        try term.store.undo(at: StoreSample.now, who: "kim")
        #expect(try term.store.person(MarkedTerm.id) == nil && !left(marks: ["settlement=zqnew"]).isEmpty)
        #expect(try term.store.erase([MarkedTerm.id], at: StoreSample.now, who: "kim").persons == 1)
        #expect(left(marks: ["settlement=zqnew"]).isEmpty)
        #expect(try term.store.redo(at: StoreSample.now, who: "kim") == nil)
    }

    /// A draw keeps a sum of the background by which it could be found again: it goes with the background.
    @Test func aBackgroundThatHadItsTimeLeavesNoSumOfIt() throws {
        let term = try MarkedTerm(at: folder.file())
        func entries() throws -> Int? {
            try term.store.withDatabase {
                try $0.int(
                    "SELECT count(*) FROM draw_entry WHERE person = (SELECT key FROM person WHERE id = ?1)", [.text(MarkedTerm.id.text)])
            }
        }
        try #require(try entries() ?? 0 > 0)
        var plan = ErasurePlan()
        plan.parts[.background] = [MarkedTerm.id]
        _ = try term.store.erase(at: StoreSample.now, who: "kim") { _ in plan }
        #expect(try entries() == 0 && term.store.person(MarkedTerm.id)?.values == [:])
        #expect(try term.store.withDatabase { try $0.int("SELECT count(*) FROM draw WHERE pool <> '' AND is_kept = 1") } == 0)
    }

    @Test func consentTakenBackLeavesNoBackgroundInAnyByte() throws {
        let term = try MarkedTerm(at: folder.file())
        let marks = ["settlement=zqnew"]
        #expect(!left(marks: marks).isEmpty)
        try term.perform(.editPerson(MarkedTerm.id)) { changes in
            var person = MarkedTerm.person
            person.consent = .none
            try changes.enter([person])
        }
        #expect(left(marks: marks).isEmpty, "\(left(marks: marks))")
        #expect(try term.store.undo(at: StoreSample.now, who: "kim") != nil)
        #expect(try term.store.person(MarkedTerm.id)?.values == [:])
    }

    /// The day and who, and neither the hour nor whom.
    @Test func theLogTellsTheDayAndNotWhom() throws {
        let term = try MarkedTerm(at: folder.file())
        try term.store.erase([MarkedTerm.id], at: Timestamp(seconds: 1_800_012_345), who: "kim")
        let told = try #require(try term.store.history().first)
        #expect(told.kind == .erasePerson && told.at.description == "2027-01-15T00:00:00Z" && told.state == .final)
    }

    /// Persons whose ids read like numbers do not take the numbers out of what is told of other changes.
    @Test func anIdThatReadsLikeANumberTakesNoNumberAway() throws {
        let store = try Store.create(path: folder.file(), programme: MarkedTerm.programme, at: StoreSample.now, who: "kim")
        let people = ["1", "2"].map { Person(id: PersonID($0), name: "Namn") }
        try store.perform(.importParticipants(count: 2), at: StoreSample.now, who: "kim") { try $0.enter(people) }
        try store.perform(.pin("2", "c1"), at: StoreSample.now, who: "kim") { try $0.setPin("2", in: "c1") }
        try store.erase(["2"], at: StoreSample.now, who: "kim")
        #expect(try store.history().map(\.kind) == [.erasePerson, .pin("–", "c1"), .importParticipants(count: 2), .create])
    }

    /// Another program that holds the file while it is to be written anew: it is not, that is said, and it is done later.
    @Test func whileAnotherWritesTheFileIsWipedLater() throws {
        let term = try term(at: folder.file())
        let impatient = try Store.open(path: folder.file(), busyTimeout: 0)
        let other = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        // Who is in the middle of a change keeps everybody from erasing: nothing is changed, and it is said.
        try other.run("BEGIN IMMEDIATE")
        #expect(throws: StoreError.busy) { try impatient.erase([MarkedTerm.id], at: StoreSample.now, who: "kim") }
        #expect(try impatient.person(MarkedTerm.id) != nil)
        try other.run("COMMIT")
        // Who comes between the erasing and the writing anew puts that off.
        try other.run("BEGIN")
        _ = try other.int("SELECT count(*) FROM person")
        #expect(try !impatient.erase([MarkedTerm.id], at: StoreSample.now, who: "kim").isWiped)
        try other.run("COMMIT")
        try other.run("BEGIN IMMEDIATE")
        #expect(try !impatient.wipe() && impatient.isWipeLeft && !left().isEmpty)
        try other.run("COMMIT")
        other.close()
        #expect(try impatient.wipe() && !impatient.isWipeLeft)
        #expect(left().isEmpty, "\(left())")
        term.store.close()
    }

    /// What can be undone is forgotten also where another program reads: the file is wiped later, and it is said.
    @Test func whatIsForgottenIsWipedLaterWhereAnotherReads() throws {
        let term = try MarkedTerm(at: folder.file())
        try term.store.erase([MarkedTerm.id], at: StoreSample.now, who: "kim")
        try term.perform(.editPerson("p2")) { changes in
            var other = MarkedTerm.others[0]
            other.notes = ""
            other.apart = ["p3"]
            try changes.enter([other])
        }
        try term.perform(.editProgramme) { changes in
            var programme = MarkedTerm.programme
            programme.sessions[0].exercise = "fika"
            try changes.put(programme)
        }
        term.store.close()
        // It was mended, and stands in what can be undone.
        #expect(!left(marks: ["Zqvisning", "MÄRKESDOTTER-žižkå"]).isEmpty)
        let store = try Store.open(path: folder.file(), busyTimeout: 0)
        let reader = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        try reader.run("BEGIN")
        _ = try reader.int("SELECT count(*) FROM person")
        #expect(try !store.forgetHistory(at: StoreSample.now, who: "kim").isWiped)
        #expect(try store.undoableCount() == 0)
        try reader.run("COMMIT")
        reader.close()
        store.close()
        try Store.open(path: folder.file()).close()
        #expect(left().isEmpty && left(marks: ["MÄRKESDOTTER-žižkå"]).isEmpty, "\(left())")
    }
}
