import Testing

@testable import MeetTUI

/// The mix of a group, a line for each axis.
struct MixMeterTests {
    private let meter = MixMeter(
        lines: [
            .init(
                "Etablering", .contrast(.init("etablerad", 12), .init("ny", 10, ghost: 1)), note: StyledText("in balance with her", .good)),
            .init(
                "Inflytande", .contrast(.init("ungdom", 6, ghost: -1), .init("makthavare", 4, minimum: 6)),
                note: StyledText("wants 2 makthavare", .warning), weight: 2),
            .init("Boende", .contrast(.init("villa", 7), .init("miljonprogram", 10))),
            .init("Kön", .spread([.init("k", 11, ghost: 1, wanted: 12...12), .init("m", 11, wanted: 10...14), .init("annat", 0)])),
        ],
        capacity: 24)

    private func canvas(_ columns: Int, _ glyphs: GlyphSet = .unicode) -> Canvas {
        var canvas = Canvas(size: Size(rows: 4, columns: columns), glyphs: glyphs)
        meter.draw(into: &canvas, area: canvas.area)
        return canvas
    }

    @Test func readsWithoutColour() {
        expectSnapshot(canvas(104), "mix-meter-104")
    }

    @Test func fitsAnEightyColumnScreen() {
        expectSnapshot(canvas(78), "mix-meter-78")
    }

    @Test func hasSignsForTerminalsWithoutUTF8() {
        expectSnapshot(canvas(78, .ascii), "mix-meter-ascii")
    }

    @Test func aGhostIsSeenAlsoWhereAPersonIsLessThanACell() {
        let meter = MixMeter(
            lines: [.init("a", .contrast(.init("x", 30, ghost: 1), .init("y", 30, ghost: -1)))], capacity: 60)
        let drawn = CanvasDrawing.text(rows: 1, columns: 34) { meter.draw(into: &$0, area: $0.area) }
        #expect(drawn.contains("30+1") && drawn.contains("30−1") && drawn.contains("░"))
    }
}
