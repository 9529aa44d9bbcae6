/// The best venues for one cohort by itself, where each venue has a price: exact, by branch and bound.
///
/// The longest way makes the choice hard: it is the largest of several sums. Weights q on the homes that sum to one make of it a plain sum,
/// since the largest of some numbers is never below a weighted mean of them. With them a venue has one number,
/// W(v) = its price + the ways of all members + members × Σ q(home) × way(home, v), and the cheapest choice is the venues with the least
/// numbers. That is a bound for all ways of going on, wherever the search stands. All is reckoned in whole numbers, so that nothing is lost to
/// rounding: weights are in parts of `unit`, and W in as many parts.
struct PlaceSearch {
    /// What came out: the least of travel and prices together, or what it cannot be below where the search was cut short.
    struct Answer {
        /// No choice that keeps the rules has less travel and prices than this; `Int.max` where none keeps them.
        var bound: Int
        /// The least found, and the venue of each seeker; nil where nothing below the limit was found.
        var best: (value: Int, places: [Int32])?
    }

    /// Weights on homes are in parts of this.
    static let unit = 4096

    let problem: BookingProblem
    let group: BookingProblem.Group
    /// What each venue costs beside its travel; 0 or more.
    private let prices: [Int]
    /// For each venue the seekers that can have it, as bits.
    private var masks: [UInt16]
    /// The venues that may be chosen freely, the cheapest by W first.
    private var candidates: [Candidate] = []
    /// W of the candidates summed from the first on.
    private var sums: [Int] = [0]
    /// Required venues, as often as they are still to be had.
    private var forced: [Int] = []
    /// How many seekers choose freely, and how many of them may take a venue that the cohort has anyway.
    private var free = 0
    private var repeats = 0
    private var isPossible = true
    private var fullMask: UInt16 = 0
    private var seekerCount = 0
    private let openSeekers: [Int]

    private struct Candidate {
        let venue: Int
        let weight: Int
        let mask: UInt16
        let isKept: Bool
    }

    /// A search for a cohort.
    ///
    /// - Parameters:
    ///   - prices: of each venue.
    ///   - weights: of each home, in parts of `unit`; they sum to `unit`.
    ///   - isFree: whether a seeker may have a venue beside what the problem allows, such as who else is there.
    init(
        _ problem: BookingProblem, cohort: Int, prices: [Int], weights: [Int],
        isFree: (_ seeker: Int, _ venue: Int) -> Bool = { _, _ in true }
    ) {
        self.problem = problem
        group = problem.groups[cohort]
        self.prices = prices
        openSeekers = group.seekers.filter { !problem.seekers[$0].allowed.isEmpty }
        seekerCount = openSeekers.count
        fullMask = UInt16(truncatingIfNeeded: (1 << seekerCount) - 1)
        masks = [UInt16](repeating: 0, count: problem.none)
        for (bit, seeker) in openSeekers.enumerated() {
            for venue in problem.seekers[seeker].allowed where isFree(seeker, Int(venue)) { masks[Int(venue)] |= 1 << UInt16(bit) }
        }
        prepare(weights)
    }

    private mutating func prepare(_ weights: [Int]) {
        var different = 0
        var forcedCount = 0
        for venue in 0..<problem.none {
            let wanted = problem.required[venue]
            if wanted >= 0 {
                let missing = wanted - group.kept[venue]
                if missing < 0 { isPossible = false }
                for _ in 0..<max(0, missing) { forced.append(venue) }
                forcedCount += max(0, missing)
                if wanted > 0 { different += 1 }
            } else {
                if group.kept[venue] > 0 { different += 1 }
                if masks[venue] != 0 {
                    candidates.append(
                        Candidate(venue: venue, weight: weight(venue, weights), mask: masks[venue], isKept: group.kept[venue] > 0))
                }
            }
        }
        free = seekerCount - forcedCount
        repeats = free - max(0, problem.distinct - different)
        if free < 0 || repeats < 0 { isPossible = false }
        candidates.sort { ($0.weight, $0.venue) < ($1.weight, $1.venue) }
        sums.reserveCapacity(candidates.count + 1)
        for candidate in candidates { sums.append(sums[sums.count - 1] + candidate.weight) }
        baseWeight = Self.unit * group.baseWays
        for home in group.homes { baseWeight += group.counted * weights[Int(home)] * Int(group.base[Int(home)]) }
        for venue in forced { baseWeight += weight(venue, weights) }
    }

    /// W of the venues that are had anyway.
    private var baseWeight = 0

    private func weight(_ venue: Int, _ weights: [Int]) -> Int {
        var weighted = 0
        let row = venue * problem.homeCount
        for home in group.homes { weighted += weights[Int(home)] * Int(problem.distances[row + Int(home)]) }
        return Self.unit * (prices[venue] + group.ways[venue]) + group.counted * weighted
    }

    /// W of the cheapest way to choose for `left` more seekers from a candidate on, with so many repeats: a bound in parts of `unit`.
    @inline(__always)
    private func rest(from index: Int, _ left: Int, _ repeats: Int) -> Int {
        if left == 0 { return 0 }
        let fresh = max(1, left - repeats)
        guard index + fresh <= candidates.count else { return Int.max / 4 }
        return sums[index + fresh] - sums[index] + (left - fresh) * candidates[index].weight
    }
}

