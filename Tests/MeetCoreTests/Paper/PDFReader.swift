import Foundation

/// What independent programs say of a PDF: poppler's and qpdf's, which `scripts/setup` installs.
struct PDFReader {
    let path: String

    /// Runs a program on the file: what it wrote, and how it ended.
    func run(_ program: String, _ before: [String] = [], after: [String] = []) throws -> (text: String, status: Int32) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/\(program)")
        process.arguments = before + [path] + after
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
    }

    /// The text, without the marks of direction that the reader puts round what is written from right to left.
    func text() throws -> String {
        let text = try run("pdftotext", ["-layout"], after: ["-"]).text
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) && $0.value != 0x200F && $0.value != 0x200E }))
    }
}
