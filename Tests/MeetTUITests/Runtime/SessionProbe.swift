import Glibc
import TestSupport
import Testing

@testable import MeetTUI

/// A small program on the real session, which the tests of the session start in a terminal: the test bundle starts itself, with only the
/// test below, and that test is the program.
struct SessionProbe: Application {
    struct State {
        var size = Size(rows: 0, columns: 0)
        var log: [String] = []
        var draws = 0
        var picture: UInt64?
    }
    enum Message: Sendable {
        case event(InputEvent)
        case answer(Int)
    }
    enum Effect: Equatable, Sendable {
        case count(to: Int)
    }
    struct Runner: EffectRunner {
        func run(_ effect: Effect, post: @escaping @Sendable (Message) -> Void) {
            guard case .count(let last) = effect else { return }
            Task.detached { for number in 1...last { post(.answer(number)) } }
        }
    }

    func message(for event: InputEvent, state: State) -> Message? { .event(event) }

    func update(_ state: inout State, _ message: Message) -> [LoopEffect<Effect>] {
        switch message {
        case .answer(let number): state.log.append("answer \(number)")
        case .event(.resized(let size)):
            state.size = size
            state.log.append("size \(size.rows)x\(size.columns)")
        case .event(.paste(let text)): state.log.append("paste " + text.split(separator: "\n").joined(separator: "/"))
        case .event(.mouse(let event)): state.log.append("mouse \(event.kind) \(event.position.row):\(event.position.column)")
        case .event(.key(let key)):
            state.log.append("key \(key.label)")
            switch key {
            case .character("q"): return [.quit]
            case .control("z"): return [.suspend]
            case .control("r"): return [.redraw]
            case .character("n"): return [.run(.count(to: 100))]
            case .character("e"): _ = write(STDERR_FILENO, "said on standard error\n", 23)
            case .character("x"): exit(7)
            case .character("!"): fatalError("crashed on purpose")
            case .character("0"): UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 1
            case .character("a"): abort()
            case .character("p"): state.picture = (state.picture ?? 0) + 1
            case .character("9"): state.draws = overflow(1)
            default: break
            }
        }
        return []
    }

    func draw(_ state: State, into canvas: inout Canvas) {
        if let picture = state.picture {
            Self.drawPicture(picture, into: &canvas)
            return
        }
        canvas.box(canvas.area, title: "Åsa 李 é", role: .focusedBorder)
        let inside = canvas.area.inset(by: 1)
        for (row, line) in state.log.suffix(inside.rows).enumerated() {
            canvas.put(line, at: Position(row: inside.row + row, column: inside.column), role: .text, in: inside)
        }
        canvas.put("selected 李", at: Position(row: inside.row, column: 40), role: .selected, in: inside)
        canvas.cursor = Position(row: inside.row, column: 40)
    }

    /// A picture of chance, the same for the same number in every process: what a test compares with the screen.
    static func drawPicture(_ number: UInt64, into canvas: inout Canvas) {
        var seed = number &* 0x9E37_79B9_7F4A_7C15
        func random(_ below: Int) -> Int {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(seed >> 33) % below
        }
        let texts = ["李小龍", "Åsa Öberg", "👨‍👩‍👧b", "e\u{301}x", "한국", "🇸🇪", "──", "क्षि", "محمد", "    "]
        // Half of the pictures keep most of the one before, so that small differences are drawn too.
        for _ in 0..<(number % 2 == 0 ? 60 : 6) {
            let area = Area(row: random(24), column: random(80), rows: random(6), columns: random(30))
            let role = Role.allCases[random(Role.allCases.count)]
            switch random(6) {
            case 0: canvas.fill(area, with: "·", role: role)
            case 1: canvas.box(area, title: texts[random(texts.count)], role: role)
            case 2: canvas.paint(role, area)
            default: canvas.put(texts[random(texts.count)], at: Position(row: random(24), column: random(84) - 3), role: role)
            }
        }
        canvas.put("picture \(number) ", at: Position(row: 0, column: 0), role: .text)
        canvas.cursor = Position(row: random(24), column: random(80))
    }

    /// Uses up the stack.
    private func overflow(_ number: Int) -> Int {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 1024) { buffer in
            buffer[0] = number
            return number > 0 ? overflow(number + 1) + buffer[0] : buffer[0]
        }
    }
}

/// The program itself; without the variable it is no test.
@MainActor @Test(.enabled(if: getenv("MEET_SESSION_PROBE") != nil)) func sessionProbe() throws {
    let session = try TerminalSession(
        TerminalOptions(
            noMouse: getenv("MEET_PROBE_NO_MOUSE") != nil, background: getenv("MEET_PROBE_ASK") == nil ? .dark : nil,
            asksForBackground: getenv("MEET_PROBE_ASK") != nil))
    var loop = try EventLoop(SessionProbe(), state: SessionProbe.State(), runner: SessionProbe.Runner(), display: session)
    let state = loop.run()
    session.close()
    print("left after \(state.log.count) events")
    exit(0)
}
