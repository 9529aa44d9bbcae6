import Testing

@testable import MeetCore

/// The forms in which values stand in columns: read back exactly.
@Suite struct StoredTextTests {
    static let strings = [
        "", "a", "åäö", "a|b", "=", "%", "%7C", "%25", "||", "a=b|c=%", "'", "''", "it's", ",", "NULL", "12", "\"\\\n\t\u{1}\u{7F}",
        "e\u{301}", "|\u{301}", "'\u{301}", "🙂👩‍👩‍👧", "\u{2028}", "  ", "شيرين",
    ]

    @Test func listsComeBack() {
        #expect(JoinedText.join([String]()) == "")
        #expect(JoinedText.split("") == [])
        for first in Self.strings {
            #expect(JoinedText.split(JoinedText.join([first])).map { Array($0.utf8) } == [Array(first.utf8)])
            for second in Self.strings {
                #expect(JoinedText.split(JoinedText.join([first, second, first])) == [first, second, first])
                let pairs = JoinedText.pairs(JoinedText.join([(first, second), (second, first)]))
                #expect(pairs?.map(\.0) == [first, second])
                #expect(pairs?.map(\.1) == [second, first])
            }
        }
        #expect(JoinedText.join(["wed-eve", "sat"]) == "wed-eve|sat")
        #expect(JoinedText.pairs("a") == nil)
    }

    @Test func daysComeBack() {
        for number in stride(from: Int32(-719_162), through: 2_932_896, by: 97) {
            let date = CivilDate(dayNumber: number)
            #expect(DateText.text(date) == date.description)
            #expect(read(DateText.text(date)) == [date])
        }
        let dates = [CivilDate(dayNumber: 20_000), CivilDate(dayNumber: -1), CivilDate(dayNumber: 0)]
        #expect(read(DateText.join(dates)) == dates)
        #expect(DateText.join(dates) == "2024-10-04|1969-12-31|1970-01-01")
        #expect(read("") == [])
        for wrong in ["2027-02-30", "2027-1-01", "2027-01-01|", "2027-01-01,2027-01-02", "x", "2027-01-01|2027-01-0"] {
            #expect(read(wrong) == nil, "\(wrong)")
        }
    }

    private func read(_ text: String) -> [CivilDate]? { Array(text.utf8).withUnsafeBufferPointer { DateText.dates($0) } }

    @Test func jsonComesBack() {
        let numbers = [0.0, -0.0, 1, 0.1, 1.0 / 3, .leastNonzeroMagnitude, .greatestFiniteMagnitude, -1e21].map(JSONValue.number)
        let values: [JSONValue] =
            numbers + Self.strings.map(JSONValue.string)
            + [
                .null, .bool(true), .bool(false), .integer(0), .integer(-1), .integer(.max), .integer(.min), .array([]), .object([:]),
                .array([.array([.null]), .object(["": .array([.integer(1), .number(1)])])]), .object(StoreSample.extra),
            ]
        let object = JSONObject(dictionaryLiteral: ("all", .array(values)), ("", .null))
        #expect(JSONColumn.object(JSONColumn.text(object)) == object)
        #expect(JSONColumn.text(JSONObject()) == "")
        #expect(JSONColumn.object("") == JSONObject())
        for wrong in ["[1]", "{", "1", "{\"a\":1} x"] { #expect(JSONColumn.object(wrong) == nil, "\(wrong)") }
    }

    @Test func imagesAreWhatSQLiteQuotes() throws {
        let folder = try TemporaryFolder()
        try StoreFile.makeEmpty(folder.file())
        let database = try Database(path: folder.file(), access: .readWrite, busyTimeout: 0)
        for text in Self.strings {
            let values: [SQLValue] = [.text(text), .null, .integer(.min), .text(text + "'"), .integer(7)]
            let image = try database.text("SELECT quote(?1)||','||quote(?2)||','||quote(?3)||','||quote(?4)||','||quote(?5)", values)
            #expect(RowImage.values(try #require(image)) == values)
        }
        for wrong in ["", "'", "'a", "1,", "x", "'a'b", "1.5"] { #expect(RowImage.values(wrong) == nil, "\(wrong)") }
    }

    @Test func momentsComeBack() {
        for seconds in [0, -1, 1_800_000_000, 951_782_400, -86_400, -86_401] {
            let moment = Timestamp(seconds: seconds)
            #expect(Timestamp(moment.description) == moment)
        }
        #expect(Timestamp(seconds: 1_800_000_000).description == "2027-01-15T08:00:00Z")
        for wrong in [
            "2027-01-15 08:00:00Z", "2027-01-15T24:00:00Z", "2027-02-30T08:00:00Z", "2027-01-15T08:00:60Z", "2027-01-15T08:00:00",
        ] {
            #expect(Timestamp(wrong) == nil, "\(wrong)")
        }
    }
}
