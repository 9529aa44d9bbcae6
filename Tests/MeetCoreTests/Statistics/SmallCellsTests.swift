import Testing

@testable import MeetCore

/// What may not leave the house, and what would betray it.
struct SmallCellsTests {
    @Test(arguments: [
        ([12, 9, 7], [false, false, false]),
        // One small number alone would follow from the sum: the next smallest goes with it.
        ([12, 9, 2], [false, true, true]), ([2, 12], [true, true]),
        // Two that are small together are still nearly known.
        ([1, 2, 9, 30], [true, true, true, false]), ([4, 4, 30], [true, true, false]),
        // That there is nobody is told of nobody.
        ([0, 20, 30], [true, true, false]), ([0, 0], [true, true]), ([], []),
    ])
    func rows(row: [Int], hidden: [Bool]) { #expect(SmallCells.hidden(row) == hidden) }

    @Test(arguments: 0..<200) func noTableBetraysWhatItHides(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let (height, width) = (1 + random.below(5), 1 + random.below(4))
        let table = (0..<height).map { _ in (0..<width).map { _ in random.below(3) == 0 ? random.below(6) : random.below(40) } }
        let hidden = SmallCells.hidden(table)
        for (row, cells) in table.enumerated() {
            for (column, number) in cells.enumerated() where number < SmallCells.limit { #expect(hidden[row][column]) }
        }
        let lines =
            table.indices.map { row in zip(table[row], hidden[row]).map { ($0, $1) } }
            + (0..<width).map { column in table.indices.map { (table[$0][column], hidden[$0][column]) } }
        for line in lines {
            let gone = line.filter(\.1)
            let isSafe = gone.isEmpty || gone.count == line.count || (gone.count > 1 && gone.reduce(0) { $0 + $1.0 } >= SmallCells.limit)
            #expect(isSafe)
        }
    }

    private static let axis = Axis(id: "a", kind: .spread, categories: ["x", "y", "z"].map { Category(id: CategoryID($0)) })

    private static func mix(_ x: Int, _ y: Int, _ z: Int, none: Int) -> AxisMix {
        let values = [("x", x), ("y", y), ("z", z)].flatMap { name, count in [AxisValues](repeating: ["a": CategoryID(name)], count: count)
        }
        return AxisMix(axis, values + [AxisValues](repeating: [:], count: none))
    }

    @Test func blauWouldBetrayWhatIsHidden() {
        let open = AxisCells(outside: Self.mix(8, 9, 7, none: 6))
        #expect(open == AxisCells(Self.mix(8, 9, 7, none: 6)))
        let closed = AxisCells(outside: Self.mix(12, 9, 2, none: 6))
        // The 2 is hidden, and with it the 6, the next smallest: so no sum is known, and no share.
        #expect(closed.counts == [12, 9, nil])
        #expect(closed.neither == nil)
        #expect(closed.shares == [nil, nil, nil])
        #expect(closed.blau == nil && closed.relativeBlau == nil)
    }

    @Test func whoAppliedLessWhoWaitsIsNotTold() {
        let (seated, waiting) = (Self.mix(20, 10, 8, none: 9), Self.mix(9, 2, 7, none: 8))
        let applied = Self.mix(29, 12, 15, none: 17)
        let cells = AxisCells.outside(applied: applied, seated: seated, waiting: waiting)
        #expect(cells.0.counts == [29, 12, 15])
        #expect(cells.1.counts[1] == nil && cells.2.counts[1] == nil)
        // Nor does it follow from the columns: another row is hidden too.
        #expect(cells.1.counts.filter { $0 == nil }.count + (cells.1.neither == nil ? 1 : 0) >= 2)
    }

    @Test func noFigureThatLeavesTheHouseIsBelowTheLimit() {
        let data = ProgrammeStatisticsTests.record(seed: 5)
        let statistics = ProgrammeStatistics(data)
        let inside = FigureList(statistics, data.data.programme, isOutside: false).figures
        let outside = FigureList(statistics, data.data.programme, isOutside: true).figures
        #expect(inside.count == outside.count)
        #expect(inside.allSatisfy { !$0.isHidden })
        for figure in outside where ["applied", "seated", "waiting", "members", "source_seated", "month_applied"].contains(figure.measure) {
            guard figure.axis != nil || !figure.part.isEmpty else { continue }
            #expect((figure.value ?? 99) >= 5, "\(figure)")
        }
        #expect(outside.contains { $0.isHidden })
    }
}
