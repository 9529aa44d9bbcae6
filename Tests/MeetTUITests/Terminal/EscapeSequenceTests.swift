import Testing

@testable import MeetTUI

/// What comes after an Esc is a key as a whole, or was typed.
struct EscapeSequenceTests {
    private func verdict(_ text: String) -> [EscapeSequence.Verdict] {
        var sequence = EscapeSequence()
        return text.unicodeScalars.map { sequence.take(CUnsignedInt($0.value)) }
    }

    @Test(arguments: ["[1~", "[1;9X", "Oq", "[[A", "[?1;2c", "[ q", "O5P"])
    func aKeyIsReadToItsEnd(text: String) {
        let verdicts = verdict(text)
        #expect(verdicts.last == .whole)
        #expect(verdicts.dropLast().allSatisfy { $0 == .begun })
    }

    @Test(arguments: ["x", "å", "\u{1B}", "[å", "[1å", "O\u{1B}"])
    func whatIsTypedAfterEscIsTyped(text: String) { #expect(verdict(text).last == .typed) }

    @Test func nothingIsReadForEver() {
        let verdicts = verdict("[" + String(repeating: "1", count: 40))
        #expect(verdicts.contains(.typed))
    }
}
