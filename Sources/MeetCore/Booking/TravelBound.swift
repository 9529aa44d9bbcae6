import Foundation

/// A travel that no plan can be below, proven by prices on venues: see docs/BOOKING.md.
///
/// Within a cluster a venue with price λ costs every session that is there λ more, and the whole cluster gets back λ for each session that
/// there is room for. No plan becomes dearer by that, since none has more sessions there than there is room. What is left of the problem falls
/// apart: each cohort by itself chooses the cheapest venues, and the sum of that is below the travel of every plan, whatever the prices.
struct TravelBound {
    private let problem: BookingProblem
    let cluster: TimeCluster
    /// The price of each venue; 0 for those that are not scarce.
    private(set) var prices: [Double]
    /// Weights on the homes of each cohort of the cluster; those of a cohort sum to 1.
    private(set) var weights: [[Double]]
    /// The best bound so far; nil where none is proven.
    private(set) var best: Int?
    /// The whole prices of the best bound.
    private(set) var bestPrices: [Int]
    /// Whether some cohort cannot keep the rules, whatever the others do.
    private(set) var isImpossible = false
    private var rounds = 0
    private var boldness = 1.0
    private var vain = 0
    private var bestRelaxed = -Double.infinity
    private var keptPrices: [Double]
    private var keptWeights: [[Double]]

    init(_ problem: BookingProblem, _ cluster: TimeCluster) {
        self.problem = problem
        self.cluster = cluster
        prices = [Double](repeating: 0, count: problem.none)
        bestPrices = [Int](repeating: 0, count: problem.none)
        weights = cluster.cohorts.map { cohort in
            let homes = problem.groups[cohort].homes
            var row = [Double](repeating: 0, count: problem.homeCount)
            for home in homes { row[Int(home)] = 1 / Double(homes.count) }
            return row
        }
        keptPrices = prices
        keptWeights = weights
    }

    /// Betters prices and weights together by the bound that weights give, which is quickly had.
    ///
    /// - Parameter target: the travel of a plan of the cluster, towards which steps are measured.
    mutating func relax(rounds: Int, target: Int) {
        for _ in 0..<rounds {
            self.rounds += 1
            let whole = prices.map { Int($0.rounded()) }
            var use = [Int](repeating: 0, count: problem.none)
            var sum = 0
            for (place, cohort) in cluster.cohorts.enumerated() {
                let search = PlaceSearch(problem, cohort: cohort, prices: whole, weights: parts(place))
                guard let (bound, venues) = search.relaxed() else {
                    isImpossible = true
                    return
                }
                sum += bound
                for venue in venues { use[venue] += 1 }
                turnWeights(place, cohort, venues)
            }
            for venue in cluster.scarce { sum -= whole[venue] * cluster.room[venue] }
            if Double(sum) > bestRelaxed {
                bestRelaxed = Double(sum)
                keptPrices = prices
                keptWeights = weights
                vain = 0
            } else {
                vain += 1
                if vain >= 8 {
                    vain = 0
                    boldness /= 2
                }
            }
            best = max(best ?? sum, sum)
            step(use, from: sum, target: target)
        }
    }

    /// Goes on from the best prices and weights seen.
    mutating func settle() {
        prices = keptPrices
        weights = keptWeights
        boldness = 0.5
        vain = 0
    }

    /// One exact round: each cohort's best choice at the present prices.
    ///
    /// - Parameters:
    ///   - target: the travel of a plan of the cluster.
    ///   - nodes: for each cohort the most choices that may be looked at.
    /// - Returns: the number of choices looked at.
    @discardableResult
    mutating func round(target: Int, nodes: Int) -> Int {
        let whole = prices.map { Int($0.rounded()) }
        var use = [Int](repeating: 0, count: problem.none)
        var sum = 0
        var looked = 0
        for (place, cohort) in cluster.cohorts.enumerated() {
            let search = PlaceSearch(problem, cohort: cohort, prices: whole, weights: parts(place))
            var left = nodes
            let answer = search.solve(below: Int.max / 8, nodes: &left)
            guard answer.bound < Int.max / 8 else {
                isImpossible = true
                return looked
            }
            sum += answer.bound
            looked += nodes - left + 1
            for venue in answer.best?.places ?? [] where Int(venue) != problem.none { use[Int(venue)] += 1 }
        }
        for venue in cluster.scarce { sum -= whole[venue] * cluster.room[venue] }
        if best.map({ sum > $0 }) ?? true {
            best = sum
            bestPrices = whole
            vain = 0
        } else {
            vain += 1
            if vain >= 3 {
                vain = 0
                boldness /= 2
            }
        }
        step(use, from: sum, target: target)
        return looked
    }

    /// Prices rise where more sessions want a venue than there is room, and fall where fewer do (Polyak's step).
    private mutating func step(_ use: [Int], from sum: Int, target: Int) {
        var square = 0.0
        for venue in cluster.scarce {
            let excess = use[venue] - cluster.room[venue]
            if excess > 0 || prices[venue] > 0 { square += Double(excess * excess) }
        }
        guard square > 0 else { return }
        let length = boldness * max(1, Double(target - sum)) / square
        for venue in cluster.scarce { prices[venue] = max(0, prices[venue] + length * Double(use[venue] - cluster.room[venue])) }
    }

    /// Homes with long ways to what was chosen weigh more next time.
    private mutating func turnWeights(_ place: Int, _ cohort: Int, _ venues: [Int]) {
        let group = problem.groups[cohort]
        var longest = 0.0
        var ways = [Double](repeating: 0, count: problem.homeCount)
        for home in group.homes {
            var way = Int(group.base[Int(home)])
            for venue in venues { way += Int(problem.distances[venue * problem.homeCount + Int(home)]) }
            ways[Int(home)] = Double(way)
            longest = max(longest, Double(way))
        }
        guard longest > 0 else { return }
        let strength = 6 / Double(self.rounds).squareRoot() / longest
        var sum = 0.0
        for home in group.homes {
            weights[place][Int(home)] *= exp(strength * (ways[Int(home)] - longest))
            sum += weights[place][Int(home)]
        }
        for home in group.homes { weights[place][Int(home)] /= sum }
    }

    /// The weights on the homes of a cohort, by its place in the cluster, in whole parts that sum to the unit.
    func parts(_ place: Int) -> [Int] {
        var parts = weights[place].map { Int(($0 * Double(PlaceSearch.unit)).rounded(.down)) }
        let missing = PlaceSearch.unit - parts.reduce(0, +)
        if let heaviest = parts.indices.max(by: { (parts[$0], -$0) < (parts[$1], -$1) }) { parts[heaviest] += missing }
        return parts
    }
}
