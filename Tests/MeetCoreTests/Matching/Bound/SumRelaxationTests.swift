import Testing

@testable import MeetCore

struct SumRelaxationTests {
    @Test func aSmallProgramIsSolvedAsByHand() {
        // Least x + 2y with x + y = 3 and x at most 2: x = 2, y = 1, value 4; one more in the sum would cost 2.
        var program = SumRelaxation(share: [[1], [1]], costs: [1, 2], base: [0])
        program.solve(low: [0, 0], high: [2, 5], sums: [.init(low: 3, high: 3, step: 1, limits: nil)])
        #expect(Array(program.counts) == [2, 1])
        #expect(abs(program.value - 4) < 1e-9)
        #expect(program.lacking < 1e-9)
        #expect(abs(program.duals[0] - 2) < 1e-9)
    }

    @Test func theEnergyOfASumIsALineBetweenWholeSums() {
        // One person who costs −1.5 each up to 4, and an energy of the square of the number: 1 + 1 more costs 3, so one person is best.
        let limits = FeatureLimits(weight: 1, low: 0, high: 0)
        var program = SumRelaxation(share: [[1]], costs: [-1.5], base: [0])
        program.solve(low: [0], high: [4], sums: [.init(low: 0, high: 4, step: 1, limits: limits)])
        #expect(Array(program.counts) == [1])
        #expect(abs(program.value + 0.5) < 1e-9)
    }

    @Test func whatCannotBeReachedIsSaid() {
        var program = SumRelaxation(share: [[1]], costs: [0], base: [0])
        program.solve(low: [0], high: [2], sums: [.init(low: 5, high: 6, step: 1, limits: nil)])
        #expect(abs(program.lacking - 3) < 1e-9)
    }

    @Test func aLimitAddedLaterIsKept() {
        // Least of −x − 2y with x + y at most 3 in all: y = 3; with y at most 1 as a limit that comes later, x = 2.
        var program = SumRelaxation(share: [[1], [1]], costs: [-1, -2], base: [0])
        program.solve(low: [0, 0], high: [9, 9], sums: [.init(low: 0, high: 3, step: 3, limits: nil)])
        #expect(program.counts == [0, 3])
        program.add(limit: 1, share: [0, 1])
        #expect(abs(program.lacking - 2) < 1e-9)
        program.improve(mostPivots: 50)
        #expect(program.counts == [2, 1])
        #expect(program.lacking < 1e-9)
        #expect(abs(program.value + 4) < 1e-9)
    }
}
