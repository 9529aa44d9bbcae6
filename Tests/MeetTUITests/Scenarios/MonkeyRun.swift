import Foundation
import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// Somebody who presses anything, at the program on a real database; what the program asks for is done as it would be.
///
/// Only a match is stopped by steps and not by time, and no list is written to the disk, so that the same seed does the same again.
final class MonkeyRun {
    private let app = MeetApp()
    private let folder = NSTemporaryDirectory() + "meet-monkey-\(UUID().uuidString)"
    private let store: Store
    private let runner: StoreRunner
    private var random: SeededRandom
    private var state: AppState
    private let mailbox = Answers()
    private var match: AppEffect?
    /// What was in the database when it was opened, or when somebody was erased last: that cannot be undone.
    private var beginning: TermData
    private var attendance: [CohortID: CohortAttendance] = [:]
    private var erasures = 0
    /// Who took consent back since then: no undo brings their background back.
    private var withdrawn: Set<PersonID> = []
    private let seed: UInt64
    private(set) var keysPressed = 0

    /// Where other threads leave what they answer.
    private final class Answers: @unchecked Sendable {
        private let lock = NSLock()
        private var messages: [AppMessage] = []

        func post(_ message: AppMessage) {
            lock.withLock { messages.append(message) }
        }

        func take() -> AppMessage? { lock.withLock { messages.isEmpty ? nil : messages.removeFirst() } }
    }

    private static let keys: [Key] =
        "1234568adxpmMfonb[]/uUPqjkghlGsercvtiIwRDEN:?  åé0957.,-+ny".map { .character($0) }
        + [
            .enter, .enter, .enter, .escape, .escape, .escape, .tab, .tab, .backTab, .up, .down, .down, .down, .left, .right, .pageUp,
            .pageDown,
            .home, .end, .backspace, .delete, .control("r"), .control("l"), .control("u"), .control("s"), .control("w"), .control("c"),
            .function(1), .insert, .character("u"), .character("3"), .character("2"), .character("1"), .character("8"),
        ]
    private static let sizes = [(24, 80), (24, 80), (60, 200), (20, 60), (40, 120), (19, 60), (3, 7), (0, 0)]

    init(seed: UInt64) throws {
        self.seed = seed
        random = SeededRandom(seed: seed, stream: 31)
        let data = RandomProgramme.make(seed: seed) { size in
            size.people = 40
            size.cohorts = 3
            size.pins = 0.05
        }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        store = try Store.create(
            path: folder + "/t.db", programme: data.programme, venues: Self.houses(of: data.programme), people: data.people, at: Clock.now,
            who: "apa")
        beginning = try store.load()
        runner = StoreRunner(store, words: Words(seed % 2 == 0 ? .swedish : .english), who: "apa")
        state = AppState(words: Words(seed % 2 == 0 ? .swedish : .english))
        let request = state.nextRequest()
        state.loading.insert(request)
        send(.resized(Size(rows: 24, columns: 80)))
        send(.start(request: request))
        settle()
    }

