import Foundation

/// Prints a PDF with `lp`, the program that CUPS and all Unix systems have for it, and names the printers there are.
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
    ///
    /// The title is made of names that anybody wrote: it is cleaned, no longer than a list of jobs shows, and begins with no dash.
    static func arguments(printer: String, copies: Int, title: String, file: String) -> [String] {
        (printer.isEmpty ? [] : ["-d", printer]) + ["-n", "\(copies)", "-o", "media=A4", "-t", jobTitle(title), "--", file]
    }

    private static func jobTitle(_ title: String) -> String {
        // By scalars: with a mark after it a dash is another character.
        let clean = CleanText.line(title).unicodeScalars.drop { $0 == "-" || $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(clean.prefix(200)))
    }

    /// The printers of this machine, as `lpstat -e` names them, in order; none where there is no such program, or it knows none.
    public static func names(path: String? = nil) -> [String] {
        let printer = Printer("", path: path)
        guard let program = printer.program("lpstat"), let done = try? run(program, ["-e"]), done.status == 0 else { return [] }
        return SwedishOrder.sorted(done.output.split(separator: "\n").map { CleanText.line(String($0)) }.filter { !$0.isEmpty }) { $0 }
    }

    /// Prints a file.
    /// - Throws: `PaperError.noPrinting` where there is no `lp`, `PaperError.refused` with what it said.
    public func send(_ file: String, copies: Int, title: String, kept: String?) throws {
        guard let program = program("lp") else { throw PaperError.noPrinting(kept: kept) }
        let arguments = Self.arguments(printer: name, copies: copies, title: title, file: file)
        let done: (output: String, errors: String, status: Int32)
        do {
            done = try Self.run(program, arguments)
        } catch {
            throw PaperError.refused(printer: name, why: "\(error)", kept: kept)
        }
        guard done.status == 0 else {
            // It may end with a full stop of its own.
            let said = CleanText.line(String(done.errors.prefix(300)))
            let why = said.hasSuffix(".") ? String(said.dropLast()) : said
            throw PaperError.refused(printer: name, why: why.isEmpty ? "lp: \(done.status)" : why, kept: kept)
        }
    }

    /// Where a program is; nil where it is not.
    private func program(_ name: String) -> String? {
        path.split(separator: ":").map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// What a program wrote, and how it ended.
    private static func run(_ program: String, _ arguments: [String]) throws -> (output: String, errors: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        // Both say little: less than a pipe holds.
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        let complained = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (said, complained, process.terminationStatus)
    }
}
