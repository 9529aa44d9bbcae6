import Foundation
import MeetCore
import TestSupport
import Testing

@testable import MeetTUI

/// The manual page says all that the parser takes, and is a page as manual readers want it.
struct ManualPageTests {
    @Test(arguments: Language.allCases)
    func everyCommandAndOptionStandsInIt(_ language: Language) {
        let page = ManualPage.text(Words(language)).replacing("\\-", with: "-")
        for command in CommandTable.shown {
            #expect(page.contains("\n.Cm \(command.syntax.name)\n"), "\(command.syntax.name)")
            for option in command.syntax.options where !option.isHidden { #expect(page.contains("Fl \(option.name.dropFirst())")) }
        }
        for option in CommandOption.common where !option.isHidden { #expect(page.contains(".It Fl \(option.name.dropFirst())")) }
        for code in ExitCode.allCases { #expect(page.contains("\n.It \(code.rawValue)\n")) }
    }

    /// mandoc finds nothing to say, not of style either; but that the sections of the Swedish page are not called by their English names.
    @Test(arguments: Language.allCases)
    func mandocHasNothingToSay(_ language: Language) throws {
        let path = NSTemporaryDirectory() + "meet-manual-\(UUID().uuidString).1"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(ManualPage.text(Words(language)).utf8).write(to: URL(filePath: path))
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/mandoc")
        process.arguments = ["-Tlint", path]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let lines = said.split(separator: "\n").filter { language == .english || !$0.contains("section") }
        #expect(lines.isEmpty, "\(said)")
        #expect(language == .swedish || process.terminationStatus == 0)
    }
}
