import Foundation
@testable import MeetCore

extension FuzzTarget {
    /// What is decoded is UTF-8 without a NUL, and UTF-8 without a mark is what it was.
    static func checkBytes(_ input: [UInt8]) throws {
        let decoded: DecodedText
        do {
            decoded = try TextDecoder.decode(input)
        } catch {
            return try demandSafe(error.message)
        }
        let text = String(decoding: decoded.utf8, as: UTF8.self)
        try demand(Array(text.utf8) == decoded.utf8, "no UTF-8 comes out of \(decoded.encoding)")
        try demand(!decoded.utf8.contains(0), "a NUL comes out")
        if TextEncoding.byMark(input) == nil, decoded.encoding == .utf8 { try demand(decoded.utf8 == input, "UTF-8 is changed") }
    }

    /// A text goes clean into every kind of file and comes out of it as it went in.
    static func checkText(_ text: String) throws {
        let line = CleanText.line(text)
        let lines = CleanText.lines(text)
        try demandClean(line)
        try demandClean(lines, hasLines: true)
        try demand(CleanText.line(line).utf8.elementsEqual(line.utf8), "cleaned twice it differs: \(line.debugDescription)")
        try demand(CleanText.lines(lines).utf8.elementsEqual(lines.utf8), "cleaned twice it differs: \(lines.debugDescription)")
        try checkCSV(line, lines)
        try checkScreen(line, text)
        try demand(
            ICalendarText.unescaped(ICalendarText.escaped(text)).utf8.elementsEqual(lines.utf8), "iCalendar: \(lines.debugDescription)")
        let json = JSONText.compact(.string(text))
        try demandClean(json)
        try demand(try JSONParser.value(of: Array(json.utf8)) == .string(text), "JSON: \(json)")
        try demand(SheetFileNameCheck.isPlain(SheetFileName.plain(text)), "a file name: \(SheetFileName.plain(text))")
        let folded = TextFolding.fold(text)
        try demand(NameFilter(text).isEmpty || !folded.isEmpty, "found by nothing")
        try checkEvent(line, lines)
    }

    private static func checkCSV(_ line: String, _ lines: String) throws {
        for separator in [",", ";"] as [Character] {
            var writer = CSVWriter(separator: separator, spreadsheetSafe: true)
            writer.row(["a", "b", "c"])
            writer.row([line, "x", lines])
            let table = try CSVTable(Array(writer.text.utf8))
            try demand(table.rows.count == 1 && table.rows[0].count == 3, "CSV: \(table.rows.count) rows")
            for (column, wanted) in [line, "x", lines].enumerated() {
                let found = SpreadsheetText.restored(table.text(table.rows[0], column))
                try demand(found.utf8.elementsEqual(wanted.utf8), "CSV: \(found.debugDescription) for \(wanted.debugDescription)")
            }
        }
        let guarded = SpreadsheetText.guarded(line)
        try demand(!["=", "+", "-", "@", "\t", "\r"].contains { guarded.unicodeScalars.first == $0 }, "a formula: \(guarded)")
    }

    private static func checkScreen(_ line: String, _ text: String) throws {
        for columns in [1, 7, 40] {
            let fitted = TextWidth.fit(text, columns: columns)
            try demand(TextWidth.columns(of: fitted) == columns, "\(fitted.debugDescription) is not \(columns) wide")
            let short = TextWidth.shortened(text, columns: max(3, columns))
            try demand(TextWidth.columns(of: short) <= max(3, columns), "\(short.debugDescription) is over \(columns) wide")
            for part in TextWidth.wrap(line, columns: max(2, columns)) {
                let width = TextWidth.columns(of: part)
                try demand(width <= max(2, columns) || part.count == 1, "\(part.debugDescription) is over \(columns) wide")
            }
        }
        Glyph.forEach(in: text) { glyph in
            precondition((1...2).contains(glyph.width) && !glyph.text.unicodeScalars.contains(where: CleanText.isForbidden))
            precondition(glyph.text.unicodeScalars.count <= 1 + Glyph.mostMarks)
        }
    }

    /// An event with the text in every field is one event when it is read, with the same title and name.
    private static func checkEvent(_ line: String, _ lines: String) throws {
        let span = TimeSpan(begin: Int(today.dayNumber) * 1440 + 1080, end: Int(today.dayNumber) * 1440 + 1200)
        let event = CalendarEvent(
            uid: "u@x", changed: 0, span: span, status: .confirmed, title: line, place: line, details: lines)
        let file = try CalendarFile(name: line, zone: "Europe/Stockholm", language: "sv", events: [event]).bytes()
        let parsed = try CalendarPart.calendars(UnfoldedFile(file).lines)
        let events = parsed.flatMap(\.parts).filter { $0.name == "VEVENT" }
        try demand(parsed.count == 1 && events.count == 1, "\(events.count) events")
        try demand(events[0].line("SUMMARY")?.text.utf8.elementsEqual(line.utf8) ?? false, "title: \(line.debugDescription)")
        if !lines.isEmpty {
            try demand(events[0].line("DESCRIPTION")?.text.utf8.elementsEqual(lines.utf8) ?? false, "details: \(lines.debugDescription)")
        }
        for physical in file.split(separator: .lineFeed) { try demand(physical.count <= 76, "a line of \(physical.count) octets") }
    }

    /// What is read of dates, times, hours, layouts, needs and lists is written so that it is read again.
    static func checkValues(_ text: String) throws {
        if let date = CivilDate(text) { try demand(date.description == text, "\(date) for \(text)") }
        if let time = TimeOfDay(text) { try demand(time.description == text, "\(time) for \(text)") }
        if let periods = OpeningText.periods(of: text) {
            try demand(OpeningText.periods(of: OpeningText.text(of: periods)) == periods, "hours: \(OpeningText.text(of: periods))")
        }
        if let layouts = LayoutText.layouts(of: text) {
            try demand(LayoutText.layouts(of: LayoutText.text(of: layouts)) == layouts, "layouts: \(LayoutText.text(of: layouts))")
        }
        if let need = NeedText.need(of: text) { try demand(NeedText.need(of: need.description) == need, "\(need)") }
        let values = ValueList.split(text)
        try demand(ValueList.split(ValueList.joined(values)) == values, "values: \(values)")
        for value in values { try demandClean(value) }
        if let length = CalendarDuration(text) { try demand(abs(length.days) < 36_525, "\(length)") }
        _ = CalendarTime(text, zone: nil)
        _ = YesNo.value(of: text)
        _ = HeaderKey.key(text)
        _ = IdentifierText.isValid(text)
    }
}

/// What a file name that the program makes of a name may consist of.
private enum SheetFileNameCheck {
    static func isPlain(_ name: String) -> Bool {
        name.utf8.count <= 60 && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
