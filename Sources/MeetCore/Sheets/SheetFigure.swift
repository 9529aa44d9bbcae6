/// Bars as pictures in HTML: a table whose rows say the numbers, with a drawing beside each. Who cannot see the drawing hears what it shows, and
/// nothing is told by colour: the second of two bars is hollow, what is wanted has a dashed frame.
enum SheetFigure {
    /// The figure of some bars.
    ///
    /// - Parameters:
    ///   - subject: what the bars are about where they have no title of their own, as HTML.
    ///   - words: the language of the document.
    static func html(_ bars: SheetBars, about subject: String, _ words: Words) -> String {
        let rows = bars.bars.map { bar in
            "<tr><th scope=\"row\">\(SheetHTML.name(bar.label))</th><td class=\"bar\">\(drawing(bar, maximum: bars.maximum, words))</td>"
                + "<td class=\"number\">\(SheetHTML.name(bar.text))</td></tr>\n"
        }
        let title = bars.title.isEmpty ? "" : "<figcaption>\(SheetHTML.name(bars.title))</figcaption>\n"
        let caption = bars.title.isEmpty ? subject : SheetHTML.name(bars.title)
        return
            "<figure>\n\(title)<table>\n\(SheetHTML.heardCaption(caption))<tbody>\n\(rows.joined())</tbody>\n</table>\n</figure>\n"
    }

    private static func text(_ text: String) -> String { SheetHTML.escaped(CleanText.line(text)) }

    /// A drawing of 100 by 10 units, stretched to the width there is.
    private static func drawing(_ bar: SheetBars.Bar, maximum: Double, _ words: Words) -> String {
        func tenths(_ value: Double) -> Int { maximum > 0 ? Int((min(1, max(0, value / maximum)) * 1000).rounded()) : 0 }
        func place(_ value: Double) -> String { "\(tenths(value) / 10).\(tenths(value) % 10)" }
        var parts = ["<line class=\"base\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"10\"/>"]
        if let value = bar.value {
            parts.append("<rect class=\"\(bar.isSecond ? "two" : "one")\" x=\"0\" y=\"2\" width=\"\(place(value))\" height=\"6\"/>")
        }
        var wish: String?
        if let range = bar.wish, range.lowerBound > 0 || range.upperBound < maximum {
            let width = place(range.upperBound - range.lowerBound)
            parts.append("<rect class=\"wish\" x=\"\(place(range.lowerBound))\" y=\"0\" width=\"\(width)\" height=\"10\"/>")
            wish = "\(Int(range.lowerBound))–\(Int(range.upperBound))"
        }
        let title = "<title>\(text(bar.label)): \(text(bar.text))</title>"
        let meaning = "<desc>\(text(words.barMeaning(percent: bar.value.map { (tenths($0) + 5) / 10 }, wish: wish)))</desc>"
        return "<svg viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" role=\"img\">\(title)\(meaning)\(parts.joined())</svg>"
    }
}