    /// Invented houses: one that suits all, one that is small, one that is never open, one that can be booked only when it is closed.
    private static func houses(of programme: Programme) -> [Venue] {
        let always = OpeningPeriod(days: Weekday.allCases, from: .midnight, to: TimeOfDay("24:00") ?? .midnight)
        return (0..<4).map { number in
            Venue(
                id: VenueID("v\(number)"), name: "Hus \(number)", district: "Södermalm", capacity: number == 1 ? 3 : 90,
                wheelchair: number != 3, hearingLoop: true, childcare: true, cost: 100 * number, opening: number == 2 ? [] : [always],
                buffer: 30 * number, inverse: number == 3)
        }
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Does so many things, looks every so often whether all is sound, and takes all back whenever much has been changed.
    func run(keys count: Int, lookingEvery gap: Int) throws {
        for step in 1...count {
            act()
            keysPressed += 1
            if step % gap == 0 { try look(plainScore: step % (gap * 4) == 0) }
            // The store keeps two hundred changes; before that all of them are taken back.
            if step % 40 == 0, try changesThatCanBeUndone() > 120 { try takeAllBack() }
        }
        try takeAllBack()
    }

    private func act() {
        switch random.below(40) {
        case 0, 1:
            let size = Self.sizes[random.below(Self.sizes.count)]
            play(.resized(Size(rows: size.0, columns: size.1)))
        case 2: play(.resized(Size(rows: 24, columns: 80)))
        case 3: play(.paste("person 1"))
        case 4, 5, 6, 7:
            let kinds: [MouseEvent.Kind] = [.press, .press, .release, .doubleClick, .wheelUp, .wheelDown]
            let place = Position(row: random.below(26), column: random.below(84))
            play(.mouse(MouseEvent(position: place, kind: kinds[random.below(kinds.count)])))
        case 8: endMatch(isStopped: random.below(2) == 0)
        default: play(.key(Self.keys[random.below(Self.keys.count)]))
        }
        // Answers come at once, or only after some more keys.
        if random.below(4) != 0 { settle() }
    }

    private func play(_ event: InputEvent) {
        guard let message = app.message(for: event, state: state) else { return }
        send(message)
    }

    private func send(_ message: AppMessage) {
        for case .run(let effect) in app.update(&state, message) {
            if case .keep(_, let change) = effect { note(change) }
            switch effect {
            case .match: match = effect
            case .stopMatch: endMatch(isStopped: true)
            case .workTables(let request, let job):
                mailbox.post(.tablesWorked(request: request, job.answer(stop: StopRule(steps: 1000)) { _, _ in }))
            // A plan is bounded by steps too, and comes when its turn is.
            case .book(let request, let cohorts, let snapshot):
                let plan = StoreRunner.plan(cohorts, snapshot, seed: 1, stop: StopRule(steps: 300)) { _ in }
                mailbox.post(.booked(request: request, plan, snapshot.desk.troubles(of: plan, cohorts)))
            // Nobody else writes its database.
            case .watch: break
            case .writePerson(let request, _, let name): mailbox.post(.wrote(request: request, path: name))
            case .writeFile(let request, _, let name): mailbox.post(.wrote(request: request, path: name))
            // What is printed is not the monkey's to leave in a folder or on a printer.
            case .print(let request, let job):
                mailbox.post(.printed(request: request, path: job.name, SheetFile.Result(), copies: 0))
            case .write(let request, let name, _, _): mailbox.post(.wrote(request: request, path: name))
            default: runner.run(effect) { [mailbox] in mailbox.post($0) }
            }
        }
    }

    private func note(_ change: RecordChange) {
        let people: [Person]
        switch change {
        case .person(let person, _), .walkIn(let person, _, asMember: _): people = [person]
        case .importPeople(let plan): people = plan.records
        default: return
        }
        withdrawn.formUnion(people.filter { !$0.consent.isGiven }.map(\.id))
    }

    /// All that was asked for is done and answered.
    private func settle() {
        runner.finish()
        while let message = mailbox.take() {
            send(message)
            runner.finish()
        }
    }

    private func endMatch(isStopped: Bool) {
        guard case .match(let request, let scope, let snapshot, let seed)? = match else { return }
        let start = MatchStart(snapshot)
        match = nil
        let flag = CancelFlag()
        if isStopped { flag.cancel() }
        let result = Matcher(start.problem, scope: scope, seed: seed).run(
            from: start.composition, pins: start.pins, stop: StopRule(steps: 200, cancel: flag))
        send(.matched(request: request, result))
    }

    // MARK: What always holds

    private var place: Comment { "seed \(seed), after \(keysPressed) keys" }

    private func look(plainScore: Bool) throws {
        guard let desk = state.desk else { return }
        #expect(AppKeys.map(state).conflicts.isEmpty, place)
        var fresh = state
        fresh.refresh()
        fresh.fit()
        var (canvas, again) = (Canvas(size: state.size), Canvas(size: state.size))
        app.draw(state, into: &canvas)
        app.draw(fresh, into: &again)
        #expect(CanvasDrawing(canvas).description == CanvasDrawing(again).description, place)
        if let cursor = canvas.cursor { #expect(canvas.area.contains(cursor), place) }
        guard plainScore else { return }
        // Sums of the cohorts and of the score, as a plain recomputation has them; and each person sits in one cohort at the most.
        var data = desk.data
        data.composition = desk.working.composition
        data.pins = desk.working.currentPins
        #expect(desk.working.score == PlainScore.score(data), place)
        let seats = desk.programme.cohorts.flatMap { data.composition[$0.id] }
        #expect(Set(seats).count == seats.count, place)
    }

    /// The database holds what the screen shows; and with all changes undone, what it held at the beginning.
    private func takeAllBack() throws {
        settle()
        endMatch(isStopped: true)
        settle()
        try look(plainScore: true)
        try expectSame()
        let found = try store.history(limit: 10_000).count { $0.kind == .forgetHistory || $0.kind == .erasePerson }
        while try store.nextUndo() != nil {
            send(.undo)
            settle()
        }
        try expectSame()
        if found == erasures { try expectAsAtFirst() }
        erasures = found
        beginning = try store.load()
        attendance = try store.attendance()
        withdrawn = []
        try look(plainScore: true)
    }

    private func expectSame() throws {
        let desk = try #require(state.desk)
        let data = try store.load()
        #expect(desk.working.composition == data.composition, place)
        #expect(desk.working.currentPins == data.pins, place)
        #expect(desk.data.people == data.people && desk.programme == data.programme, place)
        // What the Attendance screen shows of the marks is what is kept.
        if let shown = state.marking.attendance, state.screen == .attendance, let key = state.marking.key(desk) {
            #expect(try store.attendance(of: key.cohort).attendance == shown.attendance, place)
        }
        #expect(state.saving.isEmpty && state.loading.isEmpty && state.keeping.isEmpty, place)
    }

    private func expectAsAtFirst() throws {
        let data = try store.load()
        var first = beginning
        for (index, person) in first.people.enumerated() where withdrawn.contains(person.id) {
            let now = data.people.first { $0.id == person.id }
            if now?.values == AxisValues() { first.people[index].values = AxisValues() }
        }
        #expect(data.composition == first.composition && data.pins == first.pins && data.programme == first.programme, place)
        let different = zip(data.people, first.people).first { $0 != $1 }
        #expect(data.people == first.people, "\(place), \(different.map { "\($0.0)\n\($0.1)" } ?? "")")
        #expect(data == first, place)
        #expect(try store.attendance() == attendance, place)
    }

    private func changesThatCanBeUndone() throws -> Int {
        try store.history(limit: 400).count { $0.state == .done }
    }
}
