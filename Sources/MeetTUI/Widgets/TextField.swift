import MeetCore

/// One line of text that a person edits.
struct TextField: Hashable, Sendable {
    /// What is written.
    private(set) var text: String
    /// Before which character the cursor stands, counted in characters as a person sees them.
    private(set) var cursor: Int
    /// How many characters the field takes by typing.
    let limit: Int

    /// A field with the cursor behind the text. What is there already is never cut, though it be longer than what may be typed: it would be
    /// lost when the field is saved.
    init(_ text: String = "", limit: Int = 200) {
        self.text = text
        cursor = text.count
        self.limit = max(0, limit, cursor)
    }

    /// Whether nothing but spaces is written.
    var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

    /// Makes a change; what would go over the limit is left out.
    mutating func apply(_ edit: TextEdit) {
        switch edit {
        case .insert(let new): insert(new)
        case .deleteBackward: remove(from: cursor - 1, to: cursor)
        case .deleteForward: remove(from: cursor, to: cursor + 1)
        case .deleteWordBackward: remove(from: wordStart, to: cursor)
        case .deleteToStart: remove(from: 0, to: cursor)
        case .deleteToEnd: remove(from: cursor, to: text.count)
        case .left: cursor = max(0, cursor - 1)
        case .right: cursor = min(text.count, cursor + 1)
        case .wordLeft: cursor = wordStart
        case .wordRight: cursor = wordEnd
        case .home: cursor = 0
        case .end: cursor = text.count
        }
    }

    /// Draws the field in the first row of an area, scrolled so that the cursor is seen.
    func draw(isFocused: Bool, into canvas: inout Canvas, area: Area) {
        let area = area.line(0)
        guard !area.isEmpty else { return }
        canvas.fill(area, role: .input)
        let offsets = TextWidth.offsets(in: text)
        let column = offsets[min(cursor, offsets.count - 1)]
        // The column after the text belongs to the cursor. A wide character at the left edge is shown by its second half as a space.
        let first = max(0, column - area.columns + 1)
        canvas.put(text, at: Position(row: area.row, column: area.column - first), role: .input, in: area)
        if isFocused {
            canvas.placeCursor(Position(row: area.row, column: area.column + column - first), in: area)
        }
    }

    private mutating func insert(_ new: String) {
        var scalars = String.UnicodeScalarView()
        for scalar in new.unicodeScalars {
            switch scalar.value {
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
            case 0x00..<0x20, 0x7F..<0xA0: break
            default: scalars.append(scalar)
            }
        }
        let index = text.index(text.startIndex, offsetBy: cursor)
        let rest = text[index...]
        // Characters are counted anew, since a mark typed after a letter joins it.
        let head = String((text[..<index] + String(scalars)).prefix(max(0, limit - rest.count)))
        text = head + rest
        cursor = min(head.count, text.count)
    }

    private mutating func remove(from start: Int, to end: Int) {
        let start = max(0, start)
        let end = min(text.count, end)
        guard start < end else { return }
        text.removeSubrange(text.index(text.startIndex, offsetBy: start)..<text.index(text.startIndex, offsetBy: end))
        cursor = min(start, text.count)
    }

    private var wordStart: Int {
        let characters = Array(text)
        var place = cursor
        while place > 0, characters[place - 1].isWhitespace { place -= 1 }
        while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
        return place
    }

    private var wordEnd: Int {
        let characters = Array(text)
        var place = cursor
        while place < characters.count, characters[place].isWhitespace { place += 1 }
        while place < characters.count, !characters[place].isWhitespace { place += 1 }
        return place
    }
}
