import MeetCore
import TestSupport

@testable import MeetTUI

/// What reads that which somebody types, and what must hold of it for every input; the readers of files are `FuzzTarget`s of MeetCore.
///
/// libFuzzer drives it (`scripts/fuzz`), and so do the tests with the kept inputs and changes of them (`ProgramFuzzTests`).
enum ProgramFuzzTarget: String, CaseIterable, Sendable {
    /// The command line, an argument a line.
    case arguments
    /// What the terminal sends, in pieces.
    case keys
    /// What is typed to find people, and people that are found by it.
    case search

    /// Does with an input what the program does, and looks at what must hold.
    /// - Throws: `FuzzFailure` where it does not hold.
    func check(_ input: [UInt8]) throws {
        switch self {
        case .arguments: try Self.checkArguments(input)
        case .keys: try Self.checkKeys(input)
        case .search: try Self.checkSearch(input)
        }
    }

    /// Texts that mean something to the reader, for changes of inputs.
    var words: [String] {
        switch self {
        case .arguments:
            return CommandTable.commands.map { $0.syntax.words.joined(separator: "\n") + "\n" }
                + CommandOption.common.map { "\n" + $0.name + "\n" } + [
                    "\n--\n", "=", "\n-h\n", "help\n", "--lang=sv\n", "-", "\u{1B}", "9e99",
                ]
        case .keys:
            return [
                "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[A", "\u{1B}[[A", "1;5", "~", "å", "漢", "👩", "\r\n",
            ]
        case .search:
            return [
                "\n", "\t", " ", "åsa", "e\u{301}", "ß", "İ", "ﬁ", "\u{0}", "070-1", "@", "wed", "ny", "rullstol", "\u{202E}", "Łukasz",
            ]
        }
    }

    static func demand(_ holds: Bool, _ what: @autoclosure () -> String) throws { try FuzzFailure.demand(holds, what()) }
}
