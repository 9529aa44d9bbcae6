import Testing
import TestSupport

@testable import MeetCore

/// The proof for one cohort at prices, against trying every filling.
struct PricingTests {
    /// All ways to choose so many of each class, by plain counting up.
    private func fillings(_ pricing: Pricing) -> [[Int32]] {
        var result: [[Int32]] = [[]]
        for group in 0..<pricing.classCount {
            result = result.flatMap { start in (0...pricing.upper[group]).map { start + [$0] } }
        }
        return result.filter { pricing.room.contains(pricing.size($0)) }
    }

    private func problem(_ seed: Int, isGrouped: Bool = false) -> ClassProblem {
        let data = RandomProgramme.make(seed: UInt64(seed)) {
            $0.people = 9
            $0.cohorts = 2
            $0.seats = 3...4
            $0.minimum = seed % 3 == 0 ? 1 : 0
            $0.limits = seed % 2 == 0
            $0.together = isGrouped ? 0.5 : 0
        }
        let working = WorkingComposition(MatchingProblem(data))
        return ClassProblem(
            working, scope: [0, 1], isLocked: [Bool](repeating: false, count: 9),
            groups: isGrouped ? Array(working.problem.groups.indices) : [])
    }

    @Test(arguments: 0..<60)
    func theProofIsNeverAboveTheLeastAndWithTimeEqualsIt(seed: Int) {
        let problem = problem(seed)
        var random = SeededRandom(seed: UInt64(seed))
        for (place, kind) in problem.kinds.enumerated() {
            let pricing = Pricing(problem, kind, isFull: place == 0)
            let prices = (0..<problem.classCount).map { _ in random.below(30 * Pricing.scale) - 10 * Pricing.scale }
            let allowed = fillings(pricing).compactMap { filling in
                pricing.energy(pricing.sums(filling)).map { energy in
                    (filling, zip(filling, prices).reduce(energy * Pricing.scale) { $0 + Int($1.0) * $1.1 })
                }
            }
            guard let least = allowed.min(by: { $0.1 < $1.1 }), let worst = allowed.max(by: { $0.1 < $1.1 }) else { continue }
            for nodes in [0, 3, 4000] {
                // It begins with the worst filling, so that it has to find the best by itself.
                var proof = PricingProof(pricing, prices: prices, best: worst.0)
                let bound = proof.run(tolerance: 0, nodeLimit: nodes)
                #expect(bound <= least.1)
                #expect(proof.bestValue >= least.1)
                if nodes == 4000, proof.nodes < 4000 { #expect(proof.bestValue == least.1) }
            }
        }
    }

    @Test(arguments: 0..<60)
    func byHalvesTheLeastIsFoundAtOnce(seed: Int) {
        let problem = problem(seed, isGrouped: seed % 2 == 1)
        var random = SeededRandom(seed: UInt64(seed))
        for (place, kind) in problem.kinds.enumerated() {
            let pricing = Pricing(problem, kind, isFull: place == 0)
            let prices = (0..<problem.classCount).map { _ in random.below(6) * Pricing.scale / 2 - Pricing.scale }
            let allowed = fillings(pricing).compactMap { filling in
                pricing.energy(pricing.sums(filling)).map { energy in
                    (filling, zip(filling, prices).reduce(energy * Pricing.scale) { $0 + Int($1.0) * $1.1 })
                }
            }
            guard let least = allowed.min(by: { $0.1 < $1.1 }), let worst = allowed.max(by: { $0.1 < $1.1 }) else { continue }
            var proof = PricingProof(pricing, prices: prices, best: worst.0)
            #expect(proof.run(tolerance: 0, nodeLimit: 0, isThorough: true) == least.1)
            #expect(proof.bestValue == least.1)
            #expect(proof.nodes == 0)
        }
    }

    @Test(arguments: 0..<20)
    func aDescentEndsAtAFillingOfTheValueItSays(seed: Int) {
        let problem = problem(seed)
        var random = SeededRandom(seed: UInt64(seed))
        let pricing = Pricing(problem, problem.kinds[0], isFull: false)
        let prices = (0..<problem.classCount).map { _ in random.unit() * 20 }
        var filling = pricing.randomFilling(&random)
        let value = pricing.descend(&filling, prices)
        guard let energy = pricing.energy(pricing.sums(filling)) else { return }
        #expect(abs(zip(filling, prices).reduce(Double(energy)) { $0 + Double($1.0) * $1.1 } - value) < 1e-6)
    }

    @Test(arguments: 0..<30)
    func parityHoldsForEveryFilling(seed: Int) {
        let problem = problem(seed)
        let pricing = Pricing(problem, problem.kinds[0], isFull: true)
        let parity = ParityRelations(pricing)
        for filling in fillings(pricing) {
            let sums = pricing.sums(filling) + [filling.reduce(0, +)]
            let base = pricing.base + [0]
            for relation in parity.relations {
                let moved = sums.indices.filter { relation >> UInt64($0) & 1 == 1 }.reduce(0) { $0 + sums[$1] - base[$1] }
                #expect(moved % 2 == 0)
            }
        }
    }
}
