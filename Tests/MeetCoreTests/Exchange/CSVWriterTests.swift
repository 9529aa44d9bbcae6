import Testing

@testable import MeetCore

@Suite struct CSVWriterTests {
    private func written(_ fields: [String], safe: Bool = true) -> String {
        var writer = CSVWriter(spreadsheetSafe: safe)
        writer.row(fields)
        return writer.text
    }

    @Test func rowsEndWithCRLF() {
        #expect(written(["a", "b"]) == "a,b\r\n")
    }

    @Test func fieldsWithSeparatorsQuotesAndLineBreaksAreQuoted() {
        #expect(written(["a,b", "say \"hi\"", "x\ny", "", "p;q"]) == "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\",,\"p;q\"\r\n")
    }

    @Test(arguments: ["=cmd|' /C calc'!A0", "+46 70 123", "-5", "@x", "\ttab"])
    func whatASpreadsheetWouldTakeForAFormulaIsGuarded(_ text: String) {
        #expect(SpreadsheetText.guarded(text) == "'" + text)
        #expect(written([text], safe: false).contains("'" + text) == false)
    }

    @Test func textBehindAnApostropheIsGuardedOnlyWhereReadingWouldTakeItAway() {
        #expect(SpreadsheetText.guarded("'=x") == "''=x")
        #expect(SpreadsheetText.guarded("'tis") == "'tis")
        #expect(SpreadsheetText.restored("'tis") == "'tis")
        #expect(SpreadsheetText.restored("'+46 70") == "+46 70")
        #expect(SpreadsheetText.restored("''=x") == "'=x")
    }

    @Test func controlCharactersAndOverridesDoNotLeaveTheHouse() {
        #expect(written(["a\u{1B}[2Jb\u{202E}c\u{7}"]) == "a[2Jbc\r\n")
    }

    @Test func textIsWrittenAsNFC() {
        #expect(Array(written(["A\u{30A}sa"]).utf8) == Array("Åsa\r\n".utf8))
    }

    @Test func whateverIsWrittenIsReadAgain() throws {
        var random = ExchangeDice(11)
        let pieces = ["'", "=", "+", "-", "@", "\t", "\"", ",", ";", "\n", "\r\n", "\r", "å", "x", " ", "\u{308}", "''", "|"]
        for _ in 0..<400 {
            let row = (0..<4).map { _ in
                (0..<Int.random(in: 0...5, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            }
            var writer = CSVWriter(spreadsheetSafe: true)
            writer.row(["h1", "h2", "h3", "h4", "last"])
            writer.row(row + ["end"])
            let table = try CSVTable(Array(writer.text.utf8))
            let read = try #require(table.rows.first)
            let texts = (0..<4).map { SpreadsheetText.restored(table.text(read, $0)) }
            // Text that is not NFC becomes so on the way out; the comparison of strings does not mind.
            if texts != row { Issue.record("\(row) became \(texts)") }
        }
    }
}
