import Foundation
import TestSupport

/// Somebody at the screens on one day: keys go in one after the other, and what each does is waited for.
///
/// In lists the cursor of the terminal stands on what is selected, so where one is is known from the cursor, as with a Braille display.
final class Sitting {
    /// The terminal.
    let terminal: PseudoTerminal
    /// A machine that does other work too is slow.
    static let patience = 60.0

    /// Opens the screens. Searches end after so many steps and not after a time, so that they find what a command with `--steps` finds.
    init(_ desktop: Desktop, day: String, steps: Int) throws {
        terminal = try desktop.screen(environment: ["MEET_TODAY": day, "MEET_STEPS": "\(steps)"])
    }

    /// The screen as it is.
    var screen: VirtualTerminal { terminal.screen }

    /// The line on which the cursor stands, from the cursor on.
    var selected: String { Self.selected(screen) }

    private static func selected(_ screen: VirtualTerminal) -> String {
        screen.lines.indices.contains(screen.cursor.row) ? String(screen.lines[screen.cursor.row].dropFirst(screen.cursor.column)) : ""
    }

    private static func line(_ screen: VirtualTerminal) -> String {
        screen.lines.indices.contains(screen.cursor.row) ? screen.lines[screen.cursor.row] : ""
    }

    /// Presses a key.
    func press(_ key: TypedKey) { terminal.send(key) }

    /// Types letters, which may be keys of the screen.
    func type(_ text: String) { terminal.send(text) }

    /// Waits until a text is seen.
    func see(_ text: String) throws { try terminal.waitFor(text: text, seconds: Self.patience) }

    /// Waits until a text is seen no more.
    func seeNo(_ text: String) throws { try terminal.waitFor("no “\(text)”", seconds: Self.patience) { !$0.contains(text) } }

    /// Waits until what is selected holds a text.
    func seeSelected(_ text: String) throws {
        try terminal.waitFor("“\(text)” selected", seconds: Self.patience) { Self.selected($0).contains(text) }
    }

    /// Waits until the cursor stands in the left or in the right half of the screen.
    func seeCursor(onTheRight isRight: Bool) throws {
        try terminal.waitFor("the cursor on the \(isRight ? "right" : "left")", seconds: Self.patience) {
            Self.selected($0).hasPrefix(">") && ($0.cursor.column > 30) == isRight
        }
    }

    /// Ends the program once all is kept.
    func end() throws {
        terminal.send("q")
        guard try terminal.waitForExit(seconds: Self.patience) == .status(0) else {
            throw Desktop.Failure(description: "did not end well:\n\(screen.text)")
        }
    }

    // MARK: Lists

    /// Waits until all keys so far are done: the help opens after them, and closes.
    func settle() throws {
        type("?")
        try see("┌ Hjälp: ")
        press(.escape)
        try seeNo("┌ Hjälp: ")
    }

    /// Presses a key that selects something else, and waits until it is.
    func step(_ key: TypedKey) throws {
        let before = (screen.cursor, selected)
        press(key)
        try terminal.waitFor("something else selected than “\(before.1)”", seconds: Self.patience) {
            ($0.cursor != before.0 || Self.selected($0) != before.1) && Self.selected($0).hasPrefix(">")
        }
    }

    /// Goes to the first line of a list.
    func toTop() throws {
        press(.home)
        try settle()
    }

    /// Goes down a list to the first line that holds a text.
    func choose(_ text: String, by key: TypedKey = .down) throws {
        try toTop()
        for _ in 0..<400 where !selected.contains(text) { try step(key) }
        try seeSelected(text)
    }

    /// Goes down a list to the line that begins with a number.
    func choose(number: Int) throws {
        func isThere(_ screen: VirtualTerminal) -> Bool { Self.selected(screen).drop { ">! ".contains($0) }.hasPrefix("\(number) ") }
        try toTop()
        for _ in 0..<20 where !isThere(screen) { try step(.down) }
        try terminal.waitFor("line \(number)", seconds: Self.patience, isThere)
    }

    /// Turns to a cohort, on a screen that shows one.
    func turn(to cohort: String, seen title: (String) -> String) throws {
        for _ in 0..<20 where !screen.contains(title(cohort)) {
            let before = screen.lines.prefix(2)
            type("]")
            try terminal.waitFor("the next cohort", seconds: Self.patience) { $0.lines.prefix(2) != before }
        }
        try see(title(cohort))
    }

    // MARK: Forms

    /// Presses a key that moves the cursor within a form.
    private func move(_ key: TypedKey) throws {
        let before = (screen.cursor, Self.line(screen))
        press(key)
        try terminal.waitFor("the cursor elsewhere than in “\(before.1)”", seconds: Self.patience) {
            $0.cursor != before.0 || Self.line($0) != before.1
        }
    }

    /// Goes to a field of a form; the mark of the field stands beside its name, also where the cursor is on an option further down.
    func field(_ name: String) throws {
        func isThere(_ screen: VirtualTerminal) -> Bool {
            screen.lines.contains { line in
                line.firstIndex(of: ">").map { line[$0...].drop { ">! ".contains($0) }.hasPrefix(name + " ") } ?? false
            }
        }
        for _ in 0..<60 where !isThere(screen) { try move(.tab) }
        try terminal.waitFor("the field \(name)", seconds: Self.patience, isThere)
    }

    /// Writes something into a field.
    func fill(_ name: String, _ text: String) throws {
        try field(name)
        // What stood there goes.
        type("\u{15}")
        type(text)
        let end = String(text.suffix(12))
        try terminal.waitFor("“\(text)” in \(name)", seconds: Self.patience) { Self.line($0).contains(end) }
    }

    /// Chooses one of the options of a field.
    func pick(_ name: String, _ option: String) throws {
        func marks(_ screen: VirtualTerminal) -> [String] { screen.lines.filter { $0.contains("(x)") } }
        try field(name)
        for _ in 0..<12 where !screen.contains("(x) \(option)") {
            let before = marks(screen)
            press(.right)
            try terminal.waitFor("another option of \(name)", seconds: Self.patience) { marks($0) != before }
        }
        try see("(x) \(option)")
    }

    /// Ticks some of the options of a field, or takes their ticks away.
    func toggle(_ name: String, _ options: [String]) throws {
        try field(name)
        for option in options {
            /// The box under the cursor and what follows it.
            func box(_ screen: VirtualTerminal) -> Substring {
                Self.line(screen).dropFirst(max(0, screen.cursor.column - 1))
            }
            for _ in 0..<20 where !box(screen).dropFirst(4).hasPrefix(option) { try move(.right) }
            let before = box(screen).prefix(3)
            type(" ")
            try terminal.waitFor("\(option) ticked or not", seconds: Self.patience) {
                box($0).dropFirst(4).hasPrefix(option) && box($0).prefix(3) != before
            }
        }
    }
}
