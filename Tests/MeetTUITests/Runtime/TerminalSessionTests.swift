import Glibc
import TestSupport
import Testing

@testable import MeetTUI

/// A sanitizer ends a process that crashes in its own way.
private let crashes = getenv("MEET_SANITIZER") == nil

/// The real terminal: what is typed arrives, what is drawn is seen, and the terminal is left in order whatever happens.
@Suite(.enabled(if: BuiltProduct.testBundle != nil && getenv("MEET_SESSION_PROBE") == nil), .serialized)
struct TerminalSessionTests {
    private func start(rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]) throws -> PseudoTerminal {
        let bundle = try #require(BuiltProduct.testBundle)
        let arguments = ["--testing-library", "swift-testing", "--filter", "sessionProbe"]
        let more = ["MEET_SESSION_PROBE": "1", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
        return try PseudoTerminal(bundle, arguments, environment: more, rows: rows, columns: columns)
    }

    private func expectInOrder(_ terminal: PseudoTerminal, _ location: SourceLocation = #_sourceLocation) {
        #expect(terminal.screen.isAlternate == false, sourceLocation: location)
        #expect(terminal.screen.isCursorVisible, sourceLocation: location)
        #expect(terminal.screen.modes.isDisjoint(with: [1000, 1002, 1003, 1006, 2004]), sourceLocation: location)
        #expect(terminal.isCooked, sourceLocation: location)
        #expect(terminal.screen.unknown.isEmpty, sourceLocation: location)
    }

    @Test func showsTheCanvasAndReadsKeys() throws {
        let terminal = try start()
        try terminal.waitFor("the whole screen") {
            $0.contains("size 24x80") && $0.lines.last?.hasSuffix("──┘") == true && $0.cursor == (1, 40)
        }
        #expect(terminal.screen.isAlternate)
        #expect(terminal.screen.lines.first?.hasPrefix("┌ Åsa 李 é ────") == true)
        #expect(terminal.screen[1, 40].look.background == 25)
        terminal.send(.up, .pageDown, .backTab, .f1, .delete, .backspace, .enter)
        terminal.send("åß")
        terminal.send(.escape)
        for label in ["↑", "PgDn", "Shift-Tab", "F1", "Del", "Backspace", "Enter", "å", "ß", "Esc"] {
            try terminal.waitFor(text: "key \(label)")
        }
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
        #expect(terminal.screen.contains("left after 12 events"))
        expectInOrder(terminal)
    }

    @Test func everyPictureIsSeenAsItWasDrawn() throws {
        let terminal = try start()
        try terminal.waitFor(text: "size 24x80")
        for number in UInt64(1)...60 {
            terminal.send("p")
            var canvas = Canvas(size: Size(rows: 24, columns: 80))
            SessionProbe.drawPicture(number, into: &canvas)
            let rows = CanvasDrawing(canvas).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            let cursor = try #require(canvas.cursor)
            try terminal.waitFor("picture \(number) as it was drawn:\n\(CanvasDrawing(canvas).text)", seconds: 5) {
                $0.cursor == (cursor.row, cursor.column) && $0.lines == rows
            }
            for row in 0..<24 {
                for column in 0..<80 where canvas[row, column].width > 0 {
                    let style = Theme.dark.style(canvas[row, column].role, depth: .full)
                    let look = terminal.screen[row, column].look
                    // A blank without background or attributes may be drawn in any colour of text.
                    let isBlank = canvas[row, column].text == " " && style.background == nil && style.attributes.isEmpty
                    #expect(look.background == style.background, "picture \(number) at \(row):\(column)")
                    if !isBlank && canvas[row, column].text != " " { #expect(look.foreground == style.foreground) }
                    #expect(look.bold == style.attributes.contains(.bold) || canvas[row, column].text == " ")
                }
            }
        }
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
        #expect(terminal.screen.unknown.isEmpty)
    }

    /// The terminal is asked for its background; its answer comes when it will, and is no key.
    @Test(arguments: ["\u{1B}\\", "\u{07}"], [("ffff/ffff/ffff", Theme.light), ("1e1e/1e1e/1e1e", .dark)])
    func theBackgroundIsTakenFromTheAnswerWheneverItComes(end: String, answer: (String, Theme)) throws {
        let terminal = try start(environment: ["MEET_PROBE_ASK": "1"])
        try terminal.waitFor(text: "size 24x80")
        terminal.send("\u{1B}]11;rgb:\(answer.0)\(end)")
        terminal.send("z")
        try terminal.waitFor(text: "key z")
        #expect(!terminal.screen.contains("key f") && !terminal.screen.contains("key 1") && !terminal.screen.contains("key Esc"))
        terminal.send("p")
        var canvas = Canvas(size: Size(rows: 24, columns: 80))
        SessionProbe.drawPicture(1, into: &canvas)
        let rows = CanvasDrawing(canvas).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        try terminal.waitFor("the picture", seconds: 5) { $0.lines == rows }
        var seen = 0
        for row in 0..<24 {
            for column in 0..<80 where canvas[row, column].width > 0 && canvas[row, column].text != " " {
                let style = answer.1.style(canvas[row, column].role, depth: .full)
                #expect(terminal.screen[row, column].look.foreground == style.foreground)
                seen += style.foreground == nil ? 0 : 1
            }
        }
        #expect(seen > 0)
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
    }

    @Test func aPieceOfAnAnswerKeepsNobodyFromTyping() throws {
        let terminal = try start(environment: ["MEET_PROBE_ASK": "1"])
        try terminal.waitFor(text: "size 24x80")
        terminal.send("\u{1B}]11;rgb:ffff/ff")
        terminal.send("wyz")
        try terminal.waitFor(text: "key z")
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
    }

    @Test func readsPastesAndTheMouse() throws {
        let terminal = try start()
        try terminal.waitFor(text: "size 24x80")
        #expect(terminal.screen.modes.isSuperset(of: [1000, 1006, 2004]))
        terminal.paste("Åsa\rNour q")
        try terminal.waitFor(text: "paste Åsa/Nour q")
        terminal.send("\u{1B}[<0;11;3M\u{1B}[<0;11;3m\u{1B}[<64;1;1M\u{1B}[<65;1;1M")
        for text in ["mouse press 2:10", "mouse release 2:10", "mouse wheelUp 0:0", "mouse wheelDown 0:0"] {
            try terminal.waitFor(text: text)
        }
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
    }

    @Test func aPasteWithoutEndDoesNotHoldTheKeyboard() throws {
        let terminal = try start(environment: ["MEET_PROBE_NO_MOUSE": "1"])
        try terminal.waitFor(text: "size 24x80")
        #expect(!terminal.screen.modes.contains(1000))
        terminal.send("\u{1B}[200~lost")
        try terminal.waitFor(text: "paste lost")
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
    }

    @Test func followsTheSizeOfTheTerminal() throws {
        let terminal = try start()
        try terminal.waitFor(text: "size 24x80")
        terminal.resize(rows: 10, columns: 50)
        try terminal.waitFor("the frame at its new size") { $0.lines[9].hasPrefix("└") && $0.contains("size 10x50") }
        terminal.resize(rows: 2, columns: 3)
        try terminal.waitFor("a tiny frame") { $0.lines == ["┌─┐", "└─┘"] }
        terminal.resize(rows: 30, columns: 100)
        try terminal.waitFor(text: "size 30x100")
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
    }

    @Test func messagesOfOtherThreadsArrive() throws {
        let terminal = try start(rows: 24)
        try terminal.waitFor(text: "size 24x80")
        terminal.send("n")
        try terminal.waitFor(text: "answer 100")
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
        #expect(terminal.screen.contains("left after 103 events"))
    }

    @Test func standardErrorIsPrintedAfterTheScreen() throws {
        let terminal = try start()
        try terminal.waitFor(text: "size 24x80")
        terminal.send("e")
        try terminal.waitFor(text: "key e")
        #expect(!terminal.screen.contains("said on standard error"))
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
        #expect(terminal.screen.contains("said on standard error"))
        expectInOrder(terminal)
    }

    @Test(
        arguments: [("x", PseudoTerminal.Exit.status(7))]
            + (crashes
                ? [
                    ("!", .signal(Int(SIGILL))), ("0", .signal(Int(SIGSEGV))), ("9", .signal(Int(SIGSEGV))), ("a", .signal(Int(SIGABRT))),
                ] : []))
    func theTerminalIsInOrderAfter(key: String, expected: PseudoTerminal.Exit) throws {
        let terminal = try start()
        try terminal.waitFor(text: "size 24x80")
        terminal.send(key)
        #expect(try terminal.waitForExit() == expected)
        expectInOrder(terminal)
        // The trace that follows scrolls the message away.
        if key == "!" { #expect(String(decoding: terminal.output, as: UTF8.self).contains("crashed on purpose")) }
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT] + (crashes ? [SIGSEGV] : []))
    func theTerminalIsInOrderAfterTheSignal(number: CInt) throws {
        let terminal = try start()
        try terminal.waitFor(text: "size 24x80")
        terminal.signal(number)
        #expect(try terminal.waitForExit() == .signal(Int(number)))
        expectInOrder(terminal)
    }

    @Test func survivesAPlainStop() throws {
        let terminal = try start()
        try terminal.waitFor(text: "size 24x80")
        terminal.signal(SIGSTOP)
        #expect(terminal.waitForStop())
        terminal.resize(rows: 12, columns: 60)
        terminal.signal(SIGCONT)
        try terminal.waitFor(text: "size 12x60")
        try terminal.waitFor("the frame") { $0.isAlternate && $0.lines[11].hasPrefix("└") && $0.modes.contains(2004) }
        terminal.send("w")
        try terminal.waitFor(text: "key w")
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
        expectInOrder(terminal)
    }

    @Test func withoutAShellCtrlZComesBackAtOnce() throws {
        let terminal = try start()
        try terminal.waitFor(text: "size 24x80")
        terminal.send(.controlZ)
        // The kernel stops no process that nobody could continue; the program must then go on as before.
        try terminal.waitFor("the size after the stop") { screen in
            screen.lines.filter { $0.contains("size 24x80") }.count == 2 && screen.isAlternate
        }
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
        expectInOrder(terminal)
    }

    @Test func aShellGetsTheTerminalBackWhileStopped() throws {
        let bundle = try #require(BuiltProduct.testBundle)
        // The shell says how the terminal is while the program is stopped, waits for Enter, and continues it.
        let script = "set -m; \"$@\"; echo stopped; read line; fg >/dev/null; echo ended"
        let terminal = try PseudoTerminal(
            "/bin/sh", ["-c", script, "sh", bundle, "--testing-library", "swift-testing", "--filter", "sessionProbe"],
            environment: ["MEET_SESSION_PROBE": "1", "SWIFT_BACKTRACE": "enable=no"])
        try terminal.waitFor(text: "size 24x80")
        terminal.send(.controlZ)
        try terminal.waitFor(text: "stopped")
        expectInOrder(terminal)
        terminal.resize(rows: 20, columns: 70)
        terminal.send(.enter)
        try terminal.waitFor("the screen at its new size") { $0.isAlternate && $0.contains("size 20x70") && $0.modes.contains(2004) }
        terminal.send("q")
        try terminal.waitFor(text: "ended")
        #expect(try terminal.waitForExit() == .status(0))
        expectInOrder(terminal)
    }

    @Test(.enabled(if: crashes)) func aCrashDoesNotAskAtTheTerminal() throws {
        // With the runtime's own settings, a crash on a terminal would offer a dialogue and wait half a minute for an answer.
        let terminal = try start(environment: ["SWIFT_BACKTRACE": ""])
        try terminal.waitFor(text: "size 24x80")
        terminal.send("!")
        #expect(try terminal.waitForExit(seconds: 20) == .signal(Int(SIGILL)))
        expectInOrder(terminal)
    }

    @Test(arguments: [["LANG": ""], ["LANG": "xx_YY.UTF-8"]])
    func withoutALocaleSwedishIsStillSwedish(environment: [String: String]) throws {
        let terminal = try start(environment: environment)
        try terminal.waitFor("the frame") { $0.lines.first?.hasPrefix("┌ Åsa 李 é ────") == true }
        terminal.send("ö")
        try terminal.waitFor(text: "key ö")
    }

    @Test func withoutUTF8AllIsASCII() throws {
        let terminal = try start(environment: ["LC_ALL": "C"])
        try terminal.waitFor("the whole frame") {
            $0.lines.first?.hasPrefix("+ Asa ?  e ----") == true && $0.lines.last?.hasSuffix("--+") == true && $0.cursor == (1, 40)
        }
        let output = String(decoding: terminal.output, as: UTF8.self)
        let screen = try #require(output.split(separator: "\u{1B}[?1049h").last)
        #expect(screen.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]])
    func withoutColoursTheSelectionIsReversed(environment: [String: String]) throws {
        let terminal = try start(environment: environment)
        try terminal.waitFor("the selection") { $0.contains("selected 李") && $0.cursor == (1, 40) }
        #expect(terminal.screen[1, 40].look.reverse)
        #expect(terminal.screen[1, 40].look.background == nil && terminal.screen[1, 40].look.foreground == nil)
        terminal.send("q")
        #expect(try terminal.waitForExit() == .status(0))
        #expect(terminal.isCooked && terminal.screen.isCursorVisible)
    }

    @Test func endsWhenTheTerminalIsUnknown() throws {
        let terminal = try start(environment: ["TERM": "no-such-terminal"])
        #expect(try terminal.waitForExit() != .status(0))
        #expect(terminal.screen.text.contains("unknownKind"))
    }
}
