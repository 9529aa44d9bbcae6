import TestSupport
import Testing

@testable import MeetCore

/// How clearly a group falls into subgroups.
struct SubgroupWidthTests {
    private let axes = FaultlineTests.axes

    // Checked with the R package asw.cluster and exhaustively.
    @Test(arguments: [
        (["nye", "nye", "edh", "edh"], 6, 1.0), (["nye", "ndh", "eyh", "ede"], 6, 0),
        (["nye", "nye", "nde", "edh", "edh", "eyh"], 3, 0.5976),
        (["nye", "nye", "nde", "edh", "edh", "eyh"], 6, 0.6667), (["nye", "nye", "nye"], 6, 0),
    ])
    func knownWidths(codes: [String], limit: Int, width: Double) throws {
        let members = codes.flatMap { FaultlineTests.members($0) }
        #expect(abs(try #require(SubgroupWidth(members, axes: axes, limit: limit).width) - width) < 0.00005)
    }

    @Test func oneAloneHasNone() {
        #expect(SubgroupWidth(FaultlineTests.members("nye"), axes: axes).width == nil)
    }

    @Test(arguments: 0..<30) func isThatOfThePartitionAndNearTheLargest(seed: Int) throws {
        let members = FaultlineTests.random(3 + seed % 5, seed: UInt64(100 + seed))
        let found = SubgroupWidth(members, axes: axes, limit: 4)
        let width = try #require(found.width)
        let largest = PlainFaultline.width(members, axes, limit: 4)
        #expect(abs(PlainFaultline.width(found.subgroups, members, axes) - width) < 1e-9)
        #expect(width <= largest + 1e-9)
        // Not always the largest: but in groups as small as these never far from it.
        #expect(width >= largest - 0.1)
    }
}
