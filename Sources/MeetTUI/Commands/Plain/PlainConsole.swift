import Foundation
import MeetCore

/// Where lines are asked and answered.
struct PlainConsole {
    /// The next line that the person writes; nil where there is no more.
    let read: () -> String?
    /// Writes a text as it is.
    let write: (String) -> Void

    /// The terminal, or what stands in its place.
    static var standard: PlainConsole { PlainConsole(read: { readLine() }, write: { text in try? Output().result(text) }) }

    /// Writes a line; nothing in it moves a cursor.
    func line(_ text: String) { write(CleanText.message(text) + "\n") }

    /// Asks, and gives the answer without spaces around it; nil where there is no more input.
    func ask(_ question: String) -> String? {
        write(CleanText.message(question))
        return read().map { CleanText.line($0).trimmingCharacters(in: .whitespaces) }
    }
}
