import Foundation
import MeetCore
import TestSupport
import Testing

/// A coordinator's term in a folder of its own, walked through by commands on the built program, day by day.
///
/// The steps stand in extensions, a row of the term each, and check what the coordinator would look at. What is decided on the way (who is
/// pinned, which house says no, who is away) follows from the data alone, so that another way of walking comes to the same.
final class Term {
    let desktop: Desktop
    let files = TermFiles(seed: 9)
    /// The day that it is for the program.
    var today = "2026-11-30"
    /// What was marked at each session, as the coordinator noted it.
    var marks: [SessionKey: [PersonID: AttendanceState]] = [:]

    init() throws { desktop = try Desktop() }

    /// Runs a command that is to end so.
    @discardableResult
    func meet(_ arguments: [String], ends status: Int32 = 0, _ place: SourceLocation = #_sourceLocation) throws -> Desktop.Run {
        let run = try desktop.meet(arguments + ["--db", "t.db", "--lang", "sv"], environment: ["MEET_TODAY": today])
        #expect(
            run.status == status, "\(today) meet \(arguments.joined(separator: " ")): \(run.output) \(run.errors)", sourceLocation: place)
        return run
    }

    /// Runs a command that is to end so, and reads its result.
    func json(_ arguments: [String], ends status: Int32 = 0, _ place: SourceLocation = #_sourceLocation) throws -> [String: Any] {
        let run = try meet(arguments + ["--json"], ends: status, place)
        return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any], sourceLocation: place)
    }

    /// What is stored now.
    func data() throws -> TermData {
        let store = try Store.open(path: desktop.path("t.db"), readOnly: true)
        defer { store.close() }
        return try store.load()
    }

    /// The score of what is stored, worked out anew as the format words it.
    func score() throws -> CompositionScore { PlainScore.score(try data()) }

    /// All that can be told of the term by commands: two ways of walking it come to the same where this is the same.
    func account() throws -> String {
        let cohorts = try data().programme.cohorts.map(\.id.text)
        let commands =
            [["export", "programme"], ["export", "composition"], ["export", "participants"], ["bookings", "--all", "--json"]]
            + cohorts.flatMap { id in (1...6).map { ["attendance", "--cohort", id, "--session", "\($0)", "--json"] } }
        return try commands.map { try meet($0).output }.joined(separator: "\n")
    }
}
