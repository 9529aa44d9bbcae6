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

    private static let axis = Axis(id: "a", kind: .spread, categories: ["x", "y", "z"].map { Category(id: CategoryID($0)) })

    private static func mix(_ x: Int, _ y: Int, _ z: Int, none: Int) -> AxisMix {
        let values = [("x", x), ("y", y), ("z", z)].flatMap { name, count in [AxisValues](repeating: ["a": CategoryID(name)], count: count)
        }
        return AxisMix(axis, values + [AxisValues](repeating: [:], count: none))
    }

    @Test func blauWouldBetrayWhatIsHidden() {
        let open = AxisCells(Self.mix(8, 9, 7, none: 6), hidden: [false, false, false, false])
        #expect(open == AxisCells(Self.mix(8, 9, 7, none: 6)))
        // With the number at none hidden no sum is known, and no share.
        let closed = AxisCells(Self.mix(12, 9, 2, none: 6), hidden: [false, false, true, true])
        #expect(closed.counts == [12, 9, nil])
        #expect(closed.neither == nil)
        #expect(closed.shares == [nil, nil, nil])
        #expect(closed.blau == nil && closed.relativeBlau == nil)
    }

    @Test func whatIsTheSumOfSeveralIsToldWhereEachPartIs() {
        let parts = [Self.mix(12, 9, 8, none: 0), Self.mix(20, 6, 3, none: 7)]
        let told = [AxisCells(parts[0]), AxisCells(parts[1], hidden: [false, true, true, false])]
        let sum = AxisCells.together(zip(parts, told).map { ($0, $1) })
        #expect(sum?.counts == [32, nil, nil] && sum?.neither == 7 && AxisCells.together([]) == nil)
    }

    @Test func fewOrganisationsAreOneAndHaveNoName() {
        let lines = [("A", 40, 20), ("", 9, 4), ("B", 4, 4), ("Kim", 1, 0)].map { SourceLine(source: $0.0, applied: $0.1, seated: $0.2) }
        let inside = SourceCells(lines, isOutside: false).lines
        #expect(inside.map(\.name) == [.known("A"), .unknown, .known("B"), .known("Kim")] && inside.map(\.applied) == [40, 9, 4, 1])
        let outside = SourceCells(lines, isOutside: true).lines
        #expect(outside.map(\.name) == [.known("A"), .unknown, .others] && outside.map(\.applied) == [40, 9, 5])
        // 4 and 4 have a seat, 5 and 1 wait: with the sums each would follow from the others.
        #expect(outside.map(\.seated) == [20, nil, nil] && outside.map(\.waiting) == [20, nil, nil])
        #expect(SourceCells(Array(lines.prefix(1)), isOutside: true).lines.map(\.applied) == [40])
    }

    @Test func noFigureThatLeavesTheHouseIsBelowTheLimit() {
        let data = ProgrammeStatisticsTests.record(seed: 5)
        let statistics = ProgrammeStatistics(data)
        let inside = FigureList(statistics, data.data.programme, isOutside: false).figures
        let outside = FigureList(statistics, data.data.programme, isOutside: true).figures
        #expect(inside.allSatisfy { !$0.isHidden })
        for figure in outside where ["applied", "seated", "waiting", "members", "source_seated", "month_applied"].contains(figure.measure) {
            guard figure.axis != nil || !figure.part.isEmpty else { continue }
            // That nobody is at none of an axis says nothing of anybody.
            #expect((figure.value ?? 99) >= 5 || (figure.part == "neither" && figure.value == 0), "\(figure)")
        }
        #expect(outside.contains { $0.isHidden })
    }
}
