@testable import MeetCore
import TestSupport
import Testing

/// The exact choice of one cohort, against trying all.
struct PlaceSearchTests {
    @Test(arguments: 0..<40)
    func noChoiceCostsLessThanTheOneFound(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        let term = RandomVenues(seed: UInt64(seed), cohorts: 1, sessions: 4, venues: 5)
        let problem = term.problem()
        let prices = problem.venues.map { _ in random.below(300) }
        var weights = [Int](repeating: 0, count: problem.homeCount)
        for _ in 0..<PlaceSearch.unit where problem.homeCount > 0 { weights[random.below(problem.homeCount)] += 1 }
        let search = PlaceSearch(problem, cohort: 0, prices: prices, weights: weights)
        var nodes = 1_000_000
        let answer = search.solve(below: Int.max / 8, nodes: &nodes)

        let group = problem.groups[0]
        var best = Int.max
        func go(_ seeker: Int, _ chosen: [Int]) {
            if seeker == group.seekers.count {
                guard Set(chosen).count >= problem.distinct else { return }
                for (venue, times) in problem.required.enumerated() where times >= 0 && chosen.count(where: { $0 == venue }) != times {
                    return
                }
                let places = chosen.compactMap { VenueFit.place(of: problem.venues[$0]) }
                best = min(best, problem.parties[0].travel(to: places) + chosen.reduce(0) { $0 + prices[$1] })
                return
            }
            for venue in problem.seekers[seeker].allowed { go(seeker + 1, chosen + [Int(venue)]) }
            // A session that no venue suits is left out of the reckoning.
            if problem.seekers[seeker].allowed.isEmpty { go(seeker + 1, chosen) }
        }
        go(0, [])
        #expect(answer.best?.value ?? Int.max == best, "seed \(seed)")
        #expect(answer.bound == (best == Int.max ? answer.bound : best), "seed \(seed)")
        if best < Int.max, let relaxed = search.relaxed() { #expect(relaxed.bound <= best, "seed \(seed)") }
        // Cut short, it still claims no more than is true.
        var few = 2
        #expect(search.solve(below: Int.max / 8, nodes: &few).bound <= best, "seed \(seed)")
    }
}
