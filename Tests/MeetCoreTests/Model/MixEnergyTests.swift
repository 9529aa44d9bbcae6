import Testing

@testable import MeetCore

@Suite struct MixEnergyTests {
    private let settlement = Axis(
        id: "settlement", kind: .contrast, weight: 4, categories: [Category(id: "established"), Category(id: "new")])
    private let housing = Axis(
        id: "housing", kind: .contrast, weight: 3, categories: [Category(id: "house", target: 1...2), Category(id: "estate")])
    private let gender = Axis(
        id: "gender", kind: .spread, weight: 2, categories: [Category(id: "woman", target: 2...2), Category(id: "man", target: 2...3)])

    private func programme(_ axes: [Axis], crossing: Int = 5) -> Programme { Programme(name: "P", crossingWeight: crossing, axes: axes) }

    @Test func aBalancedGroupOfOneContrastHasNoEnergy() {
        #expect(MixEnergy(programme([settlement])).total([["settlement": "new"], ["settlement": "established"], [:]]) == 0)
    }

    @Test func theBalanceIsTheSquareOfTheDifferenceOfThePoles() {
        let members: [AxisValues] = [
            ["settlement": "new"], ["settlement": "new"], ["settlement": "new"], ["settlement": "established"], [:],
        ]
        let terms = MixEnergy(programme([settlement])).terms(members)
        // 1 established, 3 new: (1 − 3)² · 4.
        #expect(terms == [MixTerm(kind: .balance("settlement"), value: -2, energy: 16)])
    }

    @Test func twoCampsAreSeenThoughBothAxesAreBalanced() {
        let members: [AxisValues] = [
            ["settlement": "new", "housing": "estate"], ["settlement": "new", "housing": "estate"],
            ["settlement": "established", "housing": "house"], ["settlement": "established", "housing": "house"],
        ]
        let terms = MixEnergy(programme([settlement, housing])).terms(members)
        #expect(terms.last == MixTerm(kind: .crossing("settlement", "housing"), value: 4, energy: 80))
        #expect(terms.dropLast().allSatisfy { $0.energy == 0 })
        let crossed: [AxisValues] = [
            ["settlement": "new", "housing": "estate"], ["settlement": "new", "housing": "house"],
            ["settlement": "established", "housing": "house"], ["settlement": "established", "housing": "estate"],
        ]
        #expect(MixEnergy(programme([settlement, housing])).total(crossed) == 0)
    }

    @Test func aTargetCountsTheDistanceFromIt() {
        // 4 women where 2 are wanted, no man where 2 or 3 are: (2² + 2²) · 2.
        let women = [AxisValues](repeating: ["gender": "woman"], count: 4)
        #expect(
            MixEnergy(programme([gender])).terms(women) == [
                MixTerm(kind: .target("gender", "woman"), value: 4, energy: 8),
                MixTerm(kind: .target("gender", "man"), value: 0, energy: 8),
            ])
        let within: [AxisValues] = [["gender": "woman"], ["gender": "woman"], ["gender": "man"], ["gender": "man"], ["gender": "man"]]
        #expect(MixEnergy(programme([gender])).total(within) == 0)
    }

    @Test func aSmallGroupAddsUpByHand() {
        let members: [AxisValues] = [
            ["settlement": "new", "housing": "estate", "gender": "woman"], ["settlement": "new", "gender": "man"],
            ["settlement": "established", "housing": "estate"],
        ]
        // settlement (1 − 2)² · 4 = 4; housing (0 − 2)² · 3 = 12, no house where 1 or 2 are wanted 1² · 3 = 3;
        // 1 woman of 2 and 1 man of 2: (1 + 1) · 2 = 4; crossing (1 + 0 − 1)² · 5 = 0.
        #expect(MixEnergy(programme([settlement, housing, gender])).total(members) == 23)
    }

    @Test func nobodyIsACategoryThatTheAxisDoesNotHave() {
        #expect(settlement.pole(of: "other") == 0)
        #expect(settlement.pole(of: nil) == 0)
        #expect(gender.pole(of: "woman") == 0)
        #expect(settlement.pole(of: "established") == 1 && settlement.pole(of: "new") == -1)
    }
}
