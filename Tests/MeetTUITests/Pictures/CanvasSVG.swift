@testable import MeetTUI

/// A canvas as a picture for documents: SVG, in the colours of a dark terminal. The words stand in it as text, so that they can be searched
/// and read aloud.
struct CanvasSVG: CustomStringConvertible {
    private static let cell = (width: 8.4, height: 17.0)
    private static let margin = 10.0
    private static let paper = "#12161c"
    private static let ink = "#d5d9e0"

    private let canvas: Canvas
    private let title: String

    /// A picture with a title, which says what it shows to who cannot see it.
    init(_ canvas: Canvas, title: String) {
        self.canvas = canvas
        self.title = title
    }

    var description: String {
        let width = Self.number(Double(canvas.size.columns) * Self.cell.width + 2 * Self.margin)
        let height = Self.number(Double(canvas.size.rows) * Self.cell.height + 2 * Self.margin)
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\">",
            "<title>\(Self.escaped(title))</title>",
            "<rect width=\"100%\" height=\"100%\" rx=\"6\" fill=\"\(Self.paper)\"/>",
            "<g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"14\" fill=\"\(Self.ink)\" xml:space=\"preserve\">",
        ]
        for row in 0..<canvas.size.rows { lines += self.row(row) }
        return (lines + ["</g>", "</svg>"]).map { $0 + "\n" }.joined()
    }

    /// The backgrounds and the texts of a row, a run of one role after the other.
    private func row(_ row: Int) -> [String] {
        var (behind, texts): ([String], [String]) = ([], [])
        var column = 0
        while column < canvas.size.columns {
            let role = canvas[row, column].role
            let first = column
            var text = ""
            while column < canvas.size.columns, canvas[row, column].role == role {
                text += canvas[row, column].text
                column += 1
            }
            let style = Theme.dark.style(role, depth: .full)
            let x = Self.number(Self.margin + Double(first) * Self.cell.width)
            let width = Self.number(Double(column - first) * Self.cell.width)
            if let color = style.background {
                let y = Self.number(Self.margin + Double(row) * Self.cell.height)
                behind.append(
                    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(Self.number(Self.cell.height))\" fill=\"\(Self.color(color))\"/>"
                )
            }
            guard text.contains(where: { $0 != " " }) else { continue }
            let y = Self.number(Self.margin + Double(row) * Self.cell.height + 13)
            texts.append(
                "<text x=\"\(x)\" y=\"\(y)\" textLength=\"\(width)\" lengthAdjust=\"spacingAndGlyphs\"\(Self.attributes(style))>"
                    + "\(Self.escaped(text))</text>")
        }
        return behind + texts
    }

    private static func attributes(_ style: Style) -> String {
        var text = style.foreground.map { " fill=\"\(color($0))\"" } ?? ""
        if style.attributes.contains(.bold) { text += " font-weight=\"bold\"" }
        if style.attributes.contains(.underline) { text += " text-decoration=\"underline\"" }
        if style.attributes.contains(.dim) { text += " opacity=\"0.7\"" }
        return text
    }

    /// A colour of the palette of 256, as xterm has them.
    static func color(_ index: Int) -> String {
        func hex(_ parts: [Int]) -> String {
            "#"
                + parts.map { part in
                    let digits = String(part, radix: 16)
                    return digits.count == 1 ? "0" + digits : digits
                }.joined()
        }
        switch index {
        case 0..<16:
            let colors = [
                "#000000", "#cd3131", "#0dbc79", "#e5e510", "#2472c8", "#bc3fbc", "#11a8cd", "#e5e5e5", "#666666", "#f14c4c", "#23d18b",
                "#f5f543", "#3b8eea", "#d670d6", "#29b8db", "#ffffff",
            ]
            return colors[index]
        case 16..<232:
            let steps = [0, 95, 135, 175, 215, 255]
            let place = index - 16
            return hex([steps[place / 36], steps[place / 6 % 6], steps[place % 6]])
        default: return hex([Int](repeating: 8 + (index - 232) * 10, count: 3))
        }
    }

    private static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }
}
