import MeetCore
import Testing

@testable import MeetTUI

/// What is drawn where, and what becomes of what was there.
struct CanvasTests {
    private func canvas(_ rows: Int, _ columns: Int) -> Canvas {
        Canvas(size: Size(rows: rows, columns: columns))
    }

    /// Whether every wide glyph has its second half, and every second half its glyph.
    private func isSound(_ canvas: Canvas) -> Bool {
        (0..<canvas.size.rows).allSatisfy { row in
            let cells = Array(canvas.row(row))
            return cells.indices.allSatisfy { column in
                switch cells[column].width {
                case 2: return column + 1 < cells.count && cells[column + 1].width == 0
                case 0: return column > 0 && cells[column - 1].width == 2 && cells[column].text.isEmpty
                default: return TextWidth.columns(of: cells[column].text) == 1
                }
            }
        }
    }

    @Test func textIsClippedOnAllSides() {
        var canvas = canvas(2, 6)
        #expect(canvas.put("abcdefgh", at: Position(row: 0, column: -2), role: .text) == 8)
        #expect(canvas.put("xyz", at: Position(row: 1, column: 4), role: .text) == 2)
        #expect(canvas.put("no", at: Position(row: 2, column: 0), role: .text) == 2)
        #expect(canvas.put("no", at: Position(row: 0, column: 6), role: .text) == 0)
        #expect(CanvasDrawing(canvas).text == "cdefgh\n    xy")
    }

    @Test func halfAWideGlyphAtAnEdgeIsASpace() {
        var canvas = canvas(1, 6)
        canvas.fill(canvas.area, with: "-")
        canvas.put("李a李", at: Position(row: 0, column: 0), role: .text, in: Area(row: 0, column: 1, rows: 1, columns: 3))
        #expect(CanvasDrawing(canvas).text == "- a --")
        #expect(isSound(canvas))
    }

    @Test(arguments: [(0, "x 李b"), (1, " x李b"), (2, "李x b"), (3, "李 xb"), (4, "李李x")])
    func overwritingHalfAWideGlyphClearsTheOther(column: Int, expected: String) {
        var canvas = canvas(1, 5)
        canvas.put("李李b", at: Position(row: 0, column: 0), role: .text)
        canvas.put("x", at: Position(row: 0, column: column), role: .text)
        #expect(CanvasDrawing(canvas).text == expected)
        #expect(isSound(canvas))
    }

    @Test func aWideGlyphOverTwoHalvesClearsBothOthers() {
        var canvas = canvas(1, 4)
        canvas.put("李小", at: Position(row: 0, column: 0), role: .text)
        canvas.put("龍", at: Position(row: 0, column: 1), role: .text)
        #expect(CanvasDrawing(canvas).text == " 龍")
        #expect(isSound(canvas))
    }

    @Test func randomDrawingStaysSound() {
        var state: UInt64 = 42
        func random(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let texts = ["李小龍", "a", "👨‍👩‍👧b", "e\u{301}", "한국x", "\t", "🇸🇪"]
        var canvas = canvas(4, 9)
        for _ in 0..<4000 {
            let area = Area(row: random(6) - 1, column: random(12) - 2, rows: random(5), columns: random(10))
            switch random(5) {
            case 0: canvas.fill(area, with: "·", role: .muted)
            case 1: canvas.box(area, title: texts[random(texts.count)], role: .border)
            case 2: canvas.paint(.selected, area)
            default:
                canvas.put(texts[random(texts.count)], at: Position(row: random(6) - 1, column: random(13) - 3), role: .text, in: area)
            }
        }
        #expect(isSound(canvas))
    }

    @Test func nothingInATextMovesTheCursor() {
        var canvas = canvas(1, 12)
        canvas.put("a\u{1B}[2J\u{202E}b\nc", at: Position(row: 0, column: 0), role: .text)
        #expect(CanvasDrawing(canvas).text == "a[2Jb c")
    }

    @Test func boxesJoinWhereTheyMeet() {
        var canvas = canvas(6, 16)
        canvas.box(Area(row: 0, column: 0, rows: 4, columns: 9), title: "Left", role: .border)
        canvas.box(Area(row: 0, column: 8, rows: 4, columns: 8), title: "Right hand", role: .border)
        canvas.box(Area(row: 3, column: 0, rows: 3, columns: 16), role: .border)
        #expect(
            CanvasDrawing(canvas).text == """
                ┌ Left ─┬ Rig… ┐
                │       │      │
                │       │      │
                ├───────┴──────┤
                │              │
                └──────────────┘
                """)
    }

    @Test func linesJoinAFrame() {
        var canvas = Canvas(size: Size(rows: 5, columns: 9), glyphs: .ascii)
        canvas.box(canvas.area, title: "t", role: .border)
        canvas.horizontalLine(row: 2, columns: 0..<9, role: .border)
        canvas.verticalLine(column: 4, rows: 0..<5, role: .border)
        #expect(
            CanvasDrawing(canvas).text == """
                + t +---+
                |   |   |
                +---+---+
                |   |   |
                +---+---+
                """)
    }

    @Test func everyTinyBoxIsDrawn() {
        let drawn = [(1, 1), (1, 3), (2, 1), (2, 2)].map { rows, columns in
            CanvasDrawing.text(rows: rows, columns: columns) { $0.box($0.area, title: "title", role: .border) }
        }
        #expect(drawn == ["─", "───", "│\n│", "┌┐\n└┘"])
    }

    @Test func theDrawingShowsRolesAndCursor() {
        var canvas = canvas(2, 5)
        canvas.put("ab", at: Position(row: 0, column: 1), role: .bad)
        canvas.paint(.selected, Area(row: 1, column: 0, rows: 9, columns: 9))
        canvas.cursor = Position(row: 1, column: 0)
        #expect(CanvasDrawing(canvas).description == "| ab  |\n|     |\n0:1-2 bad “ab”\n1:0-4 selected “     ”\ncursor 1:0\n")
    }

    @Test func everyRoleSaysWithoutColourWhatItSaysWithIt() {
        // What carries meaning by colour alone elsewhere (good, the poles) differs by sign, side or number where it is drawn.
        let theme = Theme.dark
        let pairs = [(Role.selected, Role.text), (.bad, .text), (.warning, .text), (.selectedInactive, .selected), (.key, .keyHelp)]
        for (one, other) in pairs {
            for depth in ColorDepth.allCases { #expect(theme.style(one, depth: depth) != theme.style(other, depth: depth)) }
        }
        for role in Role.allCases {
            let style = theme.style(role, depth: .monochrome)
            #expect(style.foreground == nil && style.background == nil)
            #expect((theme.style(role, depth: .eight).foreground ?? 0) < 8)
        }
    }
}
