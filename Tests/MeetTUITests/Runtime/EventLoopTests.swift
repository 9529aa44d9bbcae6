import Foundation
import Testing

@testable import MeetTUI

/// The loop, on a terminal that plays a script.
struct EventLoopTests {
    /// What happens at the terminal at one wake-up of the loop.
    enum Step {
        /// These events are waiting together.
        case events([InputEvent])
        /// Nobody types; the loop waits for other threads.
        case untilWoken
        /// The terminal goes away.
        case gone
    }

    /// A terminal of a test: it plays steps, and keeps what it was shown.
    final class ScriptedDisplay: Display {
        var size = Size(rows: 4, columns: 20)
        let glyphs = GlyphSet.unicode
        var steps: [Step]
        var shown: [String] = []
        var waits = 0
        var suspensions = 0
        var repaints = 0
        private var waiting: [InputEvent] = []

        init(_ steps: [Step]) { self.steps = steps }

        func wait(wake: CInt) -> Bool {
            waits += 1
            if !waiting.isEmpty { return true }
            guard !steps.isEmpty else { return false }
            switch steps.removeFirst() {
            case .events(let events):
                waiting = events
                for case .resized(let size) in events { self.size = size }
                return true
            case .gone: return false
            case .untilWoken:
                var entry = pollfd(fd: wake, events: Int16(POLLIN), revents: 0)
                return poll(&entry, 1, 10_000) == 1
            }
        }

        func nextEvent() -> InputEvent? { waiting.isEmpty ? nil : waiting.removeFirst() }
        func show(_ canvas: Canvas) { shown.append(CanvasDrawing(canvas).text) }
        func forgetScreen() { repaints += 1 }
        func suspend() {
            suspensions += 1
            waiting.append(.resized(size))
        }
    }

    /// Writes down what it is told.
    struct Notes: Application {
        struct State {
            var text = ""
            var sizes: [Size] = []
        }
        enum Message: Sendable, Equatable {
            case typed(Character), resized(Size), answer(Int), start
        }
        enum Effect: Equatable, Sendable {
            case ask(Int)
        }

        func message(for event: InputEvent, state: State) -> Message? {
            switch event {
            case .key(.character(let character)): return .typed(character)
            case .resized(let size): return .resized(size)
            default: return nil
            }
        }

        func update(_ state: inout State, _ message: Message) -> [LoopEffect<Effect>] {
            switch message {
            case .start: state.text += "("
            case .answer(let number): state.text += "<\(number)>"
            case .resized(let size): state.sizes.append(size)
            case .typed(let character):
                state.text.append(character)
                switch character {
                case "q": return [.quit, .run(.ask(99))]
                case "z": return [.suspend]
                case "r": return [.redraw]
                case "t": return [.run(.ask(3))]
                case "a": return [.run(.ask(1)), .run(.ask(2))]
                default: break
                }
            }
            return []
        }

        func draw(_ state: State, into canvas: inout Canvas) {
            canvas.put(state.text, at: Position(row: 0, column: 0), role: .text)
        }
    }

    /// Answers at once, or from another thread.
    final class Runner: EffectRunner {
        var asked: [Notes.Effect] = []
        let answersFromThread: Bool

        init(answersFromThread: Bool = false) { self.answersFromThread = answersFromThread }

        func run(_ effect: Notes.Effect, post: @escaping @Sendable (Notes.Message) -> Void) {
            asked.append(effect)
            guard case .ask(let number) = effect else { return }
            if answersFromThread {
                Thread.detachNewThread { post(.answer(number)) }
            } else {
                post(.answer(number))
            }
        }
    }

    private func run(_ display: ScriptedDisplay, _ runner: Runner = Runner(), start: [Notes.Message] = []) throws -> Notes.State {
        var loop = try EventLoop(Notes(), state: Notes.State(), runner: runner, display: display)
        return loop.run(startingWith: start)
    }

    private func keys(_ text: String) -> [InputEvent] { text.map { .key(.character($0)) } }

    @Test func keysThatWaitTogetherAreDrawnOnce() throws {
        let display = ScriptedDisplay([.events(keys("abc")), .events(keys("dq"))])
        let state = try run(display, start: [.start])
        #expect(display.shown == ["(", "(abc"].map { $0 + "\n\n\n" })
        #expect(state.text == "(abc<1><2>dq")
    }

    @Test func theFirstEventIsTheSizeAndOfManySizesTheLastCounts() throws {
        let sizes = [Size(rows: 9, columns: 9), Size(rows: 1, columns: 2), Size(rows: 30, columns: 40)]
        let display = ScriptedDisplay([.events(sizes.map { .resized($0) } + keys("x")), .gone])
        let state = try run(display)
        #expect(state.sizes == [Size(rows: 4, columns: 20), Size(rows: 30, columns: 40)])
        #expect(display.shown.count == 2 && display.shown[1].split(separator: "\n", omittingEmptySubsequences: false).count == 30)
    }

    @Test func whatMeansNothingIsNotDrawn() throws {
        let display = ScriptedDisplay([.events([.key(.tab), .paste("x")]), .gone])
        _ = try run(display)
        #expect(display.shown.count == 1)
    }

    @Test func effectsRunInOrderAndNothingAfterQuit() throws {
        let runner = Runner()
        _ = try run(ScriptedDisplay([.events(keys("aqa"))]), runner)
        #expect(runner.asked == [.ask(1), .ask(2)])
    }

    @Test func answersOfOtherThreadsWakeTheLoop() throws {
        let state = try run(ScriptedDisplay([.events(keys("t")), .untilWoken]), Runner(answersFromThread: true))
        #expect(state.text == "t<3>")
    }

    @Test func suspendingAndRepaintingReachTheTerminal() throws {
        let display = ScriptedDisplay([.events(keys("zr")), .gone])
        let state = try run(display)
        #expect(display.suspensions == 1 && display.repaints == 1)
        #expect(state.sizes.count == 2)
    }

    @Test func aKeyHeldDownDoesNotKeepTheScreenFromBeingDrawn() throws {
        let display = ScriptedDisplay([.events(keys(String(repeating: "x", count: 1200))), .gone])
        let state = try run(display)
        #expect(state.text.count == 1200)
        #expect(display.shown.count == 4)
    }

    @Test func waitsOnceForEachStep() throws {
        let display = ScriptedDisplay([.events(keys("x")), .events(keys("y")), .gone])
        _ = try run(display)
        #expect(display.waits == 3)
    }
}
