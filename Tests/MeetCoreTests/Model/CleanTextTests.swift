import Foundation
import Testing

@testable import MeetCore

@Suite struct CleanTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("  trimmed \t", "trimmed"), ("a\tb\nc\r\nd", "a b c  d"), ("a\u{1B}[31mb\u{7}\u{8}", "a[31mb"),
        ("\u{202E}abc\u{202C}", "abc"),
        ("a\u{200B}b\u{FEFF}c", "abc"), ("A\u{30A}sa", "Åsa"), ("a\u{85}b\u{9B}c", "a bc"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("", ""),
        ("👩\u{200D}👧", "👩\u{200D}👧"), ("\u{A0}x\u{A0}", "x"), ("Åsa Öberg", "Åsa Öberg"), ("Nguyễn", "Nguyễn"), ("\u{2066}x\u{2069}", "x"),
    ])
    func aLineIsCleaned(_ text: String, _ clean: String) {
        #expect(Array(CleanText.line(text).unicodeScalars) == Array(clean.unicodeScalars))
    }

    @Test func linesKeepTheirBreaks() {
        #expect(CleanText.lines("\n a\tb \r\n\r\nc\rd\u{2028}e\u{1B}\n\n") == "a b\n\nc\nd\ne")
        #expect(CleanText.lines("one line") == "one line")
    }

    @Test func cleanTextStaysAsItIs() {
        var random = ExchangeDice(2)
        let pieces = [
            "a", " ", "å", "A\u{30A}", "\u{1B}", "\n", "\r\n", "\u{202E}", "ễ", "e\u{302}\u{303}", "🙂", "\u{A0}", "\u{7F}", "\u{C2}", "ﬁ",
            "\u{344}",
        ]
        for _ in 0..<1000 {
            let text = (0..<5).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            for clean in [CleanText.line(text), CleanText.lines(text)] {
                let isClean =
                    Array(CleanText.lines(clean).utf8) == Array(clean.utf8)
                    && !clean.unicodeScalars.contains { $0 != "\n" && CleanText.isForbidden($0) }
                    && Array(clean.precomposedStringWithCanonicalMapping.utf8) == Array(clean.utf8)
                if !isClean { Issue.record("\(text.unicodeScalars.map { String($0.value, radix: 16) })") }
            }
        }
    }

    /// What passes without Foundation is what Foundation would leave as it is.
    @Test func lettersThatPassAtOnceAreComposed() {
        for value in Array(UInt32(0xA1)..<0x300) + Array(0x1E00..<0x1F00) {
            guard let scalar = Unicode.Scalar(value), !CleanText.isForbidden(scalar) else { continue }
            let text = "x" + String(scalar)
            if Array(CleanText.line(text).utf8) != Array(text.precomposedStringWithCanonicalMapping.utf8) { Issue.record("\(value)") }
        }
    }
}
