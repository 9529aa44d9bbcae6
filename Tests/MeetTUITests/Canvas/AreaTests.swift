import Testing

@testable import MeetTUI

/// Splits of areas, as drawings: each part is filled with its letter.
struct AreaTests {
    private func drawing(rows: Int, columns: Int, _ parts: (Area) -> [Area]) -> String {
        CanvasDrawing.text(rows: rows, columns: columns) { canvas in
            for (part, letter) in zip(parts(canvas.area), "abcdefgh") { canvas.fill(part, with: letter) }
        }
    }

    @Test func rowsAndColumns() {
        let drawn = drawing(rows: 5, columns: 12) { area in
            let rows = area.splitRows([.fixed(1), .share(1), .fixed(1)])
            return [rows[0]] + rows[1].splitColumns([.share(2), .share(1)]) + [rows[2]]
        }
        #expect(
            drawn == """
                aaaaaaaaaaaa
                bbbbbbbbcccc
                bbbbbbbbcccc
                bbbbbbbbcccc
                dddddddddddd
                """)
    }

    @Test(arguments: [
        ([Extent.fixed(3), .share(1), .fixed(2)], 10, [3, 5, 2]),
        ([.fixed(3), .share(1), .fixed(2)], 4, [3, 0, 1]),
        ([.share(1), .share(1), .share(1)], 10, [4, 3, 3]),
        ([.atLeast(10, share: 1), .share(1)], 30, [15, 15]),
        ([.atLeast(10, share: 1), .share(1)], 12, [10, 2]),
        ([.atLeast(10, share: 1), .atLeast(8, share: 3)], 16, [10, 6]),
        ([.atLeast(10, share: 1), .atLeast(8, share: 3)], 20, [10, 10]),
        ([.atLeast(4, share: 0), .share(1)], 10, [4, 6]),
        ([.fixed(-3), .share(-1), .atLeast(-5, share: 2)], 7, [0, 0, 7]),
        ([.fixed(2)], 9, [2]),
        ([.share(1)], -4, [0]),
        ([], 9, []),
    ])
    func lengths(extents: [Extent], total: Int, expected: [Int]) {
        #expect(Extent.lengths(extents, total: total) == expected)
    }

    @Test func everySplitHoldsItsPromises() {
        let choices: [Extent] = [.fixed(0), .fixed(3), .share(1), .share(5), .atLeast(4, share: 1), .atLeast(2, share: 0)]
        for one in choices {
            for two in choices {
                for three in choices {
                    for total in 0..<16 {
                        let lengths = Extent.lengths([one, two, three], total: total)
                        #expect(lengths.count == 3 && lengths.allSatisfy { $0 >= 0 } && lengths.reduce(0, +) <= total)
                        let hasShare = [one, two, three].contains { if case .share = $0 { true } else { $0 == .atLeast(4, share: 1) } }
                        if hasShare { #expect(lengths.reduce(0, +) == total) }
                    }
                }
            }
        }
    }

    @Test func areasStaySane() {
        let area = Area(row: 1, column: 2, rows: 4, columns: 6)
        #expect(area.inset(by: 1) == Area(row: 2, column: 3, rows: 2, columns: 4))
        #expect(area.inset(by: 9).isEmpty)
        #expect(area.inset(by: -1) == area)
        #expect(area.intersection(Area(row: 0, column: 0, rows: 2, columns: 3)) == Area(row: 1, column: 2, rows: 1, columns: 1))
        #expect(area.intersection(Area(row: 9, column: 9, rows: 2, columns: 3)).isEmpty)
        #expect(area.contains(Position(row: 4, column: 7)) && !area.contains(Position(row: 5, column: 7)))
        #expect(area.line(3).row == 4 && area.line(4).isEmpty && area.line(-1).isEmpty)
        #expect(area.dropFirstRows(9).isEmpty && area.dropFirstColumns(-1) == area)
        #expect(area.centred(Size(rows: 2, columns: 99)) == Area(row: 2, column: 2, rows: 2, columns: 6))
        #expect(Size(rows: -1, columns: 3) == Size(rows: 0, columns: 3))
    }
}
