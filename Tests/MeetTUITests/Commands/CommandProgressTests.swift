import MeetCore
import Testing

@testable import MeetTUI

/// How far work has come: nothing below a second, a line that is written over on a terminal, and elsewhere a line every ten seconds.
struct CommandProgressTests {
    private final class Sink: Sendable {
        let texts = Locked<[String]>([])
        func take(_ text: String) { texts.withLock { $0.append(text) } }
        var all: [String] { texts.withLock { $0 } }
    }

    private func told(isLine: Bool, milliseconds: [Int]) -> [String] {
        let sink = Sink()
        let progress = CommandProgress(Words(.english), isLine: isLine) { sink.take($0) }
        let begin = ContinuousClock.now
        for moment in milliseconds { progress.tell(used: Double(moment) / 60_000, at: begin + .milliseconds(moment)) }
        progress.end()
        progress.end()
        return sink.all
    }

    @Test func belowASecondNothingIsSaid() {
        #expect(told(isLine: true, milliseconds: [0, 100, 990]).isEmpty)
        #expect(told(isLine: false, milliseconds: [0, 100, 990]).isEmpty)
    }

    @Test func aTerminalHasOneLineThatIsWrittenOverAndTakenAway() {
        let texts = told(isLine: true, milliseconds: [1_500, 1_550, 1_700, 30_000])
        #expect(texts == ["\r2% done", "\r2% done", "\r50% done", "\r        \r"])
        #expect(texts.allSatisfy { !$0.contains("\n") })
    }

    @Test func elsewhereALineEveryTenSeconds() {
        let texts = told(isLine: false, milliseconds: Array(stride(from: 0, through: 30_000, by: 100)))
        #expect(texts.count == 3 && texts.allSatisfy { $0.hasSuffix("done\n") && !$0.contains("\r") })
    }
}
