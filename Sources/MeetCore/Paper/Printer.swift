import Foundation

/// Prints a PDF with `lp`, the program that CUPS and all Unix systems have for it.
public struct Printer: Sendable {
    /// The name of the printer; empty for the usual one.
    public let name: String
    private let path: String

    /// A printer.
    ///
    /// - Parameter path: where programs are looked for, as in the variable `PATH`; nil for what that says.
    public init(_ name: String, path: String? = nil) {
        self.name = name
        self.path = path ?? ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    }

    /// What is handed to `lp`: the printer, the copies, A4, a title, and the file behind `--`, so that no name is taken for an option.
    static func arguments(printer: String, copies: Int, title: String, file: String) -> [String] {
        (printer.isEmpty ? [] : ["-d", printer]) + ["-n", "\(copies)", "-o", "media=A4", "-t", title, "--", file]
    }

    /// Prints a file.
    /// - Throws: `PaperError.noPrinting` where there is no `lp`, `PaperError.refused` with what it said.
    public func send(_ file: String, copies: Int, title: String, kept: String?) throws {
        let programs = path.split(separator: ":").map { "\($0)/lp" }
        guard let program = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw PaperError.noPrinting(kept: kept)
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = Self.arguments(printer: name, copies: copies, title: CleanText.line(title), file: file)
        let said = Pipe()
        process.standardOutput = FileHandle.nullDevice
        process.standardError = said
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            throw PaperError.refused(printer: name, why: "\(error)", kept: kept)
        }
        let bytes = said.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let why = CleanText.line(String(decoding: bytes.prefix(300), as: UTF8.self))
            throw PaperError.refused(printer: name, why: why.isEmpty ? "lp: \(process.terminationStatus)" : why, kept: kept)
        }
    }
}
