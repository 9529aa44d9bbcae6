import MeetCore
import Testing

@testable import MeetTUI

/// What `meet compose` does with what it found where another program wrote while it searched.
struct FoundCompositionTests {
    private let rig: CommandRig
    private let store: Store
    private let context: CommandContext

    init() throws {
        rig = try CommandRig()
        store = try Store.open(path: rig.path)
        let line = try Arguments(["--db", rig.path, "--lang", "en"], ComposeCommand.syntax)
        context = try CommandContext(line, environment: ["USER": "anna"], now: Clock.now, today: SampleTerm.today)
    }

    private func found() throws -> FoundComposition {
        let term = try LoadedTerm(store)
        let cohorts = Set(term.data.programme.cohorts.map(\.id))
        let result = Matcher(term.working.problem, scope: MatchScope(), seed: 7)
            .run(from: term.data.composition, pins: term.data.pins, stop: StopRule(steps: 2000))
        return FoundComposition(result: result, cohorts: cohorts, term: term)
    }

    @Test func whatAnotherChangedMeanwhileIsNotOverwrittenAndTheFindIsKept() throws {
        defer { store.close() }
        let found = try found()
        let pinned = found.term.data.pins.pinned
        let gone = try #require(found.result.composition["c001"].first { pinned[$0] == nil })
        try rig.run(["remove", "person", gone.text], who: "bo")
        let before = try rig.data()
        #expect(throws: ComposeOvertaken(programme: before.programme.name, version: "Version 1")) { try found.keep(in: store, context) }
        #expect(try rig.data() == before, "nobody's seat changed")
        let version = try #require(try store.versions().first)
        #expect(version.composition["c002"].sorted() == found.result.composition["c002"].sorted())
        #expect(version.composition["c001"].sorted() == found.result.composition["c001"].filter { $0 != gone }.sorted())
        // It can be taken, and taken back.
        let back = try rig.run("return", "Version 1")
        #expect([.done, .broken].contains(back.code), "\(back)")
        #expect(try rig.data().composition["c002"].sorted() == found.result.composition["c002"].sorted())
        let words = Words(.english)
        #expect(ComposeOvertaken(programme: "P", version: "Version 1").message(words).contains("meet return \"Version 1\""))
        #expect(CommandRunner.exitCode(of: ComposeOvertaken(programme: "P", version: "V")) == .busy)
    }

    @Test func howSomebodyIsReachedIsNothingToTheSeats() throws {
        defer { store.close() }
        let found = try found()
        let person = try rig.data().people[5].id.text
        try rig.run(["change", "person", person, "--phone", "070-1740605"], who: "bo")
        try found.keep(in: store, context)
        #expect(try rig.data().composition == found.result.composition && store.versions().isEmpty)
    }
}
