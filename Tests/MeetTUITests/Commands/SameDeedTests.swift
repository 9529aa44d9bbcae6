import MeetCore
import Testing

@testable import MeetTUI

/// One deed, done on a screen and by its command, on two copies of one database: the same stands in both.
struct SameDeedTests {
    /// What stands in a database, without when it was written.
    private struct Rows: Equatable {
        let data: TermData
        let attendance: [CohortID: CohortAttendance]
        let tables: [CohortID: TablePlan]
        let versions: [String]
        let members: [Composition]
        let kinds: [ChangeKind]

        init(_ rig: CommandRig) throws {
            let store = try Store.open(path: rig.path, readOnly: true)
            defer { store.close() }
            data = try store.load()
            attendance = try store.attendance()
            tables = try store.tablePlans()
            let kept = try store.versions()
            versions = kept.map(\.name)
            members = kept.map(\.composition)
            kinds = try store.history().map(\.kind)
        }
    }

    private static func key(_ sign: Character) -> Key {
        switch sign {
        case "\r": .enter
        case "\t": .tab
        case "↓": .down
        default: .character(sign)
        }
    }

    /// The change that keys ask for, which is not carried out: a story that answers slowly holds it.
    private func change(_ keys: String) throws -> (effect: AppEffect, desk: Desk) {
        var story = Story(SampleTerm.composed, .swedish)
        for sign in keys.dropLast() { story.press(Self.key(sign)) }
        let desk = try #require(story.state.desk)
        story.isSlow = true
        if let last = keys.last { story.press(Self.key(last)) }
        let effect = story.waiting.first { effect in
            switch effect {
            case .save, .keep, .changeVersions: true
            default: false
            }
        }
        return (try #require(effect, "\(story.waiting) \(story.message) \(story.rows.joined(separator: "\n"))"), desk)
    }

    /// The command line that does the same as a change of who sits where.
    private func line(_ arrangement: Arrangement) -> [String] {
        switch arrangement {
        case .seat(let person, let cohort): return ["join", person.text, "--cohort", cohort.text, "--anyway"]
        case .unseat(let person, let cohort): return ["leave", person.text, "--cohort", cohort.text]
        case .pin(let person, let cohort): return ["pin", person.text, "--cohort", cohort.text]
        case .unpin(let person, let cohort): return ["unpin", person.text, "--cohort", cohort.text]
        case .exclude(let person, let cohort): return ["exclude", person.text, "--cohort", cohort.text]
        case .include(let person, let cohort): return ["include", person.text, "--cohort", cohort.text]
        case .exchange(let exchange):
            guard exchange.firstTo == nil || exchange.secondTo == nil else {
                return ["exchange", exchange.first.text, exchange.second.text, "--anyway"]
            }
            let (leaving, entering, cohort) =
                exchange.firstTo == nil
                ? (exchange.first, exchange.second, exchange.secondTo) : (exchange.second, exchange.first, exchange.firstTo)
            return ["join", entering.text, "--cohort", cohort?.text ?? "", "--for", leaving.text, "--anyway"]
        case .mark(let marks):
            let persons = marks.marks.map(\.person.text)
            let session = ["--cohort", marks.session.cohort.text, "--session", "\(marks.session.number)"]
            return ["mark"] + session + [marks.marks[0].state?.rawValue ?? "none"] + persons
        // A match is by its steps and not by its result; a version by its name.
        case .restore, .compose: return []
        }
    }

    private func line(_ effect: AppEffect) -> [String] {
        switch effect {
        case .save(_, let arrangements): return arrangements.last.map(line) ?? []
        case .keep(_, .remove(let person)): return ["remove", "person", person.text]
        case .keep(_, .person(let person, former: nil)): return ["add", "person", "--name", person.name, "--anyway"]
        case .keep(_, .person(let person, former: _?)): return ["change", "person", person.id.text, "--name", person.name]
        case .changeVersions(_, .keep(let name, let cohorts), _):
            return ["keep", name] + cohorts.flatMap { ["--cohort", $0.text] }
        default: return []
        }
    }

    @Test(
        arguments: [
            ("a seat", "3\r"), ("a seat taken away", "3\t↓↓↓\r"), ("a pin", "3\t↓↓↓p"), ("no pin any more", "3\tp"),
            ("an exclusion", "3x"), ("two change places", "3 \t↓↓↓ "), ("a mark", "6 y"), ("somebody new", "2aNy Nilsson\r"),
            ("another name", "2\rX\r"), ("somebody taken out", "2dd"), ("a version", "3vnFöre\r"),
        ])
    func theSameStandsInBoth(_ name: String, _ keys: String) throws {
        let (effect, desk) = try change(keys)
        let (screen, command) = (try CommandRig(), try CommandRig())
        let runner = StoreRunner(try Store.open(path: screen.path), words: Words(.swedish), who: "anna")
        runner.run(.load(request: 1)) { _ in }
        runner.finish()
        if case .changeVersions(let request, let change, _) = effect {
            runner.run(.changeVersions(request: request, change, DeskSnapshot(desk: desk, number: request))) { _ in }
        } else {
            runner.run(effect) { _ in }
        }
        runner.finish()
        runner.close()
        let line = line(effect)
        try #require(!line.isEmpty)
        let run = try command.run(line)
        #expect(run.code == .done || run.code == .broken, "\(line): \(run.messages)")
        let (one, other) = (try Rows(screen), try Rows(command))
        #expect(one.kinds.count == 3 && one.kinds == other.kinds, "\(name): \(one.kinds) \(other.kinds)")
        #expect(one == other, "\(name)")
    }
}
