import MeetCore

/// A line of text whose parts have roles.
struct StyledText: Hashable, Sendable, ExpressibleByStringLiteral {
    /// A part of it.
    struct Span: Hashable, Sendable {
        /// What is written.
        let text: String
        /// What it is.
        let role: Role

        init(_ text: String, _ role: Role = .text) {
            self.text = text
            self.role = role
        }
    }

    /// The parts, from the left.
    var spans: [Span]

    /// A line of parts.
    init(_ spans: [Span]) {
        self.spans = spans
    }

    /// A line of one part.
    init(_ text: String, _ role: Role = .text) {
        spans = [Span(text, role)]
    }

    /// A line of ordinary text.
    init(stringLiteral value: String) {
        self.init(value)
    }

    /// How many columns it takes.
    var columns: Int { spans.reduce(0) { $0 + TextWidth.columns(of: $1.text) } }

    /// The text with its middle given way where it does not fit; of several parts nothing gives way.
    func shortened(columns: Int) -> StyledText {
        guard spans.count == 1, let span = spans.first else { return self }
        return StyledText(TextWidth.shortened(span.text, columns: columns), span.role)
    }

    /// The text without roles.
    var plain: String { spans.map(\.text).joined() }

    /// One line after the other.
    static func + (left: Self, right: Self) -> Self {
        Self(left.spans + right.spans)
    }
}

extension Canvas {
    /// Writes a line within one row of an area: cut with an ellipsis where it is too long, and at the right edge if asked.
    mutating func put(_ text: StyledText, in area: Area, _ alignment: TextWidth.Alignment = .left) {
        guard !area.isEmpty else { return }
        let width = text.columns
        let isCut = width > area.columns
        var column = alignment == .right && !isCut ? area.endColumn - width : area.column
        let markWidth = TextWidth.columns(of: glyphs.ellipsis)
        var clip = area.line(0)
        if isCut { clip = Area(row: clip.row, column: clip.column, rows: 1, columns: max(0, area.columns - markWidth)) }
        for span in text.spans {
            column += put(span.text, at: Position(row: area.row, column: column), role: span.role, in: clip)
            if isCut && column >= clip.endColumn {
                put(glyphs.ellipsis, at: Position(row: area.row, column: clip.endColumn), role: span.role, in: area)
                return
            }
        }
    }
}