extension PlaceSearch {
    /// The bound that the weights alone give, and the ways that belong to it; nil where no choice keeps the rules.
    func relaxed() -> (bound: Int, venues: [Int])? {
        guard isPossible else { return nil }
        // Venues that the cohort has already are no fresh ones, but cheap ones may be taken again.
        let fresh = free - repeats
        var chosen = forced
        var taken = 0
        var total = baseWeight
        for candidate in candidates where taken < fresh && !candidate.isKept {
            chosen.append(candidate.venue)
            total += candidate.weight
            taken += 1
        }
        guard taken == fresh else { return nil }
        if repeats > 0 {
            guard let cheapest = candidates.first else { return nil }
            for _ in 0..<repeats { chosen.append(cheapest.venue) }
            total += repeats * cheapest.weight
        }
        return (Self.ceiling(total), chosen)
    }

    /// Searches for the best choice below a limit.
    ///
    /// - Parameters:
    ///   - limit: only choices with less than this are looked for.
    ///   - nodes: how many choices may be looked at; what is used is taken off.
    func solve(below limit: Int, nodes: inout Int) -> Answer {
        guard isPossible else { return Answer(bound: Int.max, best: nil) }
        var run = Run(self, limit: limit, nodes: nodes)
        for (place, venue) in forced.enumerated() where !run.seat(venue, masks[venue], at: place) {
            return Answer(bound: Int.max, best: nil)
        }
        run.go(from: 0, free, repeats, baseWeight, depth: forced.count)
        nodes = run.nodes
        return Answer(bound: min(run.open, run.best), best: run.found.map { (run.best, $0) })
    }

    /// The whole number at or above a number of parts.
    @inline(__always)
    static func ceiling(_ parts: Int) -> Int { parts >= 0 ? (parts + unit - 1) / unit : parts / unit }

    /// A search on its way.
    private struct Run {
        let search: PlaceSearch
        var nodes: Int
        /// The least found, or the limit.
        var best: Int
        /// What cannot be ruled out where the search was cut short.
        var open = Int.max
        var found: [Int32]?
        /// For each depth the ways from each home, row by row, and which seeker has which choice.
        private var ways: [Int32]
        private var linear: [Int]
        private var holder: [Int8]
        private var chosen: [Int]
        private var chosenMasks: [UInt16]
        private let width: Int

        init(_ search: PlaceSearch, limit: Int, nodes: Int) {
            self.search = search
            self.nodes = nodes
            best = limit
            width = search.problem.homeCount
            ways = [Int32](repeating: 0, count: (search.seekerCount + 1) * max(1, width))
            for home in 0..<width { ways[home] = search.group.base[home] }
            linear = [Int](repeating: search.group.baseWays, count: search.seekerCount + 1)
            holder = [Int8](repeating: -1, count: max(1, search.seekerCount))
            chosen = [Int](repeating: 0, count: max(1, search.seekerCount))
            chosenMasks = [UInt16](repeating: 0, count: max(1, search.seekerCount))
        }

        /// Makes a venue the choice of a depth; false where the choices so far could not all be given to different seekers.
        mutating func seat(_ venue: Int, _ mask: UInt16, at depth: Int) -> Bool {
            chosen[depth] = venue
            chosenMasks[depth] = mask
            var seen: UInt16 = 0
            guard augment(depth, &seen) else { return false }
            let (row, next, place) = (depth * width, (depth + 1) * width, venue * width)
            for home in 0..<width { ways[next + home] = ways[row + home] + search.problem.distances[place + home] }
            linear[depth + 1] = linear[depth] + search.group.ways[venue] + search.prices[venue]
            return true
        }

        private mutating func augment(_ choice: Int, _ seen: inout UInt16) -> Bool {
            var left = chosenMasks[choice] & ~seen
            while left != 0 {
                let bit = left.trailingZeroBitCount
                left &= left - 1
                guard seen & (1 << UInt16(bit)) == 0 else { continue }
                seen |= 1 << UInt16(bit)
                let holding = Int(holder[bit])
                if holding < 0 || augment(holding, &seen) {
                    holder[bit] = Int8(choice)
                    return true
                }
            }
            return false
        }

        private mutating func unseat(from depth: Int) {
            for bit in holder.indices where Int(holder[bit]) >= depth { holder[bit] = -1 }
        }

        /// Chooses for `left` seekers among the candidates from an index on.
        mutating func go(from start: Int, _ left: Int, _ repeats: Int, _ weight: Int, depth: Int) {
            if left == 0 { return finish(depth) }
            let candidates = search.candidates
            var index = start
            while index < candidates.count {
                let bound = PlaceSearch.ceiling(weight + search.rest(from: index, left, repeats))
                if bound >= best { return }
                if nodes <= 0 {
                    open = min(open, bound)
                    return
                }
                nodes -= 1
                let candidate = candidates[index]
                var allowance = candidate.isKept ? repeats - 1 : repeats
                var number = 1
                while number <= left, allowance >= 0 {
                    guard seat(candidate.venue, candidate.mask, at: depth + number - 1) else { break }
                    let sum = weight + number * candidate.weight
                    if PlaceSearch.ceiling(sum + search.rest(from: index + 1, left - number, allowance)) < best {
                        go(from: index + 1, left - number, allowance, sum, depth: depth + number)
                    }
                    number += 1
                    allowance -= 1
                }
                unseat(from: depth)
                index += 1
            }
        }

        private mutating func finish(_ depth: Int) {
            var longest: Int32 = 0
            let row = depth * width
            for home in 0..<width { longest = max(longest, ways[row + home]) }
            let value = linear[depth] + search.group.counted * Int(longest)
            guard value < best else { return }
            best = value
            var places = [Int32](repeating: Int32(search.problem.none), count: search.group.seekers.count)
            for bit in 0..<search.seekerCount where holder[bit] >= 0 {
                places[search.openSeekers[bit] - search.group.seekers.lowerBound] = Int32(chosen[Int(holder[bit])])
            }
            found = places
        }
    }
}
