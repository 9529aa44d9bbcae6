import Foundation

@testable import MeetCore
@testable import MeetTUI

/// A database in a folder of its own on which commands run within the test, with what they gave and said.
final class CommandRig {
    /// How a command ended and what it wrote.
    struct Run {
        let code: ExitCode
        let output: String
        let messages: String
    }

    private final class Listener: OutputListener, @unchecked Sendable {
        var output = ""
        var messages = ""
        func result(_ text: String) { output += text }
        func message(_ text: String) { messages += text }
    }

    let folder = NSTemporaryDirectory() + "meet-rig-\(UUID().uuidString)"
    /// The database.
    var path: String { folder + "/t.db" }

    /// A rig on a copy of a term, or with no database.
    init(_ data: TermData? = SampleTerm.composed) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        guard let data else { return }
        let store = try Store.create(
            path: path, programme: data.programme, venues: data.venues, people: data.people, at: Self.begun, who: "anna")
        defer { store.close() }
        try store.perform(.compose(data.programme.cohorts.map(\.id)), at: Self.begun, who: "anna") { changes in
            try changes.replaceComposition(of: Set(data.programme.cohorts.map(\.id)), with: data.composition)
            try changes.put(data.pins)
            for booking in data.bookings { try changes.put(booking) }
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private static let begun = Timestamp("2027-01-14T09:00:00Z") ?? Clock.now

    /// Runs a command line as the program does.
    @discardableResult
    func run(_ line: String..., who: String = "anna", language: String = "en") throws -> Run { try run(line, who: who, language: language) }

    /// Runs a command line as the program does.
    @discardableResult
    func run(_ line: [String], who: String = "anna", language: String = "en") throws -> Run {
        let listener = Listener()
        let output = Output(to: listener)
        var code: ExitCode
        do {
            guard let (command, rest) = CommandTable.find(line + ["--db", path, "--lang", language]) else {
                throw UsageError.unknownCommand(line.joined(separator: " "))
            }
            let arguments = try Arguments(rest, command.syntax)
            let context = try CommandContext(
                arguments, environment: ["USER": who], now: Timestamp("2027-01-15T10:00:00Z") ?? Clock.now, today: SampleTerm.today,
                output: output)
            code = try command.run(arguments, context)
        } catch {
            code = CommandRunner.report(error, Words(Language(rawValue: language) ?? .english), output)
        }
        return Run(code: code, output: listener.output, messages: listener.messages)
    }

    /// Runs a command with `--json`, and reads the result.
    func json(_ line: String..., who: String = "anna") throws -> JSONObject { try json(line, who: who) }

    /// Runs a command with `--json`, and reads the result.
    func json(_ line: [String], _ more: String..., who: String = "anna") throws -> JSONObject {
        let run = try run(line + more + ["--json"], who: who)
        guard case .object(let object) = try JSONParser.value(of: Array(run.output.utf8)) else {
            throw UsageError.unknownCommand("no object: \(run.output) \(run.messages)")
        }
        return object
    }

    /// The term as it is now.
    func data() throws -> TermData {
        let store = try Store.open(path: path, readOnly: true)
        defer { store.close() }
        return try store.load()
    }

    /// The changes of the log, the newest first.
    func changes() throws -> [ChangeKind] {
        let store = try Store.open(path: path, readOnly: true)
        defer { store.close() }
        return try store.history().map(\.kind)
    }
}
