import Testing

@testable import MeetCore

@Suite struct JSONParserTests {
    private func value(_ text: String) throws -> JSONValue { try JSONParser.value(of: Array(text.utf8)) }

    @Test func valuesOfEveryKindAreRead() throws {
        let value = try value(#" { "a": [1, -2.5, 1e3, true, false, null], "b": {}, "c": "x\n\u00e5\ud83d\ude42\/" , "d": [] } "#)
        #expect(
            value
                == .object([
                    "a": .array([.integer(1), .number(-2.5), .number(1000), .bool(true), .bool(false), .null]), "b": .object([:]),
                    "c": .string("x\nå🙂/"), "d": .array([]),
                ]))
    }

    @Test func keysKeepTheirOrder() throws {
        #expect(try value(#"{"z": 1, "a": 2, "m": 3}"#).object?.keys == ["z", "a", "m"])
    }

    @Test(arguments: [
        ("{\n  \"a\": 1,\n}", JSONFault.noKey, 3, 1), ("[1,\n 2,, 3]", .noValue, 2, 4), ("{\"a\" 1}", .noColon, 1, 6),
        ("{\"a\": 1 \"b\": 2}", .noComma, 1, 9), ("{\"a\": 1", .endOfFile, 1, 8), ("[\"x", .endOfFile, 1, 4), ("", .endOfFile, 1, 1),
        ("{\"a\": 1, \"a\": 2}", .keyTwice("a"), 1, 10), ("[\"\\x\"]", .badEscape, 1, 3), ("[\"\\ud800\"]", .badEscape, 1, 3),
        ("[\"a\nb\"]", .controlInString, 1, 4), ("[1] x", .textAfterEnd, 1, 5), ("[01]", .noValue, 1, 2), ("[+1]", .noValue, 1, 2),
        ("[1.]", .noValue, 1, 2), ("[tru]", .noValue, 1, 2), ("[1e999]", .noValue, 1, 2), ("[-]", .noValue, 1, 2),
    ])
    func faultsNameLineAndCharacter(_ text: String, _ fault: JSONFault, _ line: Int, _ column: Int) {
        #expect(throws: JSONSyntaxError(fault: fault, line: line, column: column)) { try value(text) }
    }

    @Test func tooManyLevelsAreRefused() {
        let text = String(repeating: "[", count: 5000)
        #expect(throws: JSONSyntaxError(fault: .tooDeep, line: 1, column: 102)) { try value(text) }
    }

    @Test func whatIsWrittenIsReadAgain() throws {
        let value = JSONValue.object([
            "text": .string("\"q\" \\ \n\t\u{1B}\u{202E}\u{2028} å 🙂 \u{E0041}"),
            "numbers": .array([.integer(-3), .number(0.1), .number(1e30)]),
            "long": .array((0..<60).map { .string("element \($0)") }),
            "deep": .object(["a": .object(["b": .array([.null, .bool(true)])])]),
        ])
        #expect(try self.value(JSONText.pretty(value)) == value)
        #expect(try self.value(JSONText.compact(value)) == value)
        #expect(!JSONText.compact(value).contains("\n"))
        #expect(!JSONText.pretty(value).unicodeScalars.contains { $0 != "\n" && CleanText.isForbidden($0) })
    }

    @Test func whatFitsOnALineIsWrittenOnOne() {
        let value = JSONValue.object(["seats": .array([.integer(22), .integer(24)]), "long": .string(String(repeating: "x", count: 120))])
        #expect(JSONText.pretty(value).hasPrefix("{\n  \"seats\": [22, 24],\n  \"long\""))
    }
}
