/// Bars as a picture in HTML: a table whose rows say the numbers, with a drawing beside each. Who cannot see the drawing misses nothing, and
/// nothing is told by colour: the second of two bars is striped, what is wanted has a dashed frame.
enum SheetFigure {
    /// The figure of some bars.
    static func html(_ bars: SheetBars) -> String {
        let rows = bars.bars.map { bar in
            "<tr><th scope=\"row\">\(text(bar.label))</th><td class=\"bar\">\(drawing(bar, maximum: bars.maximum))</td>"
                + "<td class=\"number\">\(text(bar.text))</td></tr>\n"
        }
        let title = bars.title.isEmpty ? "" : "<figcaption>\(text(bars.title))</figcaption>\n"
        return "<figure>\n\(title)<table>\n<tbody>\n\(rows.joined())</tbody>\n</table>\n</figure>\n"
    }

    private static func text(_ text: String) -> String { SheetHTML.escaped(CleanText.line(text)) }

    /// A drawing of 100 by 10 units, stretched to the width there is.
    private static func drawing(_ bar: SheetBars.Bar, maximum: Double) -> String {
        func place(_ value: Double) -> String {
            let tenths = maximum > 0 ? Int((min(1, max(0, value / maximum)) * 1000).rounded()) : 0
            return "\(tenths / 10).\(tenths % 10)"
        }
        var parts: [String] = []
        if bar.isSecond {
            parts.append(
                "<defs><pattern id=\"lines\" width=\"3\" height=\"3\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 3 3 0\" "
                    + "stroke=\"currentColor\" fill=\"none\"/></pattern></defs>")
        }
        if let value = bar.value {
            parts.append("<rect class=\"\(bar.isSecond ? "two" : "one")\" x=\"0\" y=\"1\" width=\"\(place(value))\" height=\"8\"/>")
        }
        if let wish = bar.wish, wish.lowerBound > 0 || wish.upperBound < maximum {
            let width = place(wish.upperBound - wish.lowerBound)
            parts.append("<rect class=\"wish\" x=\"\(place(wish.lowerBound))\" y=\"0.5\" width=\"\(width)\" height=\"9\"/>")
        }
        return "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">\(parts.joined())</svg>"
    }
}
