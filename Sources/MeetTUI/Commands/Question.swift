import Foundation

/// A question on the terminal, to the person who gave the command.
enum Question {
    /// Whether somebody sits there: what comes from a file or a pipe is no answer of a person.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// Asks, and waits for a line; nil where the input ends.
    static func ask(_ text: String) -> String? {
        FileHandle.standardError.write(Data(text.utf8))
        return readLine()
    }
}
