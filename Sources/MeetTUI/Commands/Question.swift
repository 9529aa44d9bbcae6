import Foundation
import MeetCore

/// A question on the terminal, to the person who gave the command.
enum Question {
    /// Whether somebody sits there: what comes from a file or a pipe is no answer of a person.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks, and waits for a line; nil where the input ends.
    static func ask(_ text: String) -> String? {
        // Whatever it names, it only stands there.
        FileHandle.standardError.write(Data(CleanText.message(text).utf8))
        return readLine()
    }

    /// Asks for a yes, in either language; anything else, and the end of the input, is none.
    static func agrees(_ text: String) -> Bool { ["ja", "yes"].contains(CleanText.line(ask(text) ?? "").lowercased()) }
}
