import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import MeetCore
@testable import MeetTUI

/// The report for those outside: one file that needs nothing, names nobody, and says in each form what the statistics say.
struct ReportTests {
    private let records: [TermRecord]
    private let parts: [Report.Part]

    init() {
        records = [ReportSample.record(seed: 1), ReportSample.record(seed: 2, cohorts: 2, few: 30)]
        parts = records.map { Report.Part($0.data.programme, ProgrammeStatistics($0)) }
    }

    private func html(_ language: Language = .swedish) throws -> String {
        Report(parts, on: try #require(CivilDate("2027-06-01")), words: Words(language)).html
    }

    private func document(_ language: Language = .swedish) throws -> XMLDocument {
        // It is well-formed as XML too, so that every element is closed where it must be.
        let text = try html(language).replacing("<!DOCTYPE html>\n", with: "")
        return try XMLDocument(xmlString: text)
    }

    private func elements(_ document: XMLDocument, _ path: String) throws -> [XMLElement] {
        try document.nodes(forXPath: path).compactMap { $0 as? XMLElement }
    }

    private var lists: [(name: String, list: FigureList)] {
        parts.map { ($0.programme.name, FigureList($0.statistics, $0.programme, isOutside: true)) }
    }

    @Test(arguments: Language.allCases) func itNeedsNothingElse(language: Language) throws {
        let text = try html(language)
        for word in ["://", "url(", "@import", " src=", " href=", "<link", "<script", "<img", "<iframe", "<object", "javascript", " on"] {
            let plain = word == " on" ? text.contains(#/<[^>]* on[a-z]+=/#) : text.contains(word)
            #expect(!plain, "\(word)")
        }
        #expect(text.contains("default-src 'none'"))
    }

    @Test(arguments: Language.allCases) func nobodyIsNamedInAnyForm(language: Language) throws {
        let json = JSONText.pretty(.object(FigureJSON.object(lists, on: try #require(CivilDate("2027-06-01")))))
        for form in [try html(language), FigureCSV.text(lists), json] {
            for mark in ReportSample.marks { #expect(!form.contains(mark), "\(mark)") }
            // What may stand there does.
            #expect(form.contains("Förening A") && (form.contains("<försök>") || form.contains("&lt;försök&gt;")))
        }
    }

    @Test(arguments: Language.allCases) func itsHeadingsTablesAndPicturesCanBeHeard(language: Language) throws {
        let document = try document(language)
        let root = try #require(document.rootElement())
        #expect(root.name == "html" && root.attribute(forName: "lang")?.stringValue == language.code)
        #expect(try elements(document, "/html/head/title").first?.stringValue?.contains("Prov & <försök> 1") == true)
        let headings = try elements(document, "//h1|//h2|//h3|//h4|//h5|//h6")
        let levels = headings.compactMap { $0.name.flatMap { Int($0.dropFirst()) } }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
        for heading in headings { #expect(heading.stringValue?.isEmpty == false) }
        let tables = try elements(document, "//table")
        #expect(tables.count > 20)
        for table in tables {
            let caption = try #require(table.children?.first { ($0 as? XMLElement) != nil })
            #expect(caption.name == "caption" && caption.stringValue?.isEmpty == false)
            // One that is out of the flow would leave an empty first row, by which fixed columns are laid out.
            #expect((caption as? XMLElement)?.attribute(forName: "class")?.stringValue?.contains("heard") != true)
        }
        for cell in try elements(document, "//th") {
            #expect(["col", "row"].contains(cell.attribute(forName: "scope")?.stringValue ?? "") && cell.stringValue?.isEmpty == false)
        }
        // Each row has as many cells as the table has columns.
        for table in tables {
            let widths = try table.nodes(forXPath: ".//tr").map { $0.children?.count { $0 is XMLElement } ?? 0 }
            #expect(Set(widths).count == 1)
        }
        let pictures = try elements(document, "//svg")
        #expect(pictures.count > 20)
        for picture in pictures {
            #expect(picture.attribute(forName: "role")?.stringValue == "img")
            let first = picture.children?.prefix(2).map { $0.name ?? "" }
            #expect(first == ["title", "desc"] && picture.children?.prefix(2).allSatisfy { $0.stringValue?.isEmpty == false } == true)
        }
        let names = try document.nodes(forXPath: "//@id").compactMap(\.stringValue)
        #expect(Set(names).count == names.count)
    }

    @Test func whatTheFormsSayIsTheSame() throws {
        // The numbers of each cohort's table in HTML are those of the CSV; what is hidden there has the same word here, and no bar.
        let document = try document(.english)
        let words = Words(.english)
        let rows = FigureCSV.text(lists).split(separator: "\r\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        for (part, list) in zip(parts, lists) {
            for cohort in part.statistics.cohorts {
                let title = "\(part.programme.name) – \(cohort.name)"
                let article = try #require(
                    try elements(document, "//article").first { $0.elements(forName: "h2").first?.stringValue == title })
                let table = try #require(
                    try article.nodes(forXPath: ".//table").first {
                        $0.children?.first { $0 is XMLElement }?.stringValue == words.countsByCategory
                    })
                let cells = try table.nodes(forXPath: ".//tbody/tr").map { row in
                    (row.children ?? []).filter { $0 is XMLElement }.map { ($0.stringValue ?? "").trimmingCharacters(in: .whitespaces) }
                }
                let bars = try article.nodes(forXPath: ".//figure").map { figure in
                    try figure.nodes(forXPath: ".//tr").map { row -> (text: String, hasBar: Bool, heard: String) in
                        let heard = try row.nodes(forXPath: ".//title").first?.stringValue ?? ""
                        let hasBar = try !row.nodes(forXPath: ".//rect[@class='one' or @class='two']").isEmpty
                        return (row.children?.last { $0 is XMLElement }?.stringValue ?? "", hasBar, heard)
                    }
                }
                var place = 0
                for (number, axis) in part.programme.axes.enumerated() {
                    place += 1
                    for (index, category) in axis.categories.enumerated() {
                        let told = list.list.figures.first {
                            $0.cohort == cohort.cohort && $0.axis == axis.id && $0.measure == "members" && $0.part == category.id.text
                        }
                        let text = told?.value.map { "\(Int($0))" } ?? words.hiddenNumber
                        #expect(cells[place][1] == text, "\(title) \(category.id)")
                        // Two bars for each category: as planned, and as it was.
                        let bar = bars[number][2 * index]
                        #expect(bar.text.hasPrefix(text) && bar.heard.contains(text) && bar.hasBar == (told?.value != nil))
                        #expect(bars[number][2 * index + 1].hasBar == (told?.value != nil))
                        let row = rows.first {
                            String($0[0]) == part.programme.name && $0[1] == cohort.cohort.text && $0[2] == axis.id.text
                                && $0[3] == category.id.text && $0[4] == "members"
                        }
                        #expect(row.map { String($0[5]) } == told?.value.map { "\(Int($0))" } ?? "")
                        #expect(row?[6] == (told?.value == nil ? "yes" : ""))
                        place += 1
                    }
                    if place < cells.count, cells[place].first == words.neither || cells[place].first == words.unknown { place += 1 }
                }
            }
        }
    }

    @Test func noNumberBelowFiveIsToldOfACategory() throws {
        let document = try document(.english)
        for caption in [Words(.english).countsByCategory, Words(.english).reportAllTogether, Words(.english).sourcesHeading] {
            let tables = try elements(document, "//table").filter {
                $0.children?.first { $0 is XMLElement }?.stringValue?.trimmingCharacters(in: .whitespaces) == caption
            }
            #expect(!tables.isEmpty, "\(caption)")
            for row in try tables.flatMap({ try $0.nodes(forXPath: ".//tbody/tr") }) {
                // Whole numbers are counts; what is wanted is no number of people.
                let cells = (row.children ?? []).filter { $0 is XMLElement }.dropFirst().map { $0.stringValue ?? "" }
                for cell in cells { if let number = Int(cell) { #expect(number == 0 || number >= 5, "\(caption) \(cells)") } }
            }
        }
    }

    @Test func ofACohortOfFewNothingIsTold() throws {
        let record = ReportSample.record(seed: 5, last: 3)
        let part = Report.Part(record.data.programme, ProgrammeStatistics(record))
        let html = Report([part], on: try #require(CivilDate("2027-06-01")), words: Words(.english)).html
        #expect(html.contains("– Grupp 2") && !html.contains("– Grupp 3") && html.contains("Grupp 3"))
        let list = FigureList(part.statistics, part.programme, isOutside: true)
        let last = list.figures.filter { $0.cohort == part.statistics.cohorts[2].cohort }
        #expect(last.count == 1 && last[0].isHidden && last[0].value == nil)
        // Nor does its energy follow from that of all.
        #expect(list.figures.first { $0.measure == "mix_energy" && $0.cohort == nil }?.isHidden == true)
        #expect(list.figures.contains { $0.measure == "mix_energy" && $0.cohort != nil && !$0.isHidden })
    }

    @Test func itsNumbersAreThoseOfTheStatistics() throws {
        for (part, list) in zip(parts, lists) {
            let json = StatisticsJSON.object(part.statistics, part.programme)
            func number(_ path: [String], _ value: JSONValue) -> Double? {
                guard let key = path.first else {
                    switch value {
                    case .integer(let number): return Double(number)
                    case .number(let number): return number
                    default: return nil
                    }
                }
                switch value {
                case .object(let object): return object[key].flatMap { number(Array(path.dropFirst()), $0) }
                case .array(let all):
                    let found = all.first {
                        guard case .object(let object) = $0 else { return false }
                        return object["id"] == .string(key) || object["source"] == .string(key)
                    }
                    return found.flatMap { number(Array(path.dropFirst()), $0) }
                default: return nil
                }
            }
            var compared = 0
            for figure in list.list.figures {
                guard let value = figure.value else { continue }
                let top: [String] = figure.cohort.map { ["cohorts", $0.text] } ?? []
                let axis = figure.axis?.text ?? ""
                let path: [String]
                switch (figure.measure, figure.cohort != nil) {
                case ("applied", false) where axis.isEmpty, ("seated", false) where axis.isEmpty: path = [figure.measure]
                case ("mix_energy", _): path = top + ["mix"]
                case ("members", true) where axis.isEmpty: path = top + ["members"]
                case ("members", true):
                    path = top + ["axes", axis, "counts"] + (figure.part == "neither" ? ["neither"] : ["categories", figure.part])
                case ("applied", false), ("seated", false),
                    ("waiting", false) where !axis.isEmpty:
                    path = ["axes", axis, figure.measure] + (figure.part == "neither" ? ["neither"] : ["categories", figure.part])
                case ("applied_blau", false), ("seated_blau", false), ("waiting_blau", false):
                    path = ["axes", axis, String(figure.measure.dropLast(5)), "blau"]
                case ("members_blau", true): path = top + ["axes", axis, "counts", "blau"]
                case ("members_blau_relative", true): path = top + ["axes", axis, "counts", "relativeBlau"]
                case ("dissimilarity", false): path = ["axes", axis, "dissimilarity"]
                case ("faultline", true): path = top + ["faultline", "strength"]
                case ("subgroup_width", true): path = top + ["subgroups", "width"]
                case ("travel_mean_km", true): path = top + ["travel", "mean"]
                case ("participant_hours", true): path = top + ["attendance", "participantHours"]
                case ("planned_repeats", true): path = top + ["planned", "repeats"]
                case ("planned_partners_mean", true): path = top + ["planned", "partners", "mean"]
                case ("source_applied", false) where figure.part.hasPrefix("F"): path = ["sources", figure.part, "applied"]
                default: continue
                }
                let known = try #require(number(path, .object(json)), "\(path)")
                #expect(abs(known - value) <= 0.005 + 1e-9, "\(path) \(known) \(value)")
                compared += 1
            }
            #expect(compared > 50)
        }
    }

    @Test func itsColoursCanBeToldApart() throws {
        let css = SheetStyle.css
        func luminance(_ colour: String) throws -> Double {
            let digits = colour.count == 4 ? colour.dropFirst().flatMap { [$0, $0] } : Array(colour.dropFirst())
            let parts = try (0..<3).map { Double(try #require(Int(String(digits[2 * $0...2 * $0 + 1]), radix: 16))) / 255 }
                .map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
            return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
        }
        func contrast(_ first: String, _ second: String) throws -> Double {
            let (light, dark) = (max(try luminance(first), try luminance(second)), min(try luminance(first), try luminance(second)))
            return (light + 0.05) / (dark + 0.05)
        }
        #expect(abs(try contrast("#000", "#ffffff") - 21) < 0.001)
        // In light, in dark and on paper; nowhere else is a colour named.
        let palettes = css.matches(of: #/:root \{([^}]*)\}/#).map { String($0.output.1) }
        #expect(palettes.count == 3)
        for palette in palettes {
            var colours: [String: String] = [:]
            for match in palette.matches(of: #/--([a-z]+): (#[0-9a-f]+)/#) { colours[String(match.output.1)] = String(match.output.2) }
            let (ink, paper) = (try #require(colours["ink"]), try #require(colours["paper"]))
            #expect(try contrast(ink, paper) >= 4.5 && contrast(ink, try #require(colours["soft"])) >= 4.5)
            #expect(try contrast(try #require(colours["rule"]), paper) >= 3)
        }
        let outside = css.replacing(#/:root \{[^}]*\}/#, with: "")
        #expect(outside.firstMatch(of: #/#[0-9a-fA-F]{3,}/#) == nil && !outside.contains("rgb") && !outside.contains("opacity"))
    }

    @Test func onPaperNothingIsCutAndPartsBeginOnPages() throws {
        let print = try #require(SheetStyle.css.split(separator: "@media print").last)
        #expect(SheetStyle.css.contains("@page { size: A4; margin: 15mm; }"))
        for rule in ["break-before: page", "overflow: visible", "--paper: #fff"] { #expect(print.contains(rule)) }
        for rule in ["tr { break-inside: avoid; }", "break-after: avoid"] { #expect(SheetStyle.css.contains(rule)) }
    }
}
