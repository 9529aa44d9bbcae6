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

    @Test(arguments: 0..<24)
    func withGroupsTakenApartTheLeastCostIsNeverAboveTheLeastOfAll(seed: Int) {
        let problem = problem(seed, isGrouped: true)
        var random = SeededRandom(seed: UInt64(seed))
        for (place, kind) in problem.kinds.enumerated() {
            let pricing = Pricing(problem, kind, isFull: place == 0)
            var prices = (0..<problem.classCount).map { _ in random.below(8) * Pricing.scale / 2 - Pricing.scale }
            // Some groups cost as much as their members, some more, some less: as with the prices of a mixture.
            for group in prices.indices where problem.sizes[group] > 1 {
                prices[group] = problem.parts[group].reduce(0) { $0 + prices[Int($1)] } + (random.below(4) - 2) * Pricing.scale / 2
            }
            let allowed = fillings(pricing).filter { pricing.energy(pricing.sums($0)) != nil }
            let costs = allowed.map { pricing.cost(of: $0, prices) }
            guard let least = costs.min(), let worst = zip(allowed, costs).max(by: { $0.1 < $1.1 })?.0 else { continue }
            // Where a cohort is worth what it costs at the least, what is cheap only with groups taken apart does not do.
            for worth in [nil, Double(least) / Double(Pricing.scale)] {
                let effort = LeastCost.Effort(nodes: 400, worth: worth)
                let cost = LeastCost(pricing, prices, best: worst, effort, isCancelled: { false })
                #expect(cost.value <= least)
                let real = cost.found.filter { pricing.allows($0) && pricing.energy(pricing.sums($0)) != nil }
                #expect(real.allSatisfy { pricing.cost(of: $0, prices) >= least })
                if worth != nil, cost.isClosed { #expect(cost.value == least) }
            }
        }
    }

    @Test(arguments: 0..<12)
    func thePartsByGroupsAreEveryFillingOnce(seed: Int) {
        let problem = problem(seed, isGrouped: true)
        let pricing = Pricing(problem, problem.kinds[0], isFull: false)
        let parts = pricing.partsByGroups(most: 100)
        let joined = parts.flatMap { part in
            fillings(part.rest).map { filling in
                let whole = zip(filling, part.taken).map { $0 + $1 }
                #expect(part.rest.energy(part.rest.sums(filling)) == pricing.energy(pricing.sums(whole)))
                return whole
            }
        }
        #expect(Set(joined) == Set(fillings(pricing)))
        #expect(joined.count == Set(joined).count)
        #expect(pricing.partsByGroups(most: 1).count == 1)
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
