import MeetCore

/// A line that says what was done, or what went wrong.
struct MessageLine: Hashable, Sendable {
    /// What kind of message.
    enum Kind: Hashable, Sendable {
        case info, warning, error
    }

    /// What kind of message.
    let kind: Kind
    /// The message: a sentence, and below it perhaps what to do.
    let text: String

    init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// What stands before the text; what is wrong begins with a sign, for eyes that do not see the colour.
    private var sign: String { kind == .info ? " " : " ! " }

    private var role: Role {
        switch kind {
        case .info: return .infoMessage
        case .warning: return .warning
        case .error: return .errorMessage
        }
    }

    /// Whether all of it stands in one row so wide.
    func fits(columns: Int) -> Bool { !text.contains("\n") && TextWidth.columns(of: sign + text) <= columns }

    /// All of it in rows so wide, each below the first set in like it.
    func rows(columns: Int) -> [String] {
        let indent = TextWidth.columns(of: sign)
        let lines = fits(columns: columns) ? [text] : TextWidth.wrap(text, columns: columns - indent - 1)
        return lines.enumerated().map { ($0 == 0 ? sign : String(repeating: " ", count: indent)) + $1 }
    }

    /// Draws its first sentence in the first row of an area.
    func draw(into canvas: inout Canvas, area: Area) {
        let first = text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? ""
        canvas.put(StyledText(sign + first, role), in: area)
    }

    /// Draws all of it, each row in a row of an area.
    func drawAll(into canvas: inout Canvas, area: Area) {
        canvas.fill(area)
        for (row, line) in rows(columns: area.columns).prefix(area.rows).enumerated() {
            canvas.put(StyledText(line, role), in: area.line(row))
        }
    }
}
