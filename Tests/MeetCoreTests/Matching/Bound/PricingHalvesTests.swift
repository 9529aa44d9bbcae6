import Testing
import TestSupport

@testable import MeetCore

/// The cheapest filling by halves, against trying every filling: larger cohorts, groups and members who are fixed.
struct PricingHalvesTests {
    private func problem(_ seed: Int) -> ClassProblem {
        var data = RandomProgramme.make(seed: UInt64(seed) + 900) {
            $0.people = 40
            $0.cohorts = 2
            $0.seats = seed % 3 == 0 ? 8...10 : 9...14
            $0.minimum = seed % 4 == 0 ? 2 : 0
            $0.limits = seed % 2 == 0
            $0.together = 0
        }
        // So few axes, and so few who are at no pole, that every filling can be tried.
        data.programme.axes.remove(at: seed % 3)
        data.programme.crossingWeight = seed % 2
        for place in data.people.indices {
            for axis in data.programme.axes where data.people[place].values[axis.id] == nil {
                data.people[place].values[axis.id] = axis.categories[place % axis.categories.count].id
            }
            if seed % 5 == 0, place % 10 < 2 { data.people[place].together = "pair\(place / 10)" }
        }
        var working = WorkingComposition(MatchingProblem(data))
        var isLocked = [Bool](repeating: false, count: data.people.count)
        for person in isLocked.indices where seed % 4 == 1 && person % 10 == 5 {
            working.move(person, to: 0)
            isLocked[person] = true
        }
        return ClassProblem(working, scope: [0, 1], isLocked: isLocked, groups: Array(working.problem.groups.indices))
    }

    /// The least value of all fillings, by counting up; nil where none keeps the limits.
    private func least(_ pricing: Pricing, _ prices: [Int]) -> (value: Int, some: [Int32])? {
        var best: Int?
        var some: [Int32] = []
        var counts = [Int32](repeating: 0, count: pricing.classCount)
        func choose(_ place: Int, _ size: Int) {
            guard place < pricing.classes.count else {
                guard pricing.room.contains(size), let energy = pricing.energy(pricing.sums(counts)) else { return }
                if some.isEmpty { some = counts }
                let value = counts.indices.reduce(energy * Pricing.scale) { $0 + Int(counts[$1]) * prices[$1] }
                best = min(best ?? value, value)
                return
            }
            let group = pricing.classes[place]
            for number in 0...pricing.upper[group] where size + Int(number * pricing.sizes[group]) <= pricing.room.upperBound {
                counts[group] = number
                choose(place + 1, size + Int(number * pricing.sizes[group]))
            }
            counts[group] = 0
        }
        choose(0, 0)
        return best.map { ($0, some) }
    }

    /// The number of fillings, if few enough to try them all.
    private func isSmall(_ pricing: Pricing) -> Bool {
        pricing.classes.reduce(1.0) { $0 * Double(pricing.upper[$1] + 1) } < 150_000
    }

    @Test(arguments: 0..<60)
    func theCheapestFillingIsFound(seed: Int) {
        let problem = problem(seed)
        var random = SeededRandom(seed: UInt64(seed))
        for (place, kind) in problem.kinds.enumerated() {
            let pricing = Pricing(problem, kind, isFull: (place + seed) % 2 == 0)
            guard isSmall(pricing) else { continue }
            let prices = (0..<problem.classCount).map { _ in random.below(40) * Pricing.scale / 4 - 3 * Pricing.scale }
            guard let least = least(pricing, prices) else { continue }
            // Any multipliers are good enough for the answer; poor ones only list more.
            for _ in 0..<2 {
                let multipliers = (0...pricing.featureCount).map { _ in random.below(8 * Pricing.scale) - 4 * Pricing.scale }
                let halves = PricingHalves(
                    pricing, prices: prices, multipliers: multipliers, range: PricingRange(pricing), limit: least.value + Pricing.scale)
                switch halves.run() {
                case .tooMany: break
                case .none: Issue.record("The cheapest filling costs \(least.value), and none was found.")
                case .found(let counts, let value, let others):
                    #expect(value == least.value)
                    #expect(pricing.cost(of: counts, prices) == value)
                    #expect(Set(others + [counts]).count == others.count + 1)
                    for filling in others + [counts] {
                        #expect(pricing.allows(filling))
                        #expect(pricing.energy(pricing.sums(filling)) != nil)
                        #expect(pricing.cost(of: filling, prices) < least.value + Pricing.scale)
                    }
                }
                let below = PricingHalves(
                    pricing, prices: prices, multipliers: multipliers, range: PricingRange(pricing), limit: least.value)
                if case .found(_, let value, _) = below.run() { Issue.record("\(value) is less than the least, \(least.value).") }
            }
            var proof = PricingProof(pricing, prices: prices, best: least.some)
            #expect(proof.run(tolerance: 0, nodeLimit: 300) <= least.value)
            var thorough = PricingProof(pricing, prices: prices, best: least.some)
            let proven = thorough.run(tolerance: 0, nodeLimit: 300, isThorough: true)
            #expect(proven <= least.value)
            if thorough.nodes == 0 { #expect(proven == least.value) }
        }
    }
}
