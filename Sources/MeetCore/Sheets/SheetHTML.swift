/// Sheets as one HTML document that needs nothing else: no network, no script. It prints on A4, a page for each page of the sheet, and is read
/// by screen readers: languages are named, tables have headings, and what is drawn has words.
public struct SheetHTML: Sendable {
    private let title: String
    private let languages: [Language]

    /// A document.
    ///
    /// - Parameters:
    ///   - title: what it is called.
    ///   - languages: those of its sheets; the first is that of the document.
    public init(title: String, languages: [Language]) {
        self.title = title
        self.languages = languages
    }

    /// What stands before the first sheet.
    public var begin: String {
        """
        <!DOCTYPE html>
        <html lang="\((languages.first ?? .swedish).code)">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
        <title>\(Self.escaped(CleanText.line(title)))</title>
        <style>
        \(SheetStyle.css)
        </style>
        </head>
        <body>
        <main>

        """
    }

    /// What stands after the last sheet.
    public var end: String { "</main>\n</body>\n</html>\n" }

    /// A sheet; all its rows are in one table, which the browser cuts into pages with the headings on each.
    ///
    /// - Parameter level: the level of its title among the headings of the document: 1 for a sheet that stands by itself, 2 for a part of one.
    public func render(_ sheet: Sheet, level: Int = 1) -> String {
        let kind = sheet.isCards ? "cards" : "sheet"
        var html = "<article class=\"\(kind)\(sheet.isLarge ? " large" : "")\">\n"
        html += "<h\(level)>\(phrase(sheet.title))</h\(level)>\n"
        if !sheet.subtitle.isEmpty { html += "<p class=\"subtitle\">\(phrase(sheet.subtitle))</p>\n" }
        if !sheet.warning.isEmpty { html += "<p class=\"warning\" role=\"note\"><strong>\(phrase(sheet.warning))</strong></p>\n" }
        // What a table is about: the heading over it.
        var subject = phrase(sheet.title)
        for block in sheet.blocks {
            if case .heading(let text) = block { subject = Self.name(text) }
            html += render(block, level: level + 1, subject: subject)
        }
        return html + "</article>\n"
    }

    private func render(_ block: Sheet.Block, level: Int, subject: String) -> String {
        switch block {
        case .heading(let text): return "<h\(level)>\(Self.name(text))</h\(level)>\n"
        case .paragraph(let text):
            let lines = CleanText.lines(text).split(separator: "\n", omittingEmptySubsequences: false).map { Self.name(String($0)) }
            return "<p>\(lines.joined(separator: "<br/>\n"))</p>\n"
        case .note(let text): return "<p class=\"note\">\(phrase(text).replacing("\n", with: "<br/>\n"))</p>\n"
        case .fields(let fields):
            let rows = fields.map { "<div><dt>\(phrase($0.label))</dt><dd>\(phrase($0.value))</dd></div>\n" }
            return "<dl>\n\(rows.joined())</dl>\n"
        case .signatures(let labels):
            return "<div class=\"signatures\">\n\(labels.map { "<p>\(phrase($0))</p>\n" }.joined())</div>\n"
        case .lists(let lists):
            let sections = lists.lists.map { list in
                "<section><h\(level)>\(phrase(list.title))</h\(level)>\n<ul>\n"
                    + list.names.map { "<li>\(Self.name($0))</li>\n" }.joined() + "</ul></section>\n"
            }
            return "<div class=\"lists\">\n\(sections.joined())</div>\n"
        case .cards(let cards):
            let items = cards.map { "<li><b>\(Self.name($0.name))</b><span>\(Self.name($0.note))</span></li>\n" }
            return "<ul class=\"badges\">\n\(items.joined())</ul>\n"
        case .bars(let bars): return SheetFigure.html(bars, about: subject, Words(languages.first ?? .swedish))
        case .table(let table): return render(table, subject: subject)
        }
    }

