import Foundation
import MeetCore
import Testing

@testable import MeetTUI

/// The program's effects on a real database.
struct StoreRunnerTests {
    /// A database of the invented term in a folder of its own, with a runner on it.
    private final class Bench: Sendable {
        let folder = NSTemporaryDirectory() + "meet-runner-\(UUID().uuidString)"
        let store: Store
        let runner: StoreRunner
        private let answers = Locked<[AppMessage]>([])

        init() throws {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let data = SampleTerm.composed
            store = try Store.create(path: folder + "/t.db", programme: data.programme, at: Clock.now, who: "anna")
            try store.perform(.importParticipants(count: data.people.count), at: Clock.now, who: "anna") { changes in
                for person in data.people { try changes.put(person) }
            }
            runner = StoreRunner(store, words: Words(.swedish), who: "anna")
        }

        deinit {
            store.close()
            try? FileManager.default.removeItem(atPath: folder)
        }

        /// A runner that makes the backup of the day, or tries to.
        init(backups folder: String) throws {
            try FileManager.default.createDirectory(atPath: self.folder, withIntermediateDirectories: true)
            store = try Store.create(path: self.folder + "/t.db", programme: SampleTerm.composed.programme, at: Clock.now, who: "anna")
            let backups = Backups(of: store.path, in: folder)
            runner = StoreRunner(store, words: Words(.swedish), who: "anna", backups: backups)
        }

        /// Has effects done, and answers what came back.
        func run(_ effects: AppEffect...) -> [AppMessage] {
            for effect in effects { runner.run(effect) { message in self.answers.withLock { $0.append(message) } } }
            runner.finishChecks()
            runner.finish()
            return answers.withLock { all in
                defer { all = [] }
                return all
            }
        }

        /// The desk that an undo, a redo or a loading answered.
        func desk(_ messages: [AppMessage]) throws -> Desk {
            for case .kept(_, let desk, _) in messages.reversed() { return desk }
            for case .undone(_, let desk?, _, _, _) in messages.reversed() { return desk }
            for case .loaded(_, let desk) in messages.reversed() { return desk }
            return try #require(nil)
        }

        /// What is said of a change that was kept.
        func name(_ messages: [AppMessage]) -> String? {
            for case .kept(_, _, let name) in messages { return name }
            return nil
        }

        /// Whether a desk is what the database says now.
        func expectTrue(_ desk: Desk, _ location: SourceLocation = #_sourceLocation) throws {
            let data = try store.load()
            #expect(desk.working.composition == data.composition, sourceLocation: location)
            #expect(desk.working.currentPins == data.pins, sourceLocation: location)
            #expect(desk.data.people == data.people, sourceLocation: location)
            let arrangement = try store.loadArrangement()
            #expect(arrangement.composition == data.composition && arrangement.pins == data.pins, sourceLocation: location)
        }
    }

    private func anyone(_ desk: Desk, _ place: Int) -> PersonID { desk.data.people[place].id }

    @Test func whatIsUndoneIsReadWithoutReadingThePeopleAgain() throws {
        let bench = try Bench()
        let first = try bench.desk(bench.run(.load(request: 1)))
        _ = bench.run(
            .save(request: 2, [.seat(anyone(first, 0), "c001")]), .save(request: 3, [.pin(anyone(first, 0), "c001")]),
            .save(request: 4, [.exclude(anyone(first, 1), "c002")]))
        for (request, effect) in [AppEffect.undo(request: 5), .undo(request: 6), .redo(request: 7), .undo(request: 8), .undo(request: 9)]
            .enumerated()
        {
            let desk = try bench.desk(bench.run(effect))
            #expect(desk.problem === first.problem, "step \(request)")
            try bench.expectTrue(desk)
        }
    }

