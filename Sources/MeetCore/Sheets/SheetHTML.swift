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
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(Self.escaped(title))</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>

        """
    }

    /// What stands after the last sheet.
    public var end: String { "</body>\n</html>\n" }

    /// A sheet; all its rows are in one table, which the browser cuts into pages with the headings on each.
    public func render(_ sheet: Sheet) -> String {
        let kind = sheet.isCards ? "cards" : "sheet"
        var html = "<article class=\"\(kind)\(sheet.isLarge ? " large" : "")\">\n"
        html += "<h1>\(phrase(sheet.title))</h1>\n"
        if !sheet.subtitle.isEmpty { html += "<p class=\"subtitle\">\(phrase(sheet.subtitle))</p>\n" }
        if !sheet.warning.isEmpty { html += "<p class=\"warning\" role=\"note\"><strong>\(phrase(sheet.warning))</strong></p>\n" }
        for block in sheet.blocks { html += render(block) }
        return html + "</article>\n"
    }

    private func render(_ block: Sheet.Block) -> String {
        switch block {
        case .heading(let text): return "<h2>\(Self.name(text))</h2>\n"
        case .paragraph(let text):
            let lines = CleanText.lines(text).split(separator: "\n", omittingEmptySubsequences: false).map { Self.name(String($0)) }
            return "<p>\(lines.joined(separator: "<br>\n"))</p>\n"
        case .note(let text): return "<p class=\"note\">\(phrase(text).replacing("\n", with: "<br>\n"))</p>\n"
        case .fields(let fields):
            let rows = fields.map { "<div><dt>\(phrase($0.label))</dt><dd>\(phrase($0.value))</dd></div>\n" }
            return "<dl>\n\(rows.joined())</dl>\n"
        case .signatures(let labels):
            return "<div class=\"signatures\">\n\(labels.map { "<p>\(phrase($0))</p>\n" }.joined())</div>\n"
        case .lists(let lists):
            let sections = lists.lists.map { list in
                "<section><h2>\(phrase(list.title))</h2>\n<ul>\n"
                    + list.names.map { "<li>\(Self.name($0))</li>\n" }.joined() + "</ul></section>\n"
            }
            return "<div class=\"lists\">\n\(sections.joined())</div>\n"
        case .cards(let cards):
            let items = cards.map { "<li><b>\(Self.name($0.name))</b><span>\(Self.name($0.note))</span></li>\n" }
            return "<ul class=\"badges\">\n\(items.joined())</ul>\n"
        case .bars(let bars): return SheetFigure.html(bars)
        case .table(let table): return render(table)
        }
    }

    private func render(_ table: SheetTable) -> String {
        var html = "<div class=\"scroll\"><table\(table.isRuled ? " class=\"ruled\"" : "")>\n<thead><tr>"
        for column in table.columns { html += "<th scope=\"col\"\(Self.kind(column))>\(phrase(column.title))</th>" }
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
                html += "<\(tag)\(Self.kind(column))>\(cell)</\(tag.prefix(2))>"
            }
            html += "</tr>\n"
        }
        return html + "</tbody>\n</table></div>\n"
    }

    private static func kind(_ column: SheetTable.Column) -> String {
        switch column.kind {
        case .number: return " class=\"number\""
        case .sign, .tick: return " class=\"sign\""
        case .blank: return " class=\"blank\""
        case .text, .prose: return ""
        }
    }

    /// A phrase with the language of each part that is not that of the document.
    private func phrase(_ phrase: Phrase) -> String {
        let parts = phrase.parts.map { part in
            let text = Self.escaped(CleanText.lines(part.text))
            guard let language = part.language else { return "<bdi>\(text)</bdi>" }
            return language == languages.first ? text : "<span lang=\"\(language.code)\">\(text)</span>"
        }
        return (parts.joined(separator: Phrase.separator) + Self.escaped(CSVWriter.clean(phrase.rest)))
            .replacing("\n", with: "<br>")
    }

    /// A text that somebody wrote, by itself: its direction turns nothing around it.
    private static func name(_ text: String) -> String {
        let clean = CleanText.line(text)
        return clean.isEmpty ? "" : "<bdi>\(escaped(clean))</bdi>"
    }

    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    private static let style = """
        :root { color-scheme: light dark; --ink: #111; --paper: #fff; --rule: #777; --soft: #eee; }
        @media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --rule: #888; --soft: #333; } }
        * { box-sizing: border-box; }
        body { margin: 0 auto; padding: 1rem; max-width: 50rem; background: var(--paper); color: var(--ink);
          font: 1rem/1.35 "DejaVu Sans", "Noto Sans", "Segoe UI", Arial, "Abyssinica SIL", sans-serif; }
        article + article { margin-top: 3rem; border-top: 3px solid var(--ink); padding-top: 1rem; }
        h1 { font-size: 1.4em; margin: 0 0 .2em; } h2 { font-size: 1.1em; margin: 0 0 .2em; break-after: avoid; }
        .subtitle { font-size: 1.1em; margin: 0 0 .5em; } .note { font-size: .85em; }
        .warning { border: 2px solid var(--ink); background: var(--soft); padding: .3em .6em; }
        dl { margin: .6em 0; } dl div { display: flex; gap: .6em; } dt { font-weight: bold; min-width: 7em; } dd { margin: 0; }
        table { border-collapse: collapse; width: 100%; margin: .6em 0; } tr { break-inside: avoid; }
        th, td { text-align: start; font-weight: normal; padding: .15em .4em; border-bottom: 1px solid var(--rule); vertical-align: bottom; }
        thead th { font-weight: bold; font-size: .85em; border-bottom: 2px solid var(--ink); }
        .ruled tbody tr { height: 1.7em; } .sums th, .sums td { font-weight: bold; } .sums tr:first-child > * { border-top: 2px solid var(--ink); }
        .number { text-align: end; width: 3em; } .sign { text-align: center; } .blank { width: 45%; }
        .box { display: inline-block; width: 1em; height: 1em; border: 2px solid var(--ink); }
        .signatures { display: flex; gap: 2em; margin-top: 2.5em; break-inside: avoid; }
        .signatures p { flex: 1; border-top: 1px solid var(--ink); font-size: .85em; margin: 0; padding-top: .2em; }
        .lists { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1em; }
        .lists section { border: 1px solid var(--rule); padding: .5em .8em; break-inside: avoid; } .lists ul { list-style: none; margin: 0; padding: 0; }
        .badges { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, 90mm); }
        .badges li { width: 90mm; height: 54mm; border: 1px dotted var(--rule); display: flex; flex-direction: column; align-items: center;
          justify-content: center; text-align: center; padding: 4mm; break-inside: avoid; }
        .badges b { font-size: 26pt; line-height: 1.15; overflow-wrap: anywhere; } .badges span { margin-top: 3mm; font-size: 12pt; }
        .large { font-size: 1.35em; } .scroll { overflow-x: auto; }
        figure { margin: .8em 0; break-inside: avoid; } figcaption { font-weight: bold; } figure th, figure td { border: 0; padding: .1em .4em; }
        figure td.bar { width: 60%; } figure svg { display: block; width: 100%; height: 1em; }
        .one { fill: var(--ink); } .two { fill: url(#lines); stroke: var(--ink); } .wish { fill: none; stroke: var(--ink); stroke-dasharray: 2 1.5; }
        @page { size: A4; margin: 15mm; }
        @media print {
          :root { --ink: #000; --paper: #fff; --rule: #777; --soft: #eee; }
          body { padding: 0; max-width: none; font-size: 10pt; } article + article { margin: 0; border: 0; padding: 0; break-before: page; }
          .cards h1 { display: none; }
        }
        """
}
