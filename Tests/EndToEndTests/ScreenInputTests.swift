import Foundation
import TestSupport
import Testing

/// What the built program understands of what a terminal sends.
struct ScreenInputTests {
    @Test func theMouseIsOffWhereItIsNotWanted() throws {
        let desktop = try Desktop(withTerm: true)
        for (options, isOn) in [([], true), (["--no-mouse"], false)] {
            let terminal = try desktop.screen(["--db", "t.db", "--lang", "sv"] + options)
            try terminal.waitFor(text: "Grupp 5")
            try terminal.waitFor(text: "2 Personer")
            #expect(!terminal.screen.modes.isDisjoint(with: [1000, 1002, 1003, 1006]) == isOn)
            // A press on "2 Personer" in the bar.
            let row = try #require(terminal.screen.lines.firstIndex { $0.contains("2 Personer") })
            let column = try #require(terminal.screen.lines[row].range(of: "2 Personer")).lowerBound
            let place = terminal.screen.lines[row].distance(from: terminal.screen.lines[row].startIndex, to: column) + 1
            if isOn {
                terminal.send("\u{1B}[<0;\(place);\(row + 1)M\u{1B}[<0;\(place);\(row + 1)m")
                try terminal.waitFor(text: "160 av 160")
            }
            try terminal.quit()
        }
    }

    /// Over a slow link, or in a long paste, a letter comes in two pieces, and so does a key.
    @Test func whatComesInPiecesIsReadAsAWhole() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        terminal.send("2")
        try terminal.waitFor(text: "160 av 160")
        terminal.send("/")
        // The first half is read when the search says nothing of it: what was typed before it stands there.
        terminal.send(bytes: Array("z".utf8) + [0xC3])
        try terminal.waitFor("the first letter") { $0.lines.contains { $0.contains("z") && !$0.contains("zå") } }
        usleep(100_000)
        terminal.send(bytes: [0xA5] + Array("k".utf8))
        try terminal.waitFor(text: "zåk")
        // A key that nobody knows, in pieces, does nothing.
        for piece in ["\u{1B}[", "1", ";9", "X"] {
            terminal.send(piece)
            usleep(5000)
        }
        terminal.send("ö")
        try terminal.waitFor(text: "zåkö")
        #expect(!terminal.screen.contains("9X"))
        terminal.send("\u{1B}")
        try terminal.waitFor(text: "160 av 160")
        try terminal.quit()
    }

    /// As a window of tmux tells Home and End, which the description of xterm does not know; then keys that nobody knows.
    @Test func keysThatTheTerminalsDescriptionDoesNotKnowDoWhatTheySayOrNothing() throws {
        let desktop = try Desktop(withTerm: true)
        let terminal = try desktop.screen()
        try terminal.waitFor(text: "Grupp 5")
        terminal.send("2")
        // While the screen is drawn the cursor is anywhere.
        try terminal.waitFor("the cursor on the first row") { $0.contains("160 av 160") && $0.lines[$0.cursor.row].hasPrefix("│> Abdi") }
        let top = terminal.screen.cursor.row
        for (keys, what, isThere) in [
            ("\u{1B}[4~", "the end of the list", { (row: Int) in row > top + 5 }),
            ("\u{1B}[1~", "its begin", { $0 == top }),
            ("\u{1B}[F", "the end again", { $0 > top + 5 }), ("\u{1B}[H", "the begin again", { $0 == top }),
            ("\u{1B}[1;9X\u{1B}[[Z\u{1B}Oz\u{1B}[33;7~j", "one step down", { $0 == top + 1 }),
            ("\u{1B}[B\u{1B}OB", "two more", { $0 == top + 3 }),
        ] {
            terminal.send(keys)
            try terminal.waitFor(what) { $0.contains("160 av 160") && isThere($0.cursor.row) }
        }
        try terminal.quit()
    }
}