    @Test func theHistoryOfAPersonTellsSeatsByHandByMatchAndInVersions() throws {
        let bench = try Bench()
        let first = try bench.desk(bench.run(.load(request: 1)))
        let (id, name) = (anyone(first, 0), first.person(0).shownName)
        _ = bench.run(
            .save(request: 2, [.seat(id, "c001")]),
            .save(request: 3, [.compose(["c001", "c002"], Composition(["c002": [id]]), draw: nil)]))
        let now = try bench.desk(bench.run(.load(request: 4)))
        _ = bench.run(.changeVersions(request: 5, .keep("Före", ["c002"]), DeskSnapshot(desk: now, number: 5)))
        guard case .personHistoryRead(6, let lines)? = bench.run(.personHistory(request: 6, id)).last else { return try #require(nil) }
        let names = lines.map(\.name)
        #expect(names.contains { $0.contains(name) && $0.contains("Grupp 1") })
        #expect(names.contains("Grupp 1 → Grupp 2: 2 grupper sammansatta") && names.contains("Grupp 2 i versionen ”Före”"))
        #expect(lines.count == 3 && lines.allSatisfy { $0.who == "anna" })
    }

    @Test func whereAnotherProgramWroteBetweenAllIsReadAgain() throws {
        let bench = try Bench()
        let first = try bench.desk(bench.run(.load(request: 1)))
        let other = try Store.open(path: bench.folder + "/t.db")
        defer { other.close() }
        var person = first.data.people[5]
        person.notes = "ringde"
        try other.perform(.editPerson(person.id), at: Clock.now, who: "bo") { try $0.put(person) }
        _ = bench.run(.save(request: 2, [.seat(anyone(first, 0), "c001")]))
        let desk = try bench.desk(bench.run(.undo(request: 3)))
        #expect(desk.data.people[5].notes == "ringde")
        try bench.expectTrue(desk)
        // What comes before of one's own was changed by the other since: that is said, and asked whether the other's is meant.
        guard case .undoBlocked(request: 4, let history, let text)? = bench.run(.undo(request: 4)).first else { return try #require(nil) }
        #expect(history.other == "bo" && text.hasPrefix("Det kan inte ångras: bo har gjort något efteråt"))
        try bench.expectTrue(try bench.desk(bench.run(.undo(request: 5, expected: history.number))))
        #expect(try bench.store.load().people[5].notes == first.data.people[5].notes)
    }

    @Test func whoAnotherProgramMovedIsNotMovedUnawares() throws {
        let bench = try Bench()
        let first = try bench.desk(bench.run(.load(request: 1)))
        let persons = (0..<6).map { anyone(first, $0) }
        _ = bench.run(.save(request: 2, [.seat(persons[1], "c001")]))
        let other = try Store.open(path: bench.folder + "/t.db")
        defer { other.close() }
        try other.perform(.addSeat(persons[0], "c002"), at: Clock.now, who: "bo") { changes in
            try changes.setSeat(persons[0], in: "c002")
            try changes.setPin(persons[2], in: "c003")
        }
        let before = try bench.store.load()
        let name = first.person(0).shownName
        for (arrangement, text) in [
            (
                Arrangement.seat(persons[0], "c001"),
                "någon annan har flyttat \(name) (nu: Grupp 2, här: utan plats). Se efter och gör om det."
            ),
            (.exclude(persons[2], "c003"), "någon annan har fäst \(first.person(2).shownName) eller hållit hen utanför under tiden."),
            (.compose(["c001"], Composition(["c001": [persons[0], persons[3]]]), draw: nil), "någon annan har flyttat \(name)"),
            // Who sits there by another's hand would lose the seat.
            (.compose(["c002"], Composition(["c002": [persons[3]]]), draw: nil), "någon annan har flyttat \(name)"),
        ] {
            guard case .failed(request: 3, let said)? = bench.run(.save(request: 3, [arrangement])).first else {
                Issue.record("\(arrangement) was kept")
                continue
            }
            #expect(said.hasPrefix(text))
        }
        #expect(try bench.store.load() == before)
        // Nobody touched these; and who wants the same contradicts nobody.
        for arrangement in [
            Arrangement.seat(persons[4], "c001"), .unseat(persons[1], "c001"), .seat(persons[0], "c002"),
            .compose(["c003"], Composition(["c003": [persons[5]]]), draw: nil),
        ] {
            guard case .saved? = bench.run(.save(request: 4, [arrangement])).first else {
                Issue.record("\(arrangement) was not kept")
                continue
            }
        }
        #expect(try bench.store.loadArrangement().composition["c002"] == [persons[0]])
        // When it is read again, it can be done.
        _ = bench.run(.load(request: 5), .save(request: 6, [.seat(persons[0], "c001")]))
        #expect(try bench.store.loadArrangement().composition["c001"].contains(persons[0]))
    }

    @Test func marksThatAreUndoneBringBackMarksAlone() throws {
        let bench = try Bench()
        let first = try bench.desk(bench.run(.load(request: 1)))
        let marks = AttendanceMarks(anyone(first, 0), .late, at: SessionKey("c001", 1))
        _ = bench.run(.save(request: 2, [.seat(anyone(first, 0), "c001")]), .save(request: 3, [.mark(marks)]))
        guard case .marksUndone(request: 4, let history, _, isRedo: false)? = bench.run(.undo(request: 4)).first else {
            return try #require(nil)
        }
        #expect(try bench.store.attendance(of: "c001").attendance.isEmpty && history.redo != nil)
        guard case .marksUndone(request: 5, _, _, isRedo: true)? = bench.run(.redo(request: 5)).first else { return try #require(nil) }
        // Among the marks of another one's own goes, and the other stays.
        let other = try Store.open(path: bench.folder + "/t.db")
        defer { other.close() }
        let theirs = AttendanceMarks(anyone(first, 1), .present, at: SessionKey("c001", 1))
        try other.perform(theirs.kind, at: Clock.now, who: "bo") { try theirs.write($0) { $0.text } }
        let told = try bench.desk(bench.run(.load(request: 6))).history
        #expect(told.other == nil && told.undo?.contains(first.person(0).shownName) == true)
        guard case .marksUndone(request: 7, _, let name, _)? = bench.run(.undo(request: 7, expected: told.number)).first else {
            return try #require(nil)
        }
        #expect(name.hasSuffix("; det som andra har gjort efteråt står kvar"))
        #expect(try bench.store.attendance(of: "c001").attendance[1] == [anyone(first, 1): .present])
    }

    @Test func peopleAndProgrammeAreKeptAsOneChangeEachThatCanBeUndone() throws {
        let bench = try Bench()
        let first = try bench.desk(bench.run(.load(request: 1)))
        var person = first.data.people[3]
        person.notes = "ringde"
        var programme = first.programme
        programme.cohorts.removeLast()
        var desk = try bench.desk(bench.run(.keep(request: 2, .person(person, former: first.data.people[3]))))
        #expect(desk.data.people[3].notes == "ringde" && desk.history.undo == "\(person.shownName) ändrad")
        let edit = RuleEdit(.change, .programme, "")
        desk = try bench.desk(bench.run(.keep(request: 3, .rules(programme, former: first.programme, edit))))
        #expect(desk.programme == programme && desk.history.undo == "programmet ändrat")
        try bench.expectTrue(desk)
        let same = bench.run(.keep(request: 4, .rules(programme, former: programme, edit)))
        guard case .kept(request: 4, _, name: nil) = same.first else {
            Issue.record("\(same)")
            return
        }
        _ = bench.run(.undo(request: 5))
        desk = try bench.desk(bench.run(.undo(request: 6)))
        #expect(desk.data == first.data)
    }

    @Test func aMatchThatIsKeptLeavesItsDraw() throws {
        let bench = try Bench()
        let first = try bench.desk(bench.run(.load(request: 1)))
        let result = Matcher(first.problem, seed: 3).run(from: Composition(), pins: first.data.pins, stop: StopRule(steps: 500))
        let draw = try #require(result.draw)
        let cohorts = first.programme.cohorts.map(\.id)
        _ = bench.run(.save(request: 2, [.compose(cohorts, result.composition, draw: draw)]))
        let record = try #require(try bench.store.draw(1))
        #expect(record.draw == draw && record.who == "anna" && record.program == Version.text && !record.isUndone)
        #expect(PoolCheck(draw, try bench.store.load(), dates: SessionDates.resolve(first.programme)).isSame)
        _ = bench.run(.undo(request: 3))
        #expect(try #require(try bench.store.draw(1)).isUndone)
    }

    @Test func rulesAreCheckedBesideTheDatabaseAndOnlyTheLast() throws {
        let bench = try Bench()
        let desk = try bench.desk(bench.run(.load(request: 1)))
        var programme = desk.programme
        programme.axes[1].categories[1].minimum = 9
        var seated = desk
        // Who sits where is that of the desk, though the store does not know it yet.
        for person in desk.data.people.prefix(30) { seated.make(.seat(person.id, "c001")) }
        let plain = RulesCheck(programme, desk: seated)
        let snapshot = DeskSnapshot(desk: seated, number: 3)
        let answers = bench.run(.checkRules(request: 2, desk.programme, snapshot), .checkRules(request: 3, programme, snapshot))
        let reports = answers.compactMap { answer -> RulesReport? in
            if case .rulesChecked(request: 3, let report) = answer { return report }
            return nil
        }
        #expect(reports == [plain.report, plain.searched()])
        #expect(reports.last?.conflicts?.isEmpty == false)
        #expect(reports.last?.losses.isEmpty == false && RulesCheck(programme, desk: desk).report.losses.isEmpty)
    }

    @Test func anEditOfTheRulesIsOneChangeWithItsName() throws {
        let bench = try Bench()
        let desk = try bench.desk(bench.run(.load(request: 1)))
        var programme = desk.programme
        programme.axes.removeAll { $0.id == "housing" }
        let answers = bench.run(.keep(request: 2, .rules(programme, former: desk.programme, RuleEdit(.remove, .axis, "Boende"))))
        let kept = try bench.desk(answers)
        #expect(kept.history.undo == "axeln Boende borttagen" && kept.data.people.allSatisfy { $0.values["housing"] == nil })
        let undone = try bench.desk(bench.run(.undo(request: 3)))
        #expect(undone.data.people == desk.data.people && undone.programme == desk.programme)
    }

    @Test func aLeaderIsToldOfByNameAndKeptByKey() throws {
        let bench = try Bench()
        let desk = try bench.desk(bench.run(.load(request: 1)))
        var programme = desk.programme
        programme.leaders[0].name = "Nya Exempel"
        let edit = RuleEdit(.change, .leader, programme.leaders[0].id.text)
        let kept = try bench.desk(bench.run(.keep(request: 2, .rules(programme, former: desk.programme, edit))))
        #expect(kept.history.undo == "ledaren Nya Exempel ändrad")
        #expect(try bench.store.nextUndo()?.kind == .editRules(edit))
    }

    @Test func whatAnotherProgramChangedIsNotOverwritten() throws {
        let bench = try Bench()
        let desk = try bench.desk(bench.run(.load(request: 1)))
        let other = try Store.open(path: bench.folder + "/t.db")
        defer { other.close() }
        var theirs = desk.programme
        theirs.axes.append(Axis(id: "new", kind: .spread, categories: [Category(id: "a"), Category(id: "b")]))
        var theirPerson = desk.data.people[0]
        theirPerson.phone = "08-99"
        try other.perform(.editProgramme, at: Clock.now, who: "bo") { changes in
            try changes.put(theirs)
            try changes.put(theirPerson)
        }
        var (programme, person) = (desk.programme, desk.data.people[0])
        programme.axes.removeAll { $0.id == "housing" }
        person.email = "ny@example.org"
        let before = try bench.store.load()
        let revision = try bench.store.revision()
        for change in [
            RecordChange.rules(programme, former: desk.programme, RuleEdit(.remove, .axis, "Boende")),
            .person(person, former: desk.data.people[0]), .person(person, former: nil),
        ] {
            let answers = bench.run(.keep(request: 2, change))
            guard case .outdated(request: 2, let now, text: _)? = answers.first else {
                Issue.record("\(answers)")
                return
            }
            #expect(now.programme == theirs && now.data.people[0] == theirPerson)
        }
        #expect(try bench.store.load() == before && bench.store.revision() == revision)
        // What nobody else touched is kept, also where others wrote something else.
        var second = desk.data.people[1]
        second.phone = "08-1"
        #expect(try bench.desk(bench.run(.keep(request: 3, .person(second, former: desk.data.people[1])))).data.people[1] == second)
    }

    @Test func whoIsTakenOutIsNamedOnTheScreenAndNotInTheLog() throws {
        let bench = try Bench()
        _ = bench.run(.load(request: 1))
        let name = try #require(SampleTerm.composed.people.first { $0.id == "p000009" }).shownName
        #expect(bench.name(bench.run(.keep(request: 2, .remove("p000009")))) == "\(name) borttagen")
        #expect(try bench.store.history(limit: 1).map(\.kind) == [.removePerson("p000009")])
        for case .changesRead(_, let lines) in bench.run(.changes(request: 3, most: 1)) { #expect(!lines[0].name.contains(name)) }
    }

    @Test func changesAreToldByTheClockOfTheProgrammeAndVersionsKeepTheirMoment() throws {
        let bench = try Bench()
        guard case .loaded(_, let desk)? = bench.run(.load(request: 1)).first else { return try #require(nil) }
        let answers = bench.run(.changeVersions(request: 2, .keep("Före", ["c001"]), DeskSnapshot(desk: desk, number: 2)))
        let kept = try #require(try bench.store.versions().first).at
        for case .versions(_, let versions, _) in answers { #expect(versions.map(\.at) == [kept]) }
        let (day, time) = MomentText(zone: desk.programme.timeZone).parts(kept)
        for case .changesRead(_, let lines) in bench.run(.changes(request: 3, most: 1)) {
            #expect(lines.map(\.day) == [day] && lines.map(\.time) == [time])
        }
    }

    @Test func aFileIsReadInOnlyAsItWasShown() throws {
        let bench = try Bench()
        let desk = try bench.desk(bench.run(.load(request: 1)))
        let source = try ImportSource(name: "a.csv", Array("id,name,Boende\np000001,Åke Äng,villa\n".utf8))
        let plan = try ParticipantsCSV(programme: desk.programme, today: Clock.today).plan(source, known: desk.data.people)
        let other = try Store.open(path: bench.folder + "/t.db")
        defer { other.close() }
        // Somebody else on the way: the file still does what was shown, until the axis is gone that it fills.
        try other.perform(.removePerson("p000009"), at: Clock.now, who: "bo") { _ = try $0.remove(PersonID("p000009")) }
        var theirs = desk.programme
        theirs.axes.removeAll { $0.id == "housing" }
        try other.perform(.editProgramme, at: Clock.now, who: "bo") { try $0.put(theirs) }
        let before = try bench.store.load()
        let refused = bench.run(.keep(request: 2, .importPeople(plan)))
        guard case .outdated(request: 2, let now, text: _)? = refused.first else {
            Issue.record("\(refused)")
            return
        }
        #expect(try bench.store.load() == before && now.programme == theirs)
        try other.undo(at: Clock.now, who: "bo")
        #expect(try bench.desk(bench.run(.keep(request: 3, .importPeople(plan)))).data.people[0].name == "Åke Äng")
    }

    @Test func thatTheBackupOfTheDayFailedIsToldOnce() throws {
        // A folder that cannot be made, by nobody.
        let bench = try Bench(backups: "/dev/null/backups")
        func failures(_ messages: [AppMessage]) -> [String] {
            messages.compactMap { if case .notBackedUp(let why, nil) = $0 { why } else { nil } }
        }
        // It is made beside the loading: the second wait is for it.
        let first = failures(bench.run(.load(request: 1))) + failures(bench.run())
        #expect(first.count == 1 && first[0].contains("/dev/null"), "\(first)")
        #expect(failures(bench.run(.load(request: 2)) + bench.run()).isEmpty)
        let good = try Bench(backups: bench.folder + "/kept")
        #expect(failures(good.run(.load(request: 1)) + good.run()).isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder + "/kept").count == 1)
    }
}
