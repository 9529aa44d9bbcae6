import Testing

@Suite("Swift source cut into tokens")
struct TokenizerTests {
    private func words(_ text: String) -> [String] {
        Tokenizer.cut(text).tokens.filter { $0.kind == .word }.map(\.text)
    }

    @Test(arguments: [
        ("let a = B // C", ["let", "a", "B"]),
        ("a /* B /* C */ D */ e", ["a", "e"]),
        (#"f("A \(b) C") d"#, ["f", "b", "d"]),
        (#"f("A \(g("B \(c)") + d) E") h"#, ["f", "g", "c", "d", "h"]),
        (##"f(#"A \(b) "C" \#(d)"#) e"##, ["f", "d", "e"]),
        (#"f("A \" B \\") c"#, ["f", "c"]),
        ("f(\"\"\"\n A \"B\" \\(c)\n \"\"\") d", ["f", "c", "d"]),
        ("let r = /A\\/ \"B/ ; c / d / e", ["let", "r", "c", "d", "e"]),
        ("x.y(of: #/A / B/#) c", ["x", "y", "of", "c"]),
        ("`default` åäö_1 2e5 0xFF", ["default", "åäö_1"]),
        ("#if DEBUG\n#endif", ["if", "DEBUG", "endif"]),
        ("\"never closed\nA", ["A"]),
    ])
    func keepsOnlyCode(_ text: String, _ expected: [String]) {
        #expect(words(text) == expected)
    }

    @Test func countsLinesThroughCommentsAndStrings() {
        let tokens = Tokenizer.cut("a\n/* x\n*/ b\n\"\"\"\nt \\(\nc)\n\"\"\"\nd").tokens.filter { $0.kind == .word }
        #expect(tokens.map(\.text) == ["a", "b", "c", "d"])
        #expect(tokens.map(\.line) == [1, 3, 6, 8])
    }

    @Test func knowsWhatIsJoined() {
        let tokens = Tokenizer.cut("try! a as ! b").tokens
        #expect(tokens.filter { $0.text == "!" }.map(\.joined) == [true, false])
    }

    @Test func survivesAnything() {
        for text in ["\"\\(", "/*", "#\"", "`", "\"\"\"\\", "/a", "#/", "\\", "\"\\("] {
            _ = Tokenizer.cut(text)
        }
    }
}
