import Foundation
import MeetCore

/// Says on standard error how far long work has come: nothing in the first second; on a terminal one line that is written over, elsewhere a line
/// every ten seconds, so that a log does not fill.
///
/// It may be told from any thread, as often as one likes.
final class CommandProgress: Sendable {
    private struct State {
        /// When something was said last.
        var last: ContinuousClock.Instant?
        /// How many columns stand on the line that is written over.
        var shown = 0
    }

    /// Where it is said: on a line that is written over, or on lines of their own.
    private let isLine: Bool
    private let words: Words
    private let begin = ContinuousClock.now
    private let write: @Sendable (String) -> Void
    private let state = Locked(State())

    /// Progress of a command.
    convenience init(_ context: CommandContext, environment: [String: String] = ProcessInfo.processInfo.environment) {
        let isTerminal = isatty(STDERR_FILENO) == 1 && (environment["TERM"] ?? "dumb") != "dumb" && !context.isPlain
        let output = context.output
        self.init(context.words, isLine: isTerminal) { output.sayPart($0) }
    }

    /// - Parameters:
    ///   - isLine: whether a line is written over.
    ///   - write: takes what is said.
    init(_ words: Words, isLine: Bool, write: @escaping @Sendable (String) -> Void) {
        self.words = words
        self.isLine = isLine
        self.write = write
    }

    /// So long nothing is said.
    private static let silence = Duration.seconds(1)
    /// So often a line is written over, and so often another is written.
    private static let (quick, slow) = (Duration.milliseconds(100), Duration.seconds(10))

    /// Tells how far the work is, 0 to 1, and what it has come to.
    func tell(used: Double, _ what: @autoclosure () -> String = "", at now: ContinuousClock.Instant = .now) {
        tell(words.workProgress(percent: Int(min(1, max(0, used)) * 100), what()), at: now)
    }

    /// Tells how far the work is in other words; they are made only where they are said.
    func tell(_ text: @autoclosure () -> String, at now: ContinuousClock.Instant = .now) {
        guard now - begin >= Self.silence else { return }
        state.withLock { state in
            if let last = state.last, now - last < (isLine ? Self.quick : Self.slow) { return }
            state.last = now
            let text = text()
            guard isLine else {
                write(text + "\n")
                return
            }
            let columns = TextWidth.columns(of: text)
            write("\r" + text + String(repeating: " ", count: max(0, state.shown - columns)))
            state.shown = columns
        }
    }

    /// Takes the line away, so that the result stands alone; again is no harm.
    func end() {
        state.withLock { state in
            guard isLine, state.shown > 0 else { return }
            write("\r" + String(repeating: " ", count: state.shown) + "\r")
            state.shown = 0
        }
    }
}
