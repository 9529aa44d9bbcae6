import Testing

@testable import MeetCore

/// Protects the lines of calendar files: what real clients need of bytes, and that nothing of a text is lost by them.
@Suite struct ContentLineTests {
    private func physical(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: .lineFeed, omittingEmptySubsequences: false).dropLast().map { Array($0) }
    }

    @Test func noLineIsLongerThan75OctetsAndNoCharacterIsSplit() throws {
        var dice = SeededRandom(seed: 11)
        let letters: [Character] = ["a", " ", "å", "ö", "ع", "漢", "👩‍👧", "é", "🇸🇪", ":", "x"]
        for length in 0..<260 {
            let text = String((0..<length).map { _ in letters[dice.below(letters.count)] })
            let folded = ContentLine(name: "SUMMARY", value: text).folded
            let lines = physical(folded)
            #expect(folded.suffix(2) == [13, 10])
            for (index, line) in lines.enumerated() {
                #expect(line.last == 13 && line.count - 1 <= 75, "\(text)")
                #expect(!line.dropLast().contains(13))
                #expect(index == 0 || line.first == 0x20)
                let part = String(validating: line.dropLast().dropFirst(index == 0 ? 0 : 1), as: UTF8.self)
                // A part that begins with a character of its own: none of it was left on the line before.
                #expect(try #require(part).allSatisfy { letters.contains($0) || "SUMMARY:".contains($0) }, "\(text)")
            }
            let read = try UnfoldedFile(folded)
            #expect(read.lines.map(\.value) == [text] && read.broken.isEmpty)
        }
    }

    @Test func aLineOf75OctetsIsNotFoldedAndOneOf76Is() {
        let name = "X-A"
        #expect(physical(ContentLine(name: name, value: String(repeating: "b", count: 71)).folded).map(\.count) == [76])
        #expect(physical(ContentLine(name: name, value: String(repeating: "b", count: 72)).folded).map(\.count) == [76, 3])
        // Two octets of one letter do not fit behind 74 others.
        #expect(physical(ContentLine(name: name, value: String(repeating: "b", count: 70) + "å").folded).map(\.count) == [75, 4])
    }

    @Test func aCharacterLongerThanALineIsFoldedBetweenItsScalars() throws {
        let heap = "a" + String(repeating: "\u{301}", count: 100)
        let folded = ContentLine(name: "SUMMARY", value: heap).folded
        #expect(physical(folded).allSatisfy { $0.count <= 76 && String(validating: $0, as: UTF8.self) != nil })
        #expect(try UnfoldedFile(folded).lines.map(\.value) == [heap])
    }

    @Test(arguments: [
        ("Mat, dryck; och \\ mer", "Mat\\, dryck\\; och \\\\ mer"), ("kl. 18:00", "kl. 18:00"), ("två\nrader", "två\\nrader"),
        ("två\r\nrader", "två\\nrader"), ("\u{1B}[31mrött\u{202E}", "[31mrött"), ("a\tb", "a b"), ("", ""),
    ])
    func textIsEscapedAndCleaned(text: String, value: String) {
        #expect(ICalendarText.escaped(text) == value)
        #expect(ICalendarText.unescaped(value) == CleanText.lines(text))
    }

    @Test(arguments: [("a\\Nb", "a\nb"), ("a\\:b", "a:b"), ("a\\xb", "a\\xb"), ("ends\\", "ends\\"), ("\\\\n", "\\n")])
    func escapesOfOthersAreUnderstood(value: String, text: String) {
        #expect(ICalendarText.unescaped(value) == text)
    }

    @Test func parametersAreQuotedWhereTheyMustBe() throws {
        let line = ContentLine(
            name: "X-A",
            parameters: [.init(name: "CN", values: ["Kim \"K\" Exempel; Hus, 2", "b"]), .init(name: "TZID", values: ["A/B"])],
            value: "c:d")
        #expect(String(decoding: line.folded, as: UTF8.self) == "X-A;CN=\"Kim 'K' Exempel; Hus, 2\",b;TZID=A/B:c:d\r\n")
        let read = try #require(UnfoldedFile(line.folded).lines.first)
        #expect(read.parameters.map(\.values) == [["Kim 'K' Exempel; Hus, 2", "b"], ["A/B"]] && read.value == "c:d")
    }

    @Test func anyLineEndAndFoldsInsideACharacterAreRead() throws {
        let text = "SUMMARY:Möte\r\nX-B:1\nX-C:2\rX-D:3"
        let read = try UnfoldedFile(Array(text.utf8))
        #expect(read.lines.map(\.value) == ["Möte", "1", "2", "3"] && read.lines.map(\.number) == [1, 2, 3, 4])
        var bytes = Array("SUMMARY:M".utf8)
        bytes += [0xC3, 13, 10, 0x20, 0xB6, 13, 10] + Array("X-B:1\r\n".utf8)
        let folded = try UnfoldedFile(bytes)
        #expect(folded.lines.map(\.value) == ["Mö", "1"] && folded.lines.map(\.number) == [1, 3] && folded.encoding == .utf8)
    }

    @Test func otherEncodingsAreReadAsEverywhere() throws {
        let marked = try UnfoldedFile([0xEF, 0xBB, 0xBF] + Array("SUMMARY:ö".utf8))
        #expect(marked.lines.map(\.name) == ["SUMMARY"])
        #expect(try UnfoldedFile(Array("SUMMARY:".utf8) + [0xF6]).encoding == .windows1252)
        #expect(throws: ExchangeError.nulCharacter(line: 3)) { try UnfoldedFile(Array("A:1\r\n 2\r\nB:\u{0}".utf8)) }
        #expect(throws: ExchangeError.emptyFile) { try UnfoldedFile(Array("\r\n \r\n".utf8)) }
    }

    @Test(arguments: ["SUMMARY", "SUMMARY;X", "SUMMARY;X=\"a:b", ":a", ";A=b:c", "Å:1"])
    func whatIsNoLineIsKeptAsBroken(text: String) throws {
        let read = try UnfoldedFile(Array("X:1\n\(text)\n".utf8))
        #expect(read.broken.map(\.number) == [2] && read.lines.count == 1)
    }
}
