import Foundation
import TestSupport

/// Somebody at the screens on one day: keys go in one after the other, and what each does is waited for.
///
/// Where one is is known from the one mark `>` of what is selected, in lists and in forms; what is half drawn has none or two.
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

    /// The line with the mark of what is selected, from the mark on; empty while a picture is half drawn.
    var selected: String { Self.selected(screen) }

    private static func selected(_ screen: VirtualTerminal) -> String {
        let found = screen.lines.compactMap { line in line.firstIndex(of: ">").map { String(line[$0...]) } }
        return found.count == 1 ? found[0] : ""
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
            !Self.selected($0).isEmpty && ($0.cursor.column > 30) == isRight
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

    /// Waits until all keys so far are done: the help opens after them, and closes. The cursor comes last, when all of the list is drawn again.
    /// - Parameter key: the key of the help; in a form `?` would be written.
    func settle(by key: String = "?") throws {
        type(key)
        try see("┌ Hjälp: ")
        press(.escape)
        try terminal.waitFor("the list without the help", seconds: Self.patience) {
            !$0.contains("┌ Hjälp: ") && !Self.selected($0).isEmpty
        }
    }

    /// The one line with the mark of what is selected, from the mark on; nil while a picture is half drawn, and has none or two.
    private static func marked(_ screen: VirtualTerminal) -> Mark? {
        let found = screen.lines.enumerated().compactMap { row, line in line.firstIndex(of: ">").map { Mark(row: row, text: line[$0...]) } }
        return found.count == 1 ? found[0] : nil
    }

    /// Where the mark stands, and what stands behind it; further to the right figures come in by themselves.
    private struct Mark: Equatable {
        let row: Int
        let name: Substring

        init(row: Int, text: Substring) {
            self.row = row
            name = text.prefix(24)
        }
    }

    /// Presses a key that selects something else, or goes to another field, and waits until it is so.
    ///
    /// Keys that wait are done before the program draws once: who pressed the next one too early would go past what is looked for.
    func step(_ key: TypedKey) throws {
        try terminal.waitFor("what is selected", seconds: Self.patience) { Self.marked($0) != nil }
        let before = Self.marked(screen)
        press(key)
        try terminal.waitFor("something else selected than \(String(describing: before))", seconds: Self.patience) {
            // A list that is scrolled moves the mark to another row first, with the same name.
            Self.marked($0).map { $0.name != before?.name } ?? false
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

    /// Turns to a cohort, on a screen that shows one under its title.
    func turn(to cohort: String, among cohorts: [String], seen title: @escaping (String) -> String) throws {
        func shown(_ screen: VirtualTerminal) -> String? { cohorts.first { screen.contains(title($0)) } }
        try terminal.waitFor("a cohort", seconds: Self.patience) { shown($0) != nil }
        while let before = shown(screen), before != cohort {
            type("]")
            try terminal.waitFor("the cohort after \(before)", seconds: Self.patience) { shown($0).map { $0 != before } ?? false }
        }
    }

    // MARK: Forms

    /// The box under the cursor, and what follows it: `[ ] onsdag kväll …`.
    private static func box(_ screen: VirtualTerminal) -> Substring {
        line(screen).dropFirst(max(0, screen.cursor.column - 1))
    }

    /// Whether the cursor stands in a box: it comes there last, when all is drawn.
    private static func isInBox(_ screen: VirtualTerminal) -> Bool {
        ["[ ] ", "[x] ", "( ) ", "(x) "].contains { box(screen).hasPrefix($0) }
    }

    /// What the box under the cursor is of.
    private static func option(_ screen: VirtualTerminal) -> Substring { box(screen).dropFirst(4).prefix(14) }

    /// Goes to a field, and to one of its options; where one alone can be chosen, that chooses it.
    private func go(to option: String, of name: String) throws {
        try field(name)
        // The help opens after all keys so far, and closes.
        type("\u{07}")
        try see("┌ Hjälp: ")
        press(.escape)
        try terminal.waitFor("the options of \(name)", seconds: Self.patience) { !$0.contains("┌ Hjälp: ") && Self.isInBox($0) }
        for _ in 0..<20 where !Self.box(screen).dropFirst(4).hasPrefix(option) {
            // Where the options are scrolled the cursor stays, and another one is under it.
            let before = Self.option(screen)
            press(.right)
            try terminal.waitFor("another option of \(name)", seconds: Self.patience) { Self.option($0) != before && Self.isInBox($0) }
        }
    }

    /// Goes to a field of a form; the mark of the field stands beside its name, also where the cursor is on an option further down.
    func field(_ name: String) throws {
        func isThere(_ screen: VirtualTerminal) -> Bool {
            screen.lines.contains { line in
                line.firstIndex(of: ">").map { line[$0...].drop { ">! ".contains($0) }.hasPrefix(name + " ") } ?? false
            }
        }
        try settle(by: "\u{07}")
        for _ in 0..<60 where !isThere(screen) { try step(.tab) }
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
        try go(to: option, of: name)
        try terminal.waitFor("\(option) chosen", seconds: Self.patience) { Self.box($0).hasPrefix("(x) \(option)") }
    }

    /// Ticks some of the options of a field, or takes their ticks away.
    func toggle(_ name: String, _ options: [String]) throws {
        for option in options {
            try go(to: option, of: name)
            let before = Self.box(screen).prefix(3)
            type(" ")
            try terminal.waitFor("\(option) ticked or not", seconds: Self.patience) {
                Self.box($0).dropFirst(4).hasPrefix(option) && Self.box($0).prefix(3) != before
            }
        }
    }
}
