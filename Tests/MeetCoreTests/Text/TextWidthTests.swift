import CTestShim
import Glibc
import Testing

@testable import MeetCore

/// The measure of text, against the C library that ncurses asks.
struct TextWidthTests {
    @Test func agreesWithTheCLibraryOnEveryCharacterItKnows() throws {
        try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
        var wrong: [String] = []
        for value in UInt32(0x20)..<0x110000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let theirs = wcwidth(wchar_t(value))
            // Controls and what the library's Unicode does not have yet are replaced by the terminal; format characters are never drawn.
            if theirs < 0 || scalar.properties.generalCategory == .format { continue }
            // A sign of Ahom that became a spacing one after the library's Unicode; the terminal replaces it too.
            if value == 0x1171E { continue }
            let ours = TextWidth.columns(of: scalar)
            if ours != Int(theirs) { wrong.append("U+\(String(value, radix: 16)) ours \(ours) theirs \(theirs)") }
        }
        #expect(wrong.isEmpty, "\(wrong.count) differ: \(wrong.prefix(40))")
    }

    @Test func wideRangesAreInOrder() {
        for (range, next) in zip(TextWidth.wideRanges, TextWidth.wideRanges.dropFirst()) { #expect(range.upperBound < next.lowerBound) }
    }

    @Test(arguments: [
        ("", 0), ("Åsa Öberg", 9), ("A\u{30A}sa", 3), ("李小龍", 6), ("ﾊﾝｶｸ", 4), ("Zeynep Yılmaz", 13), ("محمد", 4), ("👍🏽", 2),
        ("👨‍👩‍👧", 2), ("🇸🇪", 2), ("❤️", 1), ("1️⃣", 1),
        ("\u{202E}abc", 3), ("a\tb\nc", 5), ("\u{1B}[2J", 3), ("\u{301}", 0),
        ("क्षि", 3), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ])
    func columns(text: String, expected: Int) {
        #expect(TextWidth.columns(of: text) == expected)
        #expect(text.reduce(0) { $0 + TextWidth.columns(of: $1) } == expected)
    }

    @Test func glyphsAreWhatAllAgreeOn() {
        func glyphs(_ text: String) -> [String] {
            var all: [String] = []
            Glyph.forEach(in: text) { all.append($0.text) }
            return all
        }
        #expect(glyphs("👨‍👩‍👧x") == ["👨", "x"])
        #expect(glyphs("👍🏽") == ["👍"])
        #expect(glyphs("🇸🇪") == ["S", "E"])
        #expect(glyphs("a\u{202E}\u{200B}b\u{7}\r") == ["a", "b", " "])
        #expect(glyphs("\u{301}e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}") == ["e\u{301}\u{302}\u{303}\u{304}"])
        // A joiner in Persian joins nothing on the screen, and drops no letter.
        #expect(glyphs("می\u{200D}خو\u{200C}اهم").joined() == "میخواهم")
    }

    @Test func prefixKeepsClustersWhole() {
        #expect(TextWidth.prefix("abc", columns: 2) == "ab")
        #expect(TextWidth.prefix("abc", columns: -1) == "")
        #expect(TextWidth.prefix("李x", columns: 1) == "")
        #expect(TextWidth.prefix("👨‍👩‍👧x", columns: 2) == "👨‍👩‍👧")
        #expect(TextWidth.prefix("A\u{30A}sa", columns: 1) == "A\u{30A}")
    }

    @Test(arguments: [
        ("Åsa", 5, "Åsa  ", "  Åsa"), ("Åsa", 3, "Åsa", "Åsa"), ("Åsa", 2, "Å…", "Å…"), ("Åsa", 1, "…", "…"), ("Åsa", 0, "", ""),
        ("李小", 3, "李…", "李…"),
        ("李小龍", 4, "李… ", "李… "),
    ])
    func fit(text: String, columns: Int, left: String, right: String) {
        #expect(TextWidth.fit(text, columns: columns) == left)
        #expect(TextWidth.fit(text, columns: columns, .right) == right)
    }

    @Test func wrapBreaksAtSpaces() {
        let lines = ["no mix of", "these", "applicants is", "below 10"]
        #expect(TextWidth.wrap("no mix of these applicants is below 10", columns: 14) == lines)
        #expect(TextWidth.wrap("Donaudampf", columns: 4) == ["Dona", "udam", "pf"])
        #expect(TextWidth.wrap("one\n\ntwo", columns: 9) == ["one", "", "two"])
        #expect(TextWidth.wrap("", columns: 9) == [""])
        #expect(TextWidth.wrap("李小", columns: 1) == ["李", "小"])
        #expect(TextWidth.wrap("a b", columns: 0) == ["a", "b"])
    }

    @Test func aNameIsCutInItsMiddleSoThatItsEndStays() {
        #expect(TextWidth.shortened("Församlingshemmet Hässelby-Vällingby 2", columns: 12) == "Försam…gby 2")
        #expect(TextWidth.shortened("Stadshuset", columns: 10) == "Stadshuset")
        for columns in 0...9 { #expect(TextWidth.columns(of: TextWidth.shortened("Stadshuset", columns: columns)) == columns) }
        #expect(TextWidth.columns(of: TextWidth.shortened("日本語日本語", columns: 6)) <= 6)
    }
}
