import TestSupport
import Testing

@testable import MeetCore

/// Bars on paper: as long as their numbers, told apart without colour, and none lost.
struct BarDrawingTests {
    private func marks(_ bars: [SheetBars.Bar], maximum: Double = 20, isLarge: Bool = false) -> [[PageMark]] {
        let sheet = Sheet(title: "T", blocks: [.bars(SheetBars("Axel", maximum: maximum, bars: bars))]).printed(large: isLarge)
        return PageLayout.pages(sheet).map { PageDrawing.marks($0) }
    }

    private func boxes(_ marks: [PageMark]) -> [(x: Double, width: Double, fill: Double?)] {
        marks.compactMap { if case .box(let x, _, let width, _, _, let fill) = $0 { (x, width, fill) } else { nil } }
    }

    @Test func aBarIsAsLongAsItsNumberAndTheSecondIsHollow() {
        let drawn = boxes(
            marks([
                SheetBars.Bar("a", 20, text: "20"), SheetBars.Bar("b", 5, text: "5", isSecond: true), SheetBars.Bar("c", nil, text: "dolt"),
                SheetBars.Bar("d", 0, text: "0"),
            ])[0])
        #expect(drawn.count == 2 && abs(drawn[0].width - 4 * drawn[1].width) < 0.01 && drawn[0].x == drawn[1].x)
        #expect((drawn[0].fill ?? 1) < 0.5 && drawn[1].fill == 1)
    }

    @Test func whatIsWantedStandsBetweenBrackets() {
        func lines(_ wish: ClosedRange<Double>?) -> Int {
            marks([SheetBars.Bar("a", 10, text: "10", wish: wish)])[0].count { if case .line = $0 { true } else { false } }
        }
        #expect(lines(5...12) == lines(nil) + 6 && lines(0...12) == lines(nil) + 3 && lines(0...20) == lines(nil))
    }

    @Test(arguments: [1, 20, 21, 90], [false, true]) func eachBarStandsOnceAndOnThePage(count: Int, isLarge: Bool) {
        let bars = (0..<count).map { SheetBars.Bar("En ganska lång kategori \($0)!", Double($0 % 21), text: "\($0)  99 %") }
        let pages = marks(bars, isLarge: isLarge)
        var seen: [String] = []
        for mark in pages.joined() {
            switch mark {
            case .text(let text):
                #expect(text.y + text.size <= PageMetrics.pageHeight - PageMetrics.margin && text.width > 0)
                if text.text.hasSuffix("!") { seen.append(text.text) }
            case .box(let x, let y, let width, let height, _, _):
                #expect(x >= PageMetrics.margin && x + width <= PageMetrics.pageWidth - PageMetrics.margin)
                #expect(y + height <= PageMetrics.pageHeight - PageMetrics.margin)
            case .line: break
            }
        }
        #expect(seen == bars.map(\.label))
    }

    @Test func theStatisticsOnPaperHaveBars() {
        let record = ReportSample.record(seed: 3)
        let sheet = StatisticsSheet(ProgrammeStatistics(record), record.data.programme, words: Words(.swedish)).cohort(0)
        let drawn = PageLayout.pages(sheet).map { PageDrawing.marks($0) }
        #expect(drawn.map { boxes($0).count }.reduce(0, +) >= 12)
        #expect(SheetText().render(PageLayout.pages(sheet)).contains("█"))
    }
}
