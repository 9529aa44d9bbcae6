import Testing

@testable import MeetTUI

/// Editing a line: what a key makes of a text and a cursor, drawn as a bar.
struct TextFieldTests {
    private func edited(_ text: String, _ edits: TextEdit..., limit: Int = 200) -> String {
        var field = TextField(text, limit: limit)
        for edit in edits { field.apply(edit) }
        return field.text.prefix(field.cursor) + "|" + field.text.dropFirst(field.cursor)
    }

    @Test func editsAtTheCursor() {
        #expect(edited("") == "|")
        #expect(edited("Åsa") == "Åsa|")
        #expect(edited("Åsa", .left, .left, .insert("xy")) == "Åxy|sa")
        #expect(edited("Åsa", .home, .left, .deleteForward) == "|sa")
        #expect(edited("Åsa", .deleteBackward, .right, .deleteForward) == "Ås|")
        #expect(edited("Åsa Öberg", .left, .deleteToEnd) == "Åsa Öber|")
        #expect(edited("Åsa Öberg", .left, .deleteToStart) == "|g")
        #expect(edited("Åsa  Öberg ", .deleteWordBackward) == "Åsa  |")
        #expect(edited("Åsa  Öberg", .home, .wordRight, .wordRight, .wordRight) == "Åsa  Öberg|")
        #expect(edited("Åsa  Öberg", .wordLeft, .wordLeft, .wordLeft) == "|Åsa  Öberg")
    }

    @Test func aCharacterIsWhatAPersonSees() {
        #expect(edited("👨‍👩‍👧a", .left, .left, .right) == "👨‍👩‍👧|a")
        #expect(edited("👨‍👩‍👧", .deleteBackward) == "|")
        // A mark typed after its letter joins it.
        #expect(edited("e", .insert("\u{301}")) == "e\u{301}|")
        #expect(edited("ex", .left, .insert("\u{301}"), .insert("y")) == "e\u{301}y|x")
    }

    @Test func pastesBecomeOneLineWithinTheLimit() {
        #expect(edited("", .insert("a\r\nb\u{1B}\tc")) == "a  b c|")
        #expect(edited("abc", .left, .insert("12345"), limit: 5) == "ab12|c")
        // What was there before is kept whole, and only typing has a limit.
        #expect(edited("abcdefgh", limit: 3) == "abcdefgh|")
        #expect(edited("abcdefgh", .insert("x"), limit: 3) == "abcdefgh|")
        #expect(edited("abc", .left, .insert("x"), limit: 3) == "ab|c")
    }

    @Test func keysThatBelongToOthersAreNotTaken() {
        for key in [Key.enter, .escape, .tab, .up, .down, .function(1), .control("c")] { #expect(TextEdit(.key(key)) == nil) }
        #expect(TextEdit(.key(.character("q"))) == .insert("q"))
        #expect(TextEdit(.paste("x y")) == .insert("x y"))
        #expect(TextEdit(.resized(Size(rows: 1, columns: 1))) == nil)
    }

    @Test func scrollsSoThatTheCursorIsSeen() {
        func drawn(_ text: String, left: Int, columns: Int) -> String {
            var field = TextField(text)
            for _ in 0..<left { field.apply(.left) }
            var canvas = Canvas(size: Size(rows: 1, columns: columns))
            field.draw(isFocused: true, into: &canvas, area: canvas.area)
            return "\(CanvasDrawing(canvas).text)@\(canvas.cursor?.column ?? -1)"
        }
        #expect(drawn("abcdef", left: 0, columns: 4) == "def@3")
        #expect(drawn("abcdef", left: 6, columns: 4) == "abcd@0")
        #expect(drawn("李小龍", left: 0, columns: 4) == " 龍@3")
        #expect(drawn("abc", left: 0, columns: 0) == "@-1")
    }
}
