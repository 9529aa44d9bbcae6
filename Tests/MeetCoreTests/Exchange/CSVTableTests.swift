import Testing

@testable import MeetCore

@Suite struct CSVTableTests {
    private func table(_ text: String) throws -> CSVTable { try CSVTable(Array(text.utf8)) }

    private func fields(_ text: String) throws -> [[String]] {
        let table = try table(text)
        return table.rows.map { row in (0..<row.count).map { table.text(row, $0) } }
    }

    @Test func fieldsAreFoundBetweenCommas() throws {
        let table = try table("id,name\np1,Anna\np2,\n")
        #expect(table.header == ["id", "name"])
        #expect(try fields("id,name\np1,Anna\np2,\n") == [["p1", "Anna"], ["p2", ""]])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func linesEndInThreeWays(_ end: String) throws {
        let text = ["a,b", "1,\"x\(end)y\"", "", "3,4"].joined(separator: end)
        let table = try table(text)
        #expect(table.rows.map(\.line) == [2, 5])
        #expect(table.text(table.rows[0], 1) == "x\(end)y")
        #expect(table.text(table.rows[1], 0) == "3")
    }

    @Test(arguments: [(",", "a;b|c"), (";", "a,b"), ("\t", "a,b;c")])
    func theSeparatorIsFoundOnTheHeaderLineOutsideQuotes(_ separator: String, _ decoy: String) throws {
        let table = try table("id\(separator)\"\(decoy),,,;;;;\"\(separator)name\n1\(separator)2\(separator)3")
        #expect(table.separator == separator.utf8.first)
        #expect(table.header.count == 3)
    }

    @Test func aLineThatNamesTheSeparatorIsObeyed() throws {
        let table = try table("sep=;\r\na,b;c\r\n1;2")
        #expect(table.header == ["a,b", "c"])
        #expect(table.rows.map(\.line) == [3])
    }

    @Test func aHeaderThatBeginsLikeTheLineOfASeparatorIsAHeader() throws {
        #expect(try table("sep=;x\n1;2").header == ["sep=", "x"])
    }

    @Test func aFileOfOneColumnNeedsNoSeparator() throws {
        #expect(try table("name\nAnna\n").header == ["name"])
    }

    @Test func quotesInsideAFieldAreWrittenTwice() throws {
        #expect(try fields("a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n") == [["say \"hi\"", "\""]])
        // A quote with a combining mark after it is a Character of its own.
        #expect(try fields("a\n\"x\"\"\u{308}y\"\n") == [["x\"\u{308}y"]])
    }

    @Test func emptyAndQuotedEmptyFieldsAreEmpty() throws {
        #expect(try fields("a,b,c\n\"\",,x\n") == [["", "", "x"]])
    }

    @Test func spacesAreKept() throws {
        #expect(try fields("a,b\n x , y\n") == [[" x ", " y"]])
    }

    @Test func blankRowsAreSkippedAndTheLinesStillCount() throws {
        let table = try table("\n\na,b\n\n , \n1,2\n,\n3,4\n")
        #expect(table.rows.map(\.line) == [6, 8])
    }

    @Test func aRepeatedHeaderIsSkippedAndReported() throws {
        let table = try table("id,name\n1,x\n\"id\",name\n2,y\nid,name,\n")
        #expect(table.rows.map(\.line) == [2, 4])
        #expect(table.repeatedHeaderLines == [3, 5])
    }

    @Test func linesInsideQuotesCount() throws {
        let table = try table("a,b\n\"1\n2\r\n3\r4\",x\ny,z\n")
        #expect(table.rows.map(\.line) == [2, 6])
        #expect(table.original(table.rows[0]) == "\"1\n2\r\n3\r4\",x")
    }

    @Test func aQuoteThatIsNeverClosedIsRefusedWithItsLine() {
        #expect(throws: ExchangeError.unterminatedQuote(line: 2)) { try table("foo,bar,baz\n1,\"I forgot to close this one,3\n4,5,6\n") }
        #expect(throws: ExchangeError.unterminatedQuote(line: 1)) { try table("foo,\"bar\n1,2\n") }
    }

    @Test func aQuoteInAnUnquotedFieldIsAFaultOfItsRow() throws {
        let table = try table("a,b,c\n1,This \"quotes\" must be escaped,3\n4,5,6\n")
        #expect(table.rows.map(\.strayQuote) == [1, nil])
        #expect(table.rows.map(\.count) == [3, 3])
    }

    @Test func textAfterAClosingQuoteIsAFaultOfItsRow() throws {
        let table = try table("a,b,c\n1,\"Hey, I missed \" it\",3\n4,5,6\n")
        #expect(table.rows.map(\.strayQuote) == [1, nil])
        #expect(table.text(table.rows[1], 2) == "6")
    }

    @Test func aStrayQuoteInTheHeaderIsRefused() {
        #expect(throws: ExchangeError.strayQuoteInHeader(line: 2)) { try table("\na,b\"c\n1,2\n") }
    }

    @Test func anEmptyFileIsRefused() {
        #expect(throws: ExchangeError.emptyFile) { try table("") }
        #expect(throws: ExchangeError.emptyFile) { try table("\u{FEFF}\r\n , \r\n") }
    }

    @Test func emptyNamesAtTheEndOfTheHeaderAreNoColumns() throws {
        let table = try table("a;b;;\n1;2;;\n")
        #expect(table.header == ["a", "b"])
        #expect(table.headerFieldCount == 4)
    }

    @Test func headersLoseControlCharactersAndGuards() throws {
        #expect(try table("na\u{202E}me,'=x\n1,2\n").header == ["name", "=x"])
    }

    @Test func everyCutOfAFileIsReadOrRefusedWithoutATrap() {
        let whole = Array("sep=;\r\nid;\"na\"\"me\";x\r\n1;\"a\r\nb\";å\r\n\r\n2;\"c\"d;\"\r".utf8)
        for length in 0...whole.count {
            _ = try? CSVTable(Array(whole.prefix(length)))
            _ = try? CSVTable(Array(whole.suffix(length)))
        }
    }
}
