@testable import MeetTUI

/// A canvas as text, for tests that look at it as a whole: its rows, then the runs of roles other than text, then the cursor.
struct CanvasDrawing: CustomStringConvertible {
    let rows: [String]
    let runs: [String]
    let cursor: String

    init(_ canvas: Canvas) {
        rows = (0..<canvas.size.rows).map { row in
            canvas.row(row).map(\.text).joined()
        }
        var runs: [String] = []
        for row in 0..<canvas.size.rows {
            var column = 0
            while column < canvas.size.columns {
                let role = canvas[row, column].role
                let first = column
                var text = ""
                while column < canvas.size.columns, canvas[row, column].role == role {
                    text += canvas[row, column].text
                    column += 1
                }
                if role != .text { runs.append("\(row):\(first)-\(column - 1) \(role.rawValue) “\(text)”") }
            }
        }
        self.runs = runs
        cursor = canvas.cursor.map { "cursor \($0.row):\($0.column)" } ?? "cursor hidden"
    }

    /// The rows between bars, so that spaces at the end are seen; then the runs and the cursor.
    var description: String {
        (rows.map { "|\($0)|" } + runs + [cursor]).joined(separator: "\n") + "\n"
    }

    /// The rows without spaces at the end.
    var text: String {
        rows.map { row in
            var row = row
            while row.last == " " { row.removeLast() }
            return row
        }.joined(separator: "\n")
    }

    /// The rows of what is drawn on a canvas of a size.
    static func text(rows: Int, columns: Int, glyphs: GlyphSet = .unicode, _ draw: (inout Canvas) -> Void) -> String {
        var canvas = Canvas(size: Size(rows: rows, columns: columns), glyphs: glyphs)
        draw(&canvas)
        return CanvasDrawing(canvas).text
    }
}
