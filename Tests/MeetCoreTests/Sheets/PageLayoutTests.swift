import TestSupport
import Testing

@testable import MeetCore

/// Which part of a sheet stands on which page.
struct PageLayoutTests {
    private static let languages: [[Language]] = [[.swedish], [.english], [.swedish, .english]]

    private func pages(_ count: Int, _ languages: [Language]) throws -> [SheetPage] {
        let source = try SheetSample.full(SheetSample.people(count))
        return PageLayout.pages(source.sheet(.attendance, session: 3, SheetOptions(languages: languages)))
    }

    private func rows(_ page: SheetPage) -> [[String]] {
        page.parts.flatMap { part in
            if case .table(let table) = part.block { return table.rows }
            return []
        }
    }

    @Test(arguments: languages)
    func thirtyPeopleHaveOnePageAndMoreHaveTwo(languages: [Language]) throws {
        for (count, pages) in [(1, 1), (12, 1), (29, 1), (30, 1), (31, 2), (33, 2), (60, 2), (64, 3)] {
            let made = try self.pages(count, languages)
            #expect(made.count == pages, "\(count) people")
            #expect(made.map(\.number) == Array(1...pages) && made.allSatisfy { $0.count == pages })
        }
    }

    @Test func aSheetOfTwoPagesRepeatsItsHeadAndSharesItsRows() throws {
        let pages = try pages(31, [.swedish])
        let texts = pages.map { SheetText().lines($0) }
        for lines in texts {
            #expect(lines[0] == "Närvarolista – LärOlika våren 2027 – Grupp 1" && lines.contains { $0.hasPrefix("Nr  Namn") })
        }
        #expect(texts[0][1] == "Träff 3 av 6" && texts[1][1] == "Träff 3 av 6, onsdag 3 februari 2027")
        #expect(texts[0].last == "Sida 1 (2)" && texts[1].last == "Sida 2 (2)")
        #expect(pages.map { rows($0).count } == [17, 17])
        // Where the count and the signature stand, somebody has signed.
        #expect(!texts[0].joined().contains("Ledarens underskrift") && texts[1].joined().contains("Ledarens underskrift"))
    }

    /// Names as long as people have, in all scripts.
    private static let longNames = [
        "Maximiliana Fredrika Charlotta Cederschiöld af Munkfors", "Александра Константинопольская-Щербакова", "Łukasz Brzęczyszczykiewicz",
        "محمد عبد الله الحسن العبيدي", "ፍቅርተ ገብረ እግዚአብሔር ወልደ ማርያም", "Wilhelmina Alexandra von Schönborn-Österåkersson", "Bo",
    ]

    @Test(arguments: SheetKind.allCases, [false, true])
    func noTextIsSqueezedSoThatItCannotBeRead(kind: SheetKind, isLarge: Bool) throws {
        let people = (0..<30).map { Person(id: PersonID("p\($0)"), name: Self.longNames[$0 % Self.longNames.count]) }
        let sheet = try SheetSample.full(people).sheet(
            kind, session: 3, SheetOptions(languages: [.swedish, .english], isLarge: isLarge))
        for mark in PageLayout.pages(sheet).flatMap({ PageDrawing.marks($0) }) {
            guard case .text(let text) = mark else { continue }
            let width = PageMetrics.width(text.text, size: text.size, isBold: text.isBold)
            #expect(width <= 1.5 * text.width && text.size >= 8, "\(text.text) \(width) \(text.width)")
        }
    }

    @Test func noWordIsBrokenOnABadge() {
        for name in Self.longNames + SheetSample.scripts {
            let (lines, size) = PageMetrics.card(name)
            #expect(lines.joined(separator: " ") == name && size >= 12)
        }
        #expect(PageMetrics.card("Bo").size == 30 && PageMetrics.card(String(repeating: "x", count: 300)).lines.joined().count == 300)
    }

    @Test(arguments: SheetKind.allCases, [false, true])
    func eachRowStandsOnceAndInOrderAndNothingLeavesThePage(kind: SheetKind, isLarge: Bool) throws {
        for languages in Self.languages {
            for count in [0, 1, 2, 17, 30, 41, 90] {
                let source = try SheetSample.full(SheetSample.people(count))
                let sheet = source.sheet(kind, session: 3, SheetOptions(languages: languages, isLarge: isLarge))
                let pages = PageLayout.pages(sheet)
                let wanted = sheet.blocks.flatMap { block -> [[String]] in
                    if case .table(let table) = block { return table.rows }
                    return []
                }
                #expect(pages.flatMap(rows) == wanted)
                #expect(!pages.isEmpty && pages.allSatisfy { !$0.parts.isEmpty || count == 0 })
                for page in pages { for mark in PageDrawing.marks(page) { expectInside(mark) } }
            }
        }
    }

    private func expectInside(_ mark: PageMark) {
        let right = PageMetrics.pageWidth - 30
        let bottom = PageMetrics.pageHeight - 30
        switch mark {
        case .text(let text):
            #expect(text.y >= 30 && text.y + text.size <= bottom, "\(text)")
            switch text.edge {
            case .left: #expect(text.x >= 30 && text.x + text.width <= right + 1, "\(text)")
            case .right: #expect(text.x <= right + 1 && text.x - text.width >= 30, "\(text)")
            case .middle: #expect(text.x - text.width / 2 >= 30 && text.x + text.width / 2 <= right + 12, "\(text)")
            }
        case .line(let x, let y, let toX, let toY, _, _): #expect(x >= 30 && y >= 30 && toX <= right + 1 && toY <= bottom)
        case .box(let x, let y, let width, let height, _, _):
            #expect(x >= 30 && y >= 30 && x + width <= right + 12 && y + height <= bottom + 2)
        }
    }

    @Test func nobodySignsOnLessThanIsAllowed() throws {
        for count in 1...70 {
            for languages in Self.languages {
                for page in try pages(count, languages) {
                    for part in page.parts where !part.heights.isEmpty { #expect(part.heights.allSatisfy { $0 >= 15.6 && $0 <= 24.01 }) }
                }
            }
        }
    }
}