    private func render(_ table: SheetTable, subject: String) -> String {
        // A table that can be wider than the window is reached and moved with the keyboard too.
        var html = "<div class=\"scroll\" tabindex=\"0\" role=\"group\"><table\(table.isRuled ? " class=\"ruled\"" : "")>\n"
        html +=
            table.caption.isEmpty ? Self.heardCaption(subject) : "<caption>\(Self.name(table.caption))</caption>\n"
        html += "<thead><tr>"
        for column in table.columns {
            // Over the names of rows there may be no word.
            html +=
                column.title.isEmpty
                ? "<td></td>" : "<th scope=\"col\"\(Self.kind(column))>\(phrase(column.title))</th>"
        }
        html += "</tr></thead>\n<tbody>\n"
        // The name of a row is what its other cells belong to.
        let name = table.columns.firstIndex { $0.kind == .text }
        let known = table.rows.count - table.emptyRows
        for (index, row) in table.rows.enumerated() {
            if table.sumRows > 0, index == known - table.sumRows { html += "</tbody>\n<tbody class=\"sums\">\n" }
            html += "<tr>"
            for (place, column) in table.columns.enumerated() {
                let text = place < row.count ? row[place] : ""
                let cell = column.kind == .tick ? "<span class=\"box\" aria-hidden=\"true\"></span>" : Self.name(text)
                let tag = place == name && !text.isEmpty ? "th scope=\"row\"" : "td"
                let kind = column.kind == .text && SheetTable.isPart(text) ? " class=\"part\"" : Self.kind(column)
                html += "<\(tag)\(kind)>\(cell)</\(tag.prefix(2))>"
            }
            html += "</tr>\n"
        }
        return html + "</tbody>\n</table></div>\n"
    }

    /// A caption that is heard and not seen, since a heading over the table says the same. The text in it is hidden and not the caption itself: that
    /// would leave a first row without columns, by which a table of fixed columns is laid out.
    static func heardCaption(_ html: String) -> String { "<caption class=\"bare\"><span class=\"heard\">\(html)</span></caption>\n" }

    private static func kind(_ column: SheetTable.Column) -> String {
        switch column.kind {
        case .number: return " class=\"number\""
        case .sign, .mark, .tick: return " class=\"sign\""
        case .blank: return " class=\"blank\""
        case .text, .key, .prose: return ""
        }
    }

    /// A phrase with the language of each part that is not that of the document.
    private func phrase(_ phrase: Phrase) -> String {
        let parts = phrase.parts.map { part in
            let text = Self.escaped(CleanText.lines(part.text))
            guard let language = part.language else { return "<bdi>\(text)</bdi>" }
            return language == languages.first ? text : "<span lang=\"\(language.code)\">\(text)</span>"
        }
        let html = parts.joined(separator: Phrase.separator) + Self.escaped(CSVWriter.clean(phrase.rest))
        return html.utf8.contains(UInt8(ascii: "\n")) ? html.replacing("\n", with: "<br/>") : html
    }

    /// A text that somebody wrote, by itself: its direction turns nothing around it.
    static func name(_ text: String) -> String {
        let clean = CleanText.line(text)
        return clean.isEmpty ? "" : "<bdi>\(escaped(clean))</bdi>"
    }

    static func escaped(_ text: String) -> String {
        // Nearly all texts have nothing of it, and a report has very many. Below 0xCC no byte begins a mark.
        let isPlain = !text.utf8.contains { byte in
            byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
        }
        if isPlain, text.utf8.first ?? 0 < 0xCC { return text }
        // Scalar by scalar: a quote with a mark on it is another Character than a quote, and yet ends an attribute.
        var html = String.UnicodeScalarView()
        for (place, scalar) in text.unicodeScalars.enumerated() {
            switch scalar {
            case "&": html.append(contentsOf: "&amp;".unicodeScalars)
            case "<": html.append(contentsOf: "&lt;".unicodeScalars)
            case ">": html.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": html.append(contentsOf: "&quot;".unicodeScalars)
            // A mark at the beginning would sit on the sign of the element before it.
            case _ where place == 0 && scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered:
                html.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            default: html.append(scalar)
            }
        }
        return String(html)
    }
}
