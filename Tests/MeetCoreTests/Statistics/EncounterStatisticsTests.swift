import Testing

@testable import MeetCore

/// Who met whom, in numbers.
struct EncounterStatisticsTests {
    private let axes = FaultlineTests.axes

    @Test func byHand() throws {
        // a and b are opposites on every contrast, as are c and d; a is like c, b like d.
        let people: [PersonID] = ["a", "b", "c", "d"]
        let members = FaultlineTests.members("nye", "edh", "nye", "edh")
        let plan = TablePlan([1: [["a", "b"], ["c", "d"]], 2: [["a", "b"], ["c", "d"]], 3: [["a", "c"], ["b", "d"]]])
        let counted = EncounterStatistics(Encounters(people: people, plan: plan, sessions: 1...3), members, sessions: 3, axes: axes)
        #expect(counted.pairsByTimes == [2, 2, 2])
        #expect(counted.pairs == PairCount(possible: 6, met: 4))
        // Bridging are a–b, a–d, b–c and c–d; the first and the last met.
        #expect(counted.bridging == PairCount(possible: 4, met: 2))
        #expect(counted.bridgingByAxis.map(\.pairs) == [PairCount](repeating: PairCount(possible: 4, met: 2), count: 3))
        #expect(counted.repeats == 2)
        #expect(counted.partners == Spread([2, 2, 2, 2]))
        #expect(counted.bridgingPartners == Spread([1, 1, 1, 1]))
        #expect(counted.pairs.share == 4.0 / 6)
    }

    @Test func whoIsAtNoPoleBridgesNothing() {
        let plan = TablePlan([1: [["a", "b", "c"]]])
        let members = [AxisValues()] + FaultlineTests.members("nye", "nde")
        let counted = EncounterStatistics(
            Encounters(people: ["a", "b", "c"], plan: plan, sessions: [1]), members, sessions: 1, axes: axes)
        #expect(counted.bridging == PairCount(possible: 1, met: 1))
        #expect(counted.bridgingByAxis.map(\.pairs.possible) == [0, 1, 0])
        #expect(counted.bridgingPartners == Spread([1, 1]))
        #expect(counted.partners?.mean == 2)
    }

    @Test func nobodyAtAll() {
        let counted = EncounterStatistics(Encounters(people: [], plan: TablePlan(), sessions: [1]), [], sessions: 1, axes: axes)
        #expect(counted.pairs.share == nil)
        #expect(counted.partners == nil)
    }
}
