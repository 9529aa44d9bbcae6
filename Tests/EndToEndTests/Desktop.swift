import Foundation
import TestSupport

/// A folder of a test in which the built program is run, with a home of its own: nothing of the machine takes part.
final class Desktop {
    /// How a command ended and what it wrote.
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    /// What cannot be done without.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The folder.
    let folder: String
    /// The program.
    let program: String

    /// An empty folder, or one with a database of the invented term: `t.db`, with two persons pinned.
    init(withTerm: Bool = false) throws {
        guard let program = BuiltProduct.path() else { throw Failure(description: "The program is not built") }
        self.program = program
        folder = NSTemporaryDirectory() + "meet-e2e-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder + "/home", withIntermediateDirectories: true)
        if withTerm { try FileManager.default.copyItem(atPath: try Self.term.get(), toPath: path("t.db")) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A database made once by the program itself, and copied by each test that wants one.
    private static let term: Result<String, any Error> = Result {
        let desk = try Desktop()
        for command in [
            ["init", sample("programme.json")], ["import", "participants", sample("participants.csv")],
            ["import", "venues", sample("venues.csv")],
            ["pin", "p000002", "--cohort", "c001"], ["compose", "--steps", "20000"],
            // The last change is then a pin, and undoing one too many moves nobody.
            ["unpin", "p000002", "--cohort", "c001"], ["pin", "p000002", "--cohort", "c001"],
        ] {
            let run = try desk.meet(command + ["--db", "t.db"])
            guard run.status == 0 || run.status == 3 else { throw Failure(description: "\(command): \(run.status) \(run.errors)") }
        }
        let copy = NSTemporaryDirectory() + "meet-e2e-term-\(getpid()).db"
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: desk.path("t.db"), toPath: copy)
        atexit { unlink(NSTemporaryDirectory() + "meet-e2e-term-\(getpid()).db") }
        return copy
    }

    /// A file of data/sample.
    static func sample(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../data/sample/" + name).standardized.path
    }

    /// A path in the folder.
    func path(_ name: String) -> String { folder + "/" + name }

    /// Writes a file in the folder, and answers its name.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

    /// Writes a file of any bytes.
    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        try Data(bytes).write(to: URL(filePath: path(name)))
        return name
    }

    /// A file of the folder; empty where there is none.
    func bytes(_ name: String) -> Data { FileManager.default.contents(atPath: path(name)) ?? Data() }

    /// A file of the folder as text.
    func text(_ name: String) -> String { String(decoding: bytes(name), as: UTF8.self) }

    /// What the program knows of its surroundings.
    var environment: [String: String] {
        [
            "HOME": path("home"), "XDG_DATA_HOME": path("home/data"), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "USER": "anna",
            "TERM": "xterm-256color",
        ].merging(Sanitizer.options) { $1 }
    }

    /// Runs the program without a terminal until it ends.
    func meet(_ arguments: [String], environment more: [String: String] = [:]) throws -> Run {
        try run(program, arguments, environment: more)
    }

    /// Has a shell run the program (`"$0" "$@"`) until it ends.
    func shell(_ script: String, _ arguments: [String]) throws -> Run { try run("/bin/bash", ["-c", script, program] + arguments) }

    /// Runs any program as `meet` is run.
    func run(_ program: String, _ arguments: [String], environment more: [String: String] = [:]) throws -> Run {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = environment.merging(more) { $1 }
        process.currentDirectoryURL = URL(filePath: folder)
        let errors = path(".stderr-\(UUID().uuidString)")
        try Data().write(to: URL(filePath: errors))
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        // A file, so that reading one after the other cannot block.
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        defer { try? FileManager.default.removeItem(atPath: errors) }
        return Run(
            status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: FileManager.default.contents(atPath: errors) ?? Data(), as: UTF8.self))
    }

    /// Runs the program on the term's database.
    func meet(_ arguments: String...) throws -> Run { try meet(arguments + ["--db", "t.db"]) }

    /// Runs a command with `--json`, and reads the result.
    func json(_ arguments: String...) throws -> [String: Any] {
        let run = try meet(arguments + ["--db", "t.db", "--json"])
        guard let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any] else {
            throw Failure(description: "no object: \(run.output) \(run.errors)")
        }
        return object
    }

    /// Opens the screen in a terminal.
    func screen(
        _ arguments: [String] = ["--db", "t.db", "--lang", "sv"], rows: Int = 24, columns: Int = 80,
        environment more: [String: String] = [:]
    ) throws -> PseudoTerminal {
        try terminal("cd \"$0\" && exec \"$@\"", arguments, rows: rows, columns: columns, environment: more)
    }

    /// Has a shell run the program (`"$@"`) in a terminal.
    func terminal(
        _ script: String, _ arguments: [String], rows: Int = 24, columns: Int = 80, environment more: [String: String] = [:]
    ) throws -> PseudoTerminal {
        try PseudoTerminal(
            "/bin/sh", ["-c", script, folder, program] + arguments, environment: environment.merging(more) { $1 }, rows: rows,
            columns: columns)
    }
}
