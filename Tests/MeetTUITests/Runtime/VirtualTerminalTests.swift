import TestSupport
import Testing

/// The terminal of the tests itself.
struct VirtualTerminalTests {
    private func screen(_ text: String, rows: Int = 4, columns: Int = 8) -> VirtualTerminal {
        var terminal = VirtualTerminal(rows: rows, columns: columns)
        terminal.feed(Array(text.utf8))
        return terminal
    }

    @Test(arguments: [
        ("abc\r\nd", "abc|d||"),
        ("\u{1B}[2;3Hx\u{1B}[Ay", "   y|  x||"),
        ("abcdefghij", "abcdefgh|ij||"),
        ("abcdefgh\r\nx", "abcdefgh|x||"),
        ("1\n2\n3\n4\n5".replacing("\n", with: "\r\n"), "2|3|4|5"),
        ("abcdef\u{1B}[3D\u{1B}[K", "abc|||"),
        ("abcdef\u{1B}[1;3H\u{1B}[2P", "abef|||"),
        ("abcdef\u{1B}[1;3H\u{1B}[2@", "ab  cdef|||"),
        ("abcdef\u{1B}[1;3H\u{1B}[2X", "ab  ef|||"),
        ("a\u{1B}[3b", "aaaa|||"),
        ("李b\u{1B}[1;2Hx", " xb|||"),
        ("e\u{301}x", "e\u{301}x|||"),
        ("1\r\n2\r\n3\r\n4\u{1B}[2;3r\u{1B}[3;1H\n", "1|3||4"),
        ("1\r\n2\r\n3\u{1B}[2;1H\u{1B}[L", "1||2|3"),
        ("1\r\n2\r\n3\u{1B}[1;1H\u{1B}[M", "2|3||"),
        ("1\r\n2\u{1B}[H\u{1B}M", "|1|2|"),
        ("abc\u{1B}[H\u{1B}[J", "|||"),
        ("ab\u{1B}[6Gx\u{1B}[3dy", "ab   x||      y|"),
    ])
    func understands(text: String, expected: String) {
        let terminal = screen(text)
        #expect(terminal.lines.joined(separator: "|") == expected)
        #expect(terminal.unknown.isEmpty)
    }

    @Test func sequencesMayComeInPieces() {
        var terminal = VirtualTerminal(rows: 2, columns: 9)
        for byte in "\u{1B}[2;3HÅ李\u{1B}[1;31mx\u{1B}[38;5;208my".utf8 { terminal.feed([byte]) }
        #expect(terminal.lines == ["", "  Å李xy"])
        #expect(terminal[1, 5].look.foreground == 1 && terminal[1, 5].look.bold)
        #expect(terminal[1, 6].look.foreground == 208)
    }

    @Test func keepsTheMainScreenAndTheModes() {
        var terminal = screen("shell\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004hfull", columns: 20)
        #expect(terminal.isAlternate && !terminal.isCursorVisible && terminal.modes == [2004])
        #expect(terminal.contains("full") && !terminal.contains("shell"))
        terminal.feed(Array("\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l".utf8))
        #expect(terminal.lines[0] == "shell" && terminal.isCursorVisible && terminal.modes.isEmpty && terminal.cursor == (0, 5))
    }

    @Test func theSnapshotDifferenceIsReadable() {
        #expect(Snapshot.lineDifference("a\nb\nc", "a\nx\nc\nd") == "  a\n- b\n+ x\n  c\n+ d")
    }
}
